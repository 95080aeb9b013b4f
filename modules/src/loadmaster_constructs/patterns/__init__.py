"""Ready compositions of several constructs or settings."""

from loadmaster_constructs.patterns.https_redirect import HttpsRedirect

__all__ = ["HttpsRedirect"]
