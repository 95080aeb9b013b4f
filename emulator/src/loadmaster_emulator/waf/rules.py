"""The rules that the web application firewall comes with.

Numbers and sets of the OWASP core rule set are those of its version 3.3, titles are ours. Of the vendor's
legacy sets only ``ip_reputation`` with its two numbers is known from a document; the others are made up.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WafRule:
    """One rule."""

    number: str
    title: str

    def holds(self, text: str) -> bool:
        """Whether the rule contains a text in whatever letter case."""
        return text.lower() in f"{self.number} {self.title}".lower()


_CORE = """
911 METHOD-ENFORCEMENT 100
913 SCANNER-DETECTION 100 101 102 110 120
920 PROTOCOL-ENFORCEMENT 100 120 121 160 170 171 180 181 190 200 201 202 210 220 230 240 250 260 270
920 PROTOCOL-ENFORCEMENT 271 272 273 274 275 280 290 300 310 311 320 330 340 341 350 360 370 380 390
920 PROTOCOL-ENFORCEMENT 400 410 420 430 440 450 460 470 480 490 500
921 PROTOCOL-ATTACK 110 120 130 140 150 151 160 170 180 190 200
930 ATTACK-LFI 100 110 120 130
931 ATTACK-RFI 100 110 120 130
932 ATTACK-RCE 100 105 106 110 115 120 130 140 150 160 170 171 180 190 200
933 ATTACK-PHP 100 110 111 120 130 131 140 150 151 160 161 170 180 190 200 210
934 ATTACK-GENERIC 100
941 ATTACK-XSS 100 101 110 120 130 140 150 160 170 180 190 200 210 220 230 240 250 260 270 280 290
941 ATTACK-XSS 300 310 320 330 340 350 360
942 ATTACK-SQLI 100 101 110 120 130 140 150 160 170 180 190 200 210 220 230 240 250 251 260 270 280
942 ATTACK-SQLI 290 300 310 320 330 340 350 360 361 370 380 390 400 410 420 421 430 431 432 440 450
942 ATTACK-SQLI 460 470 480 490 500
943 ATTACK-SESSION-FIXATION 100 110 120
944 ATTACK-JAVA 100 110 120 130 200 210 220 240 250 300
950 DATA-LEAKAGES 100 130
951 DATA-LEAKAGES-SQL 100 110 120 130 140 150 160 170 180 190 200 210 220 230 240 250 260
952 DATA-LEAKAGES-JAVA 100 110
953 DATA-LEAKAGES-PHP 100 110 120
954 DATA-LEAKAGES-IIS 100 110 120 130
"""
"""Sets of the core rules: number, subject, and how the numbers of its rules end."""


def _core_rules() -> Iterator[WafRule]:
    for line in _CORE.split("\n")[1:-1]:
        number, subject, *ends = line.split()
        for end in ends:
            yield WafRule(f"{number}{end}", f"{subject} rule {number}{end}")


CORE_RULES: tuple[WafRule, ...] = tuple(_core_rules())


def _rules(prefix: str, titles: Mapping[str, str]) -> tuple[WafRule, ...]:
    return tuple(WafRule(number, f"{prefix}: {title}") for number, title in titles.items())


LEGACY_SETS: Mapping[str, tuple[WafRule, ...]] = {
    "G/ip_reputation": _rules(
        "REPUTATION",
        {"2200000": "client is on a block list", "2200002": "client leaves an anonymous network"},
    ),
    "G/botnet_attacks": _rules("BOTNET", {"2300000": "known program of a botnet"}),
    "Z/known_vulnerabilities": _rules(
        "KNOWN", {"2400000": "upload of a program", "2400010": "access to a backup"}
    ),
    "A/wordpress_attacks": _rules(
        "WORDPRESS", {"2500000": "list of users asked for", "2500010": "known hole of an extension"}
    ),
}

_KINDS = {"Custom": "C", "ApplicationGeneric": "Z", "ApplicationSpecific": "A", "Generic": "G"}
_NUMBER = re.compile(r"""\bid\s*:\s*['"]?([0-9]+)""")
_TITLE = re.compile(r"""\bmsg\s*:\s*['"]([^'"]*)""")


def canonical(name: str) -> str:
    """The name of a legacy set with the letter of its kind; letter case counts."""
    kind, slash, rest = name.partition("/")
    return f"{_KINDS.get(kind, kind)}/{rest}" if slash else name


def legacy_sets(uploaded: Mapping[str, str]) -> dict[str, tuple[WafRule, ...]]:
    """Every installed legacy set: the vendor's, and a file of one's own each."""
    own = {f"C/{name}": rules_in(content) for name, content in uploaded.items()}
    return {**LEGACY_SETS, **own}


def rules_in(content: str) -> tuple[WafRule, ...]:
    """The rules of a file, as base64: what carries a number, with its message where it has one."""
    text = base64.b64decode(content).decode("utf-8", "replace")
    found = []
    for rule in re.split(r"^\s*(?=Sec(?:Rule|Action)\b)", text, flags=re.MULTILINE):
        number, title = _NUMBER.search(rule), _TITLE.search(rule)
        if number:
            found.append(WafRule(number[1], title[1] if title else "no message"))
    return tuple(found)
