"""The web application firewall behind its commands: rules, files, updates, and services that run it."""
