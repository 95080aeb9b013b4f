"""Pretended clients: connections through the services of a unit, computed when somebody looks."""
