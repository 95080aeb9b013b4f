"""The report as one HTML file."""

from loadmaster_checklist.reports.html.page import render

__all__ = ["render"]
