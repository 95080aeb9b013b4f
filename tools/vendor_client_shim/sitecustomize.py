"""Loaded by the Python that builds the vendor's client: what its set-up asks of a pip long gone.

The set-up reads its requirements through `pip.req` and uses a property that no pip has had since version 20.
We install them from our own pins, so an empty list is the right answer, and the release stays untouched.
"""

import sys
from types import ModuleType

pip_of_its_time = ModuleType("pip.req")
pip_of_its_time.parse_requirements = lambda *_, **__: []  # type: ignore[attr-defined]
sys.modules["pip.req"] = pip_of_its_time
