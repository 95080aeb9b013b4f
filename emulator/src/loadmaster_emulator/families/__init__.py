"""Hand-written behaviour, one module for each family of the API."""
