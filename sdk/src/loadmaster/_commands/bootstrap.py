"""``loadmaster bootstrap``: units fresh from the factory become units with a password, an API and a key."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Literal

import typer
from rich.progress import BarColumn, Progress, TextColumn

from loadmaster._client import CALLS_PER_SECOND, LoadMaster
from loadmaster._commands.licences import licences
from loadmaster._commands.options import (
    AsJson,
    Ca,
    Insecure,
    Pace,
    confirmed,
    errors,
    from_environment,
    secret,
    variable,
)
from loadmaster._exceptions import AuthenticationFailed, InvalidCall, LoadMasterError
from loadmaster._exit_codes import exit_code
from loadmaster._first_boot import ADMINISTRATOR, STEPS, FirstBoot, Licence
from loadmaster._key_file import KeyFile

__all__ = ["bootstrap"]

Done = Literal["done", "was done"]
Tell = Callable[[str, Done], None]
_WORDS = {
    "agreement": "licence agreement",
    "licence": "licence",
    "password": "password of bal",
    "api": "API",
    "sessions": "session management",
    "key": "API key",
}


@dataclass(frozen=True, slots=True)
class _Target:
    """One unit and where its key goes."""

    url: str
    key_file: KeyFile
    password: str = field(repr=False)
    fingerprint: str | None


@dataclass(slots=True)
class _Result:
    """What became of one unit."""

    url: str
    key_file: Path
    steps: dict[str, Done] = field(default_factory=dict)
    serial_number: str | None = None
    firmware_version: str | None = None
    error: LoadMasterError | None = None


def bootstrap(
    urls: Annotated[list[str], typer.Argument(metavar="URL...", help="Addresses of the units.")],
    api_key_file: Annotated[
        list[Path], typer.Option(help="File for the API key of a unit, one for each URL in their order.")
    ],
    name: Annotated[
        list[str] | None,
        typer.Option(help="Name of a unit, one for each URL: its password is in LOADMASTER_<NAME>_PASSWORD."),
    ] = None,
    licence: Annotated[
        str | None, typer.Option(help="How units get a licence: online, offline, temporary or local.")
    ] = None,
    kemp_id: Annotated[
        str | None,
        typer.Option(
            help="Mail address of the vendor's account; its password is in LOADMASTER_KEMP_PASSWORD."
        ),
    ] = None,
    order_id: Annotated[list[str] | None, typer.Option(help="Order, one for each URL.")] = None,
    licence_type_id: Annotated[
        str | None, typer.Option(help="Kind of licence, as the vendor numbers it.")
    ] = None,
    licence_file: Annotated[
        list[Path] | None,
        typer.Option(help="Licence file of a unit, one for each URL; for --licence offline."),
    ] = None,
    licence_server: Annotated[
        str | None, typer.Option(help="Local licence server as HOST or HOST:PORT.")
    ] = None,
    proxy: Annotated[str | None, typer.Option(help="Proxy on the way to the vendor, as HOST:PORT.")] = None,
    accept_agreement: Annotated[
        bool,
        typer.Option("--accept-agreement", help="The vendor's licence agreement is accepted for the units."),
    ] = False,
    usage_reports: Annotated[
        bool, typer.Option(help="Let the units report to the vendor; they tell of new firmware only then.")
    ] = False,
    ca: Ca = None,
    fingerprint: Annotated[
        list[str] | None, typer.Option(help="SHA-256 of a unit's certificate, one for each URL.")
    ] = None,
    insecure: Insecure = False,
    calls_per_second: Pace = None,
    as_json: AsJson = False,
) -> None:
    """Take units from the factory to an API key: agreement, licence, password, API, session management, key.

    Looks what is done already and goes on from there; on a unit that is done it changes nothing. The
    password of bal comes from LOADMASTER_<NAME>_PASSWORD or LOADMASTER_PASSWORD, or is asked for; keys go to
    files that only their owner can read, and nowhere else.

    The vendor's licence agreement has to be accepted, with --accept-agreement or when asked; a fresh unit
    shows it: loadmaster call --url URL readeula.

    Exit codes: 0 all units are ready, 1 a unit refused a step, 2 wrong use, 3 a unit does not answer.
    """
    confirmed(
        f"the vendor's licence agreement is accepted for {' and '.join(urls)}, where it is not yet",
        yes=accept_agreement,
        option="--accept-agreement",
    )
    targets = _targets(urls, api_key_file, name or [], fingerprint or [])
    wanted = licences(
        len(urls),
        kind=licence,
        account=kemp_id or from_environment(["LOADMASTER_KEMP_ID"]),
        order_ids=order_id or [],
        type_id=licence_type_id,
        files=licence_file or [],
        server=licence_server,
        proxy=proxy,
    )
    way = _Way.of(ca, insecure, pinned=bool(fingerprint), calls_per_second=calls_per_second)
    with _progress(targets, quiet=as_json) as tellers, ThreadPoolExecutor(min(len(targets), 16)) as pool:
        units = zip(targets, wanted, tellers, strict=True)
        runs = [_Run(*one, way, usage_reports, _Result(one[0].url, one[0].key_file.path)) for one in units]
        results = _carry_out(runs, pool)
    _report(results, as_json=as_json)
    raise typer.Exit(max((exit_code(one.error) for one in results if one.error), default=0))


@dataclass(frozen=True, slots=True)
class _Way:
    """How units are reached."""

    authority: Path | str | None
    insecure: bool
    calls_per_second: float

    @classmethod
    def of(cls, ca: Path | None, insecure: bool, *, pinned: bool, calls_per_second: float | None) -> _Way:
        """From the options, and from the environment what they leave open."""
        known = None if insecure or pinned else from_environment(["LOADMASTER_CA_FILE"])
        return cls(ca or known, insecure, CALLS_PER_SECOND if calls_per_second is None else calls_per_second)

    def connect(
        self,
        target: _Target,
        *,
        username: str | None = None,
        password: str | None = None,
        api_key: str | None = None,
    ) -> LoadMaster:
        """A client: v1 while the unit is set up, v2 with its key."""
        return LoadMaster(
            target.url,
            api_key=api_key,
            username=username,
            password=password,
            ca=self.authority,
            fingerprint=target.fingerprint,
            verify=not self.insecure,
            calls_per_second=self.calls_per_second,
            dialect="v2" if api_key else "v1",
        )


@dataclass(frozen=True, slots=True)
class _Run:
    """One unit on its way from wherever it is to a key that works; what goes wrong stands in the result."""

    target: _Target
    licence: Licence | None
    tell: Tell
    way: _Way
    usage_reports: bool
    result: _Result

    def boot(self) -> None:
        """First boot, and which unit it is. Whether a key can be written is tried before anything is sent."""
        with self._noting():
            if self.target.key_file.read() is None:
                self.target.key_file.prepare()
            FirstBoot(
                lambda username, password: self.way.connect(
                    self.target, username=username, password=password
                ),
                self.target.password,
                licence=self.licence,
                usage_reports=self.usage_reports,
                tell=self._note,
            ).run()
            with self._as_administrator() as administrator:
                self.result.firmware_version = _text(administrator.settings.get("firmware_version"))
                self.result.serial_number = _text(administrator.settings.get("serial_number"))

    def give_key(self) -> None:
        """A key in the file, and the proof that it opens the JSON API."""
        with self._noting():
            file = self.target.key_file
            existing = file.read()
            if existing is None:
                with self._as_administrator() as administrator:
                    file.write(administrator.api_keys.create())
            key = file.read()
            with self.way.connect(self.target, api_key=key.get_secret_value() if key else None) as unit:
                try:
                    unit.settings.get("firmware_version")
                except AuthenticationFailed as error:
                    raise AuthenticationFailed(
                        f"the unit does not know the API key in {str(file.path)!r}; "
                        "delete the file to have another key made",
                        code=error.code,
                    ) from None
            self._note("key", "was done" if existing else "done")

    def _as_administrator(self) -> LoadMaster:
        return self.way.connect(self.target, username=ADMINISTRATOR, password=self.target.password)

    def _note(self, step: str, outcome: Done) -> None:
        self.result.steps[step] = outcome
        self.tell(step, outcome)

    @contextmanager
    def _noting(self) -> Iterator[None]:
        try:
            yield
        except LoadMasterError as error:
            self.result.error = error


def _carry_out(runs: list[_Run], pool: ThreadPoolExecutor) -> list[_Result]:
    """All units through first boot, and keys for those that are units of their own."""
    results = [run.result for run in runs]
    try:
        list(pool.map(_Run.boot, runs))
        _refuse_doubles(results)
        list(pool.map(_Run.give_key, [run for run in runs if run.result.error is None]))
    finally:
        for run in runs:
            run.target.key_file.leave()
    return results


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _targets(urls: list[str], files: list[Path], names: list[str], fingerprints: list[str]) -> list[_Target]:
    _one_each("--api-key-file", files, urls)
    for option, values in (("--name", names), ("--fingerprint", fingerprints)):
        if values:
            _one_each(option, values, urls)
    for what, given in (("URL", urls), ("--api-key-file", [str(file) for file in files])):
        twice = next((one for one in given if given.count(one) > 1), None)
        if twice is not None:
            raise InvalidCall(f"{what} {twice!r} is given twice; each unit needs its own")
    places = ["first", "second"] if len(urls) == 2 else []
    passwords: dict[str, str] = {}
    for number, url in enumerate(urls):
        words = [*names[number : number + 1], *places[number : number + 1]]
        variables = [*(variable(word, "password") for word in words), "LOADMASTER_PASSWORD"]
        passwords[url] = secret(f"password of {ADMINISTRATOR} on {url}", variables, twice=True)
    return [
        _Target(url, KeyFile(file), passwords[url], fingerprints[number] if fingerprints else None)
        for number, (url, file) in enumerate(zip(urls, files, strict=True))
    ]


def _one_each(option: str, values: list[str] | list[Path], urls: list[str]) -> None:
    if len(values) != len(urls):
        raise InvalidCall(
            f"{option} is given {len(values)} times for {len(urls)} URLs; expected one for each"
        )


def _untold(step: str, outcome: Done) -> None:
    """Nobody watches."""


@contextmanager
def _progress(targets: list[_Target], *, quiet: bool) -> Iterator[list[Tell]]:
    """One bar for each unit where somebody watches; nothing elsewhere."""
    if quiet or not sys.stderr.isatty():
        yield [_untold for _ in targets]
        return
    columns = (TextColumn("{task.fields[url]}"), BarColumn(), TextColumn("{task.description}"))
    with Progress(*columns, console=errors, transient=True) as progress:
        tasks = [progress.add_task("", total=len(STEPS) + 1, url=target.url) for target in targets]

        def teller(number: int) -> Tell:
            return lambda step, _: progress.update(tasks[number], advance=1, description=_WORDS[step])

        yield [teller(number) for number in range(len(targets))]


def _refuse_doubles(results: list[_Result]) -> None:
    """One unit under two addresses is no second unit."""
    seen: dict[str, str] = {}
    for result in results:
        number = result.serial_number
        if number is not None and seen.setdefault(number, result.url) != result.url:
            result.error = InvalidCall(f"is the same unit as {seen[number]}, serial number {number}")


def _report(results: list[_Result], *, as_json: bool) -> None:
    for result in results:
        if result.error is not None:
            for line in [f"error: {result.url}: {result.error}", *getattr(result.error, "__notes__", ())]:
                errors.print(line, markup=False)
    if as_json:
        print(json.dumps([_plain(result) for result in results], indent=2, sort_keys=True))
        return
    for result in results:
        made = [_WORDS[step] for step, outcome in result.steps.items() if outcome == "done"]
        if result.error is None:
            what = f"ready ({', '.join(made)} set up)" if made else "was ready, nothing changed"
            print(f"{result.url}: {what}; API key in {result.key_file}")
        elif made:
            print(f"{result.url}: not ready, but {', '.join(made)} set up; run it again to go on")


def _plain(result: _Result) -> dict[str, object]:
    return {
        "url": result.url,
        "ready": result.error is None,
        "steps": result.steps,
        "api_key_file": str(result.key_file),
        "serial_number": result.serial_number,
        "firmware_version": result.firmware_version,
        "error": None if result.error is None else str(result.error),
    }
