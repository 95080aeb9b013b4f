"""What configurations can look up without managing it."""
