"""Two units that watch each other: who hears whom, who is active, and what one copies to the other."""
