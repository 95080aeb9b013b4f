"""Terraform provider for Progress Kemp LoadMaster load balancers.

Nothing is imported here: Terraform starts this program several times per command and waits for each start.
"""

__all__ = ["__version__"]

__version__ = "0.1.0"
