"""What `cdktf.json` runs: read the settings, build the reference stacks, synthesise."""

from __future__ import annotations

from loadmaster_constructs import App
from stacks.configuration import read_edge_settings
from stacks.edge import edge


def main() -> None:
    """Write `cdktf.out`."""
    app = App()
    edge(app, read_edge_settings())
    app.synth()


if __name__ == "__main__":
    main()
