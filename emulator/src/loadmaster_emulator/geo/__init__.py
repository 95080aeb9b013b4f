"""What the families of global balancing have in common."""
