"""Log lines for Terraform, and secrets kept out of texts."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest

from loadmaster_provider.protocol import Attribute, MapOf, Nested, Number, String
from loadmaster_provider.protocol.host_log import chosen_level, send_logs_to_host
from loadmaster_provider.protocol.redaction import Redactor, secret_values


@pytest.mark.parametrize(
    ("environment", "level"),
    [
        ({}, logging.ERROR),
        ({"TF_LOG": "debug"}, logging.DEBUG),
        ({"TF_LOG": "TRACE", "TF_LOG_PROVIDER": "warn"}, logging.WARNING),
        ({"TF_LOG": "JSON"}, 5),
        ({"TF_LOG": "anything"}, 5),
        ({"TF_LOG": "off"}, logging.CRITICAL + 1),
    ],
)
def test_the_level_is_what_terraform_would_show(environment: dict[str, str], level: int) -> None:
    assert chosen_level(environment) == level


@pytest.fixture
def logger() -> Iterator[logging.Logger]:
    logger = logging.getLogger("test_host_log.some")
    yield logger
    logger.handlers.clear()
    logger.propagate = True


def test_a_line_is_one_json_object_with_level_module_and_time(logger: logging.Logger) -> None:
    stream = io.StringIO()
    send_logs_to_host([logger.name], environment={"TF_LOG": "TRACE"}, stream=stream)
    logger.warning("two\nlines about %s", "it")
    try:
        raise RuntimeError("boom")
    except RuntimeError:
        logger.exception("failed")
    logger.log(5, "fine")
    first, second, third = map(json.loads, stream.getvalue().splitlines())
    assert first["@level"] == "warn"
    assert first["@message"] == "two\nlines about it"
    assert first["@module"] == logger.name
    assert first["@timestamp"].endswith("Z")
    assert second["@level"] == "error"
    assert "RuntimeError: boom" in second["@message"]
    assert third["@level"] == "trace"


def test_nothing_but_errors_is_written_when_nobody_asked(logger: logging.Logger) -> None:
    stream = io.StringIO()
    send_logs_to_host([logger.name], environment={}, stream=stream)
    logger.warning("no")
    logger.error("yes")
    assert [json.loads(line)["@message"] for line in stream.getvalue().splitlines()] == ["yes"]


@pytest.mark.parametrize(
    "text",
    [
        "pass-word&1",
        "url?key=pass-word%261&x",
        'json {"p": "pass-word&1"}',
        "line two of a key: abcdefgh12345678",
        "tail\\nabcdefgh12345678",
    ],
)
def test_secrets_are_found_in_every_spelling(text: str) -> None:
    redactor = Redactor(["pass-word&1", "-----BEGIN\nabcdefgh12345678\n-----END"])
    cleaned = redactor.clean(text)
    assert "(sensitive value)" in cleaned
    assert "pass-word" not in cleaned
    assert "abcdefgh12345678" not in cleaned


def test_very_short_secrets_do_not_blot_out_whole_sentences() -> None:
    assert Redactor(["a", ""]).clean("a banana") == "a banana"


def test_secrets_are_collected_at_every_depth() -> None:
    inner = {
        "plain": Attribute(type=String, optional=True),
        "key": Attribute(type=String, optional=True, sensitive=True),
    }
    schema = {
        "name": Attribute(type=String, required=True),
        "password": Attribute(type=String, optional=True, write_only=True),
        "pin": Attribute(type=Number, optional=True, sensitive=True),
        "headers": Attribute(type=MapOf(String), optional=True, sensitive=True),
        "single": Attribute(type=Nested("single", inner), optional=True),
        "rows": Attribute(type=Nested("list", inner), optional=True),
        "table": Attribute(type=Nested("map", inner), optional=True),
        "whole": Attribute(type=Nested("set", inner), optional=True, sensitive=True),
    }
    value: dict[str, Any] = {
        "name": "visible",
        "password": "p",
        "pin": 4711,
        "headers": {"h": "hidden"},
        "single": {"plain": "visible", "key": "s"},
        "rows": [{"plain": "visible", "key": "r"}, {"plain": None, "key": None}],
        "table": {"k": {"plain": "visible", "key": "t"}},
        "whole": [{"plain": "w", "key": None}],
    }
    assert sorted(secret_values(schema, value)) == sorted(["p", "4711", "hidden", "s", "r", "t", "w"])
