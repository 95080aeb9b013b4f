"""Subcommands that carry out something of several calls; each module holds one, or one group."""
