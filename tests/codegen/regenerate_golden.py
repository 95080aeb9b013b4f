"""Print the golden records anew: ``python -m tests.codegen.regenerate_golden``; read the difference first."""

from __future__ import annotations

from loadmaster_codegen.load import load
from loadmaster_codegen.printing import emitters, print_target, write_folder
from tests.codegen.made_up import API, EXPECTED


def main() -> None:
    description = load(API)
    for target in emitters():
        write_folder(EXPECTED / target, print_target(target, description))
        print(EXPECTED / target)


if __name__ == "__main__":
    main()
