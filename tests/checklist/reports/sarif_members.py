"""The members of SARIF 2.1.0 that the report uses, closed: what the standard does not name is refused.

Written from the standard (OASIS, section 3), so that a misspelt member does not pass for an extension.
"""

from __future__ import annotations

from typing import Any

Schema = dict[str, Any]
TEXT: Schema = {"type": "string", "minLength": 1}


def closed(required: str, **members: Schema) -> Schema:
    """An object with these members, the named ones required."""
    return {
        "type": "object",
        "properties": members,
        "required": required.split(),
        "additionalProperties": False,
    }


def listed(items: Schema, *, at_least: int = 0) -> Schema:
    return {"type": "array", "items": items, "minItems": at_least}


MESSAGE = closed("text", text=TEXT)
LEVEL: Schema = {"enum": ["none", "note", "warning", "error"]}
PROPERTIES: Schema = {"type": "object", "properties": {"tags": {"type": "array", "uniqueItems": True}}}

RULE = closed(
    "id",
    id=TEXT,
    name=TEXT,
    shortDescription=MESSAGE,
    fullDescription=MESSAGE,
    help=MESSAGE,
    defaultConfiguration=closed("", level=LEVEL),
    properties=PROPERTIES,
)
LOCATION = closed(
    "",
    physicalLocation=closed(
        "artifactLocation",
        artifactLocation=closed("", uri={"type": "string", "format": "uri-reference"}),
        region=closed("", startLine={"type": "integer", "minimum": 1}),
    ),
    logicalLocations=listed(closed("", name=TEXT, fullyQualifiedName=TEXT, kind=TEXT), at_least=1),
)
SUPPRESSION = closed(
    "kind",
    kind={"enum": ["inSource", "external"]},
    status={"enum": ["accepted", "underReview", "rejected"]},
    justification=TEXT,
)
RESULT = closed(
    "message",
    ruleId=TEXT,
    ruleIndex={"type": "integer", "minimum": 0},
    kind={"enum": ["notApplicable", "pass", "fail", "review", "open", "informational"]},
    level=LEVEL,
    message=MESSAGE,
    locations=listed(LOCATION),
    partialFingerprints={"type": "object", "additionalProperties": TEXT},
    suppressions=listed(SUPPRESSION),
)
INVOCATION = closed(
    "executionSuccessful",
    executionSuccessful={"type": "boolean"},
    exitCode={"type": "integer"},
    endTimeUtc={"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$"},
    toolExecutionNotifications=listed(closed("message", level=LEVEL, message=MESSAGE)),
)
RUN = closed(
    "tool",
    tool=closed("driver", driver=closed("name", name=TEXT, semanticVersion=TEXT, rules=listed(RULE))),
    invocations=listed(INVOCATION),
    results=listed(RESULT),
    columnKind={"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
)
LOG = closed("version runs", **{"$schema": TEXT}, version={"const": "2.1.0"}, runs=listed(RUN))
