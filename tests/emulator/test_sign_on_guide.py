"""The example of the guide about users of single sign-on does what it says."""

from __future__ import annotations

import re
import ssl
from pathlib import Path
from types import ModuleType

import httpx

from loadmaster_emulator import Emulator

GUIDE = Path(__file__).parents[2] / "docs" / "how-to" / "test-against-the-emulator.md"


def locked_users(url: str, key: str, *, ca: Path) -> list[str]:
    body = {"cmd": "showdomainlockedusers", "apikey": key}
    answer = httpx.post(f"{url}/accessv2", json=body, verify=ssl.create_default_context(cafile=ca)).json()
    return [user for domain in answer["LockedUsers"] for user in domain["User"]]


def test_the_guides_report_names_the_locked_user() -> None:
    code = next(
        block
        for block in re.findall(r"```python\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
        if "single_sign_on" in block
    )
    module = ModuleType("our_script")
    module.locked_users = locked_users  # type: ignore[attr-defined]
    names: dict[str, object] = {"our_script": module}
    exec(compile(code, GUIDE.name, "exec"), names)
    test = names["test_our_report_of_locked_users"]
    assert callable(test)
    with Emulator() as unit:
        test(unit)
