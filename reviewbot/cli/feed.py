"""`pull` and `import`: feedback comes in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from reviewbot.cli import output
from reviewbot.cli.common import DryRun, Json, office, options
from reviewbot.cli.progress import source_bars
from reviewbot.errors import UsageError

if TYPE_CHECKING:
    from reviewbot.flow.pull import SourceReport

A_NIGHT_S = 6 * 3600.0
COUNTS = ("rows", "new", "same", "changed", "rejected", "queued", "answered", "gone")


def pull(
    ctx: typer.Context,
    names: Annotated[list[str] | None, typer.Argument(metavar="[SOURCE]...", help="Only these sources.")] = None,
    wait: Annotated[bool, typer.Option("--wait", help="Wait for another pull instead of giving up as busy.")] = False,
    wait_s: Annotated[
        float, typer.Option("--rate-limit-wait", metavar="SECONDS", help="How long to wait for rate limits in all.")
    ] = 60.0,
    json: Json = False,
) -> None:
    """Get what is new from every source.

    Reads it and queues what needs an answer. Fit for cron: needs no terminal, keyring or person.

    Exit 0 all well, 1 some sources failed, 4 all unavailable, 5 another pull is running.

    \b
    Examples: reviewbot pull
              reviewbot pull reddit --json
              reviewbot pull --quiet --wait      (as cron runs it)
    """
    from reviewbot.flow.pull import pull as pull_sources

    quiet = options(ctx).quiet
    with office(ctx) as opened:
        if not opened.config.sources:
            raise UsageError("no sources are configured", hint="add a [sources.NAME] table to reviewbot.toml")
        with source_bars(quiet=quiet or json) as progress:
            report = pull_sources(
                opened, names or (), wait_s=wait_s, wait_for_lock_s=A_NIGHT_S if wait else 0.0, progress=progress
            )
    if json:
        output.emit_json(report.as_dict())
    elif not quiet:
        _print_reports(report.sources)
    for source in report.sources:
        _tell(source)
    if report.interrupted:
        output.say("interrupted: what came whole is stored; the next pull goes on from there")
    raise typer.Exit(report.exit_code)


def import_(
    ctx: typer.Context,
    file: Annotated[Path | None, typer.Argument(metavar="FILE", help="CSV, TSV, JSON, JSON Lines or XLSX.")] = None,
    source: Annotated[
        str, typer.Option("--source", metavar="NAME", help="Come in as this source; its settings hold.")
    ] = "import",
    columns: Annotated[
        list[str] | None, typer.Option("--map", metavar="MEANING=COLUMN", help="Which column is what; repeat it.")
    ] = None,
    site: Annotated[str, typer.Option(help="The site it is from: yelp, trustpilot, google_business ...")] = "",
    location: Annotated[str, typer.Option(help="The location it is about.")] = "",
    date_order: Annotated[str, typer.Option(help="dmy, mdy or ymd, where the file does not settle it.")] = "",
    timezone: Annotated[str, typer.Option(help="The zone of times that name none.")] = "",
    rating_scale: Annotated[float | None, typer.Option(help="The best rating there is, if it is not 5.")] = None,
    encoding: Annotated[str, typer.Option(help="Like cp1252; recognised if left out.")] = "",
    save_map: Annotated[bool, typer.Option("--save-map", help="Keep these settings as [sources.NAME].")] = False,
    undo: Annotated[
        int | None, typer.Option("--undo", metavar="RUN", help="Take an import back, as long as nothing was answered.")
    ] = None,
    dry_run: DryRun = False,
    json: Json = False,
) -> None:
    """Take one exported file in. The same file twice changes nothing.

    \b
    Examples: reviewbot import reviews.csv --source yelp --dry-run
              reviewbot import odd.xlsx --source survey --map text=Comment --map rating=Stars --save-map
              reviewbot import --undo 12
    """
    if undo is not None:
        _undo_run(ctx, undo, dry_run=dry_run)
        return
    if file is None:
        raise UsageError("which file?", hint="reviewbot import FILE --source NAME")
    given: dict[str, Any] = {
        "site": site,
        "location": location,
        "date_order": date_order,
        "timezone": timezone,
        "rating_scale": rating_scale,
        "encoding": encoding,
        "map": _columns(columns or []),
    }
    _import(
        ctx, file, source, {key: value for key, value in given.items() if value}, save=save_map, dry=dry_run, json=json
    )


def _import(
    ctx: typer.Context, file: Path, name: str, given: dict[str, Any], *, save: bool, dry: bool, json: bool
) -> None:
    from reviewbot.flow.one_file import file_source, save_map
    from reviewbot.flow.pull import import_source

    quiet = options(ctx).quiet
    with office(ctx) as opened:
        source = file_source(opened.workspace, file, name, given)
        if dry and not quiet:
            _tell_layout(opened.workspace.open_source(source).check().facts)
        with source_bars(quiet=quiet or json) as progress:
            report = import_source(opened, source, dry_run=dry, progress=progress)
        if save and not dry and report.error is None:
            save_map(opened.workspace, name, file, given)
            output.say(f"kept as [sources.{name}] in {opened.workspace.file.name}")
    if json:
        output.emit_json(report.as_dict())
    elif not quiet:
        _print_reports((report,))
    _tell(report)
    if report.run_id is not None and report.rows and not dry:
        output.say(f"run {report.run_id}; `reviewbot import --undo {report.run_id}` takes it back")
    elif dry:
        output.say("dry run: nothing was stored")
    raise typer.Exit(0 if report.error is None else report.error.exit_code)


def _tell_layout(facts: Any) -> None:
    for name, value in facts.items():
        output.say(f"{name}: {value}")


def _undo_run(ctx: typer.Context, run: int, *, dry_run: bool) -> None:
    from reviewbot.flow.undo_run import undo_run

    with office(ctx) as opened:
        undone = undo_run(opened, run, dry_run=dry_run)
    verb = "would take back" if dry_run else "took back"
    output.say(f"{verb} run {run}: {undone} mentions")


def _columns(pairs: list[str]) -> dict[str, str]:
    for pair in pairs:
        if "=" not in pair:
            raise UsageError(f"--map {pair} lacks its =", hint='write it like --map text="Comment"')
    return dict(pair.split("=", 1) for pair in pairs)


def _print_reports(reports: tuple[SourceReport, ...]) -> None:
    rows = [report.as_dict() for report in reports]
    output.table(("source", *COUNTS), [[row["source"], *(row[count] for count in COUNTS)] for row in rows])


def _tell(report: SourceReport) -> None:
    for note in report.notes:
        output.say(f"{report.source}: {note}")
    if report.rejects_file is not None:
        output.say(f"{report.source}: {report.rejected} rows could not be read; they are in {report.rejects_file}")
    if report.error is not None:
        output.report_of_source(report.source, report.error)


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    app.command()(pull)
    app.command("import")(import_)
