"""Two units that stand in for each other: which one is active, and how a pair is made and kept."""
