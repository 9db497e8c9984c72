"""`init`, `doctor`, `where`, `auth`, `schedule`: from nothing to a pull that runs by itself."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from reviewbot.cli import output
from reviewbot.cli.common import DryRun, Json, options, workspace
from reviewbot.errors import NotAuthorized, UsageError

if TYPE_CHECKING:
    from reviewbot.flow.begin import Answers
    from reviewbot.flow.schedule import Scheduler
    from reviewbot.workspace import Workspace

SourceName = Annotated[str, typer.Argument(metavar="SOURCE", help="A source of reviewbot.toml.")]


def init(
    ctx: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="[DIR]", help="Where; the current folder if not given.")] = Path(),
    yes: Annotated[
        bool, typer.Option("--yes", "-y", help="Ask nothing; keep the example for what is not given.")
    ] = False,
    name: Annotated[str, typer.Option(help="The business's name.")] = "",
    sector: Annotated[
        str, typer.Option(help="hospitality, food, retail, travel, apps, finance, health or other.")
    ] = "",
    contact_name: Annotated[str, typer.Option(help="The one person that replies invite to.")] = "",
    contact_role: Annotated[str, typer.Option(help="That person's role.")] = "",
    contact_email: Annotated[str, typer.Option(help="That person's address.")] = "",
) -> None:
    """Make a workspace here or in DIR.

    It holds a commented reviewbot.toml, the reply templates and an inbox folder.

    \b
    Examples: reviewbot init
              reviewbot init ~/reviews --yes --name "Blue Door" --sector food
    """
    from reviewbot.flow.begin import Answers, begin

    answers = Answers(name, sector, contact_name, contact_role, contact_email, options(ctx).who())
    if not yes and sys.stdin.isatty():
        answers = _asked(answers)
    begun = begin(folder, answers)
    output.say(f"made {begun.file} with {len(begun.written) - 2} templates and an inbox folder")
    if begun.kept:
        output.say(f"kept {len(begun.kept)} templates that were there already")
    output.say("next: `reviewbot doctor`, then drop an export into inbox/ and `reviewbot pull`")


def _asked(given: Answers) -> Answers:
    from reviewbot.flow.begin import Answers

    def ask(question: str, known: str, default: str) -> str:
        return known or str(typer.prompt(question, default=default, err=True)).strip()

    business = ask("Name of the business", given.business, "Harbour Coffee")
    return Answers(
        business,
        ask("Sector (hospitality, food, retail, travel, apps, finance, health, other)", given.sector, "hospitality"),
        ask("Who do replies invite to? Name", given.contact_name, "Dana Ortiz"),
        ask("Their role", given.contact_role, "Guest Care Lead"),
        ask("Their e-mail address", given.contact_email, "care@harbourcoffee.example"),
        given.person,
    )


def doctor(
    ctx: typer.Context,
    json: Json = False,
    offline: Annotated[bool, typer.Option("--offline", help="Do not ask the sites.")] = False,
) -> None:
    """Say what works and what does not.

    Each with the next command to type.

    \b
    Example: reviewbot doctor --offline
    """
    from reviewbot.flow.doctor import examine

    checks = examine(workspace(ctx), person=options(ctx).who(), offline=offline)
    if json:
        output.emit_json([check.as_dict() for check in checks])
    else:
        from reviewbot.cli.show import doctor_lines

        for line in doctor_lines(checks):
            output.line(line)
    if not all(check.ok for check in checks):
        raise typer.Exit(1)


def where(ctx: typer.Context, json: Json = False) -> None:
    """Print every path in use.

    \b
    Example: reviewbot where --json
    """
    from reviewbot.workspace import starter

    place = workspace(ctx)
    paths = {
        "config": str(place.file),
        "database": str(place.database_file or place.database_url.rpartition("@")[2]),
        "templates": str(place.templates),
        "lexicon": str(place.folder / place.config.reading.lexicon),
        "locks": str(place.locks),
        "rejects": str(place.rejects),
        "backups": str(place.backups),
        "starter": str(starter()),
    }
    if json:
        output.emit_json(paths)
        return
    width = max(map(len, paths))
    for name, path in paths.items():
        output.line(f"{name:<{width}}  {path}")


def auth(
    ctx: typer.Context,
    source: SourceName,
    show: Annotated[bool, typer.Option("--show", help="Only say where each secret is found.")] = False,
    forget: Annotated[bool, typer.Option("--forget", help="Remove this source's secrets from the keyring.")] = False,
    json: Json = False,
) -> None:
    """Sign in to a site.

    Asks for what it needs, keeps it in the system keyring, tests it.

    \b
    Examples: reviewbot auth reddit
              reviewbot auth reddit --show     (names the environment variables for cron)
              reviewbot auth reddit --show --json | jq -r '.[].variable'
    """
    from dataclasses import asdict

    from reviewbot.flow.accounts import forget_secrets, secret_places

    place = workspace(ctx)
    if forget:
        gone = forget_secrets(place, source)
        output.say(f"forgotten: {', '.join(gone) or 'nothing was there'}")
        return
    if not show:
        _sign_in(place, source)
    places = secret_places(place, source)
    if json:
        output.emit_json([asdict(each) for each in places])
        return
    for each in places:
        output.line(f"{each.name:<22} {each.found:<40} {each.variable}  ({each.meaning})")


def _sign_in(place: Workspace, source: str) -> None:
    from reviewbot.flow.accounts import browser_secrets, needed_secrets, save_secrets, try_out, typed_secrets

    if not needed_secrets(place, source):
        output.say(f"source `{source}` needs no secrets")
        return
    if not sys.stdin.isatty():
        raise UsageError(
            "signing in needs a terminal", hint=f"for cron, `reviewbot auth {source} --show` names the variables"
        )
    asked = {
        name: str(typer.prompt(f"{meaning} (empty to skip)", default="", show_default=False, hide_input=True, err=True))
        for name, meaning in typed_secrets(place, source).items()
    }
    save_secrets(place, source, {name: value.strip() for name, value in asked.items() if value.strip()})
    opened = browser_secrets(place, source, open_browser=_open_browser)
    save_secrets(place, source, opened)
    health = try_out(place, source)
    output.say(f"{'works' if health.ok else 'does not work yet'}: {health.account or source}  {health.detail}")
    if not health.ok:
        raise NotAuthorized(health.detail or "the site refused", hint=health.hint, source=source)


def _open_browser(address: str) -> None:
    import webbrowser

    output.say(f"open this page in a browser and agree:\n  {address}")
    webbrowser.open(address)


def schedule(
    ctx: typer.Context,
    scheduler: Annotated[str, typer.Option("--with", help="cron or systemd.")] = "cron",
    hour: Annotated[int, typer.Option(min=0, max=23, help="At which hour, local time.")] = 3,
    every: Annotated[int, typer.Option(min=1, max=24, help="Every so many hours; 24 is nightly.")] = 24,
    install: Annotated[bool, typer.Option("--install", help="Install it.")] = False,
    remove: Annotated[bool, typer.Option("--remove", help="Take it out again.")] = False,
    dry_run: DryRun = False,
) -> None:
    """Pull by itself, every night.

    Prints, or installs, a crontab line or a systemd timer.

    \b
    Examples: reviewbot schedule
              reviewbot schedule --with systemd --every 6 --install
    """
    from reviewbot.flow.schedule import Plan, Scheduler
    from reviewbot.flow.schedule import install as install_plan
    from reviewbot.flow.schedule import remove as remove_plan

    if scheduler not in tuple(Scheduler):
        raise UsageError(f"--with {scheduler} is unknown", hint="cron or systemd")
    kind = Scheduler(scheduler)
    plan = Plan(workspace(ctx).file, hour=hour, every_hours=every)
    if dry_run or not (install or remove):
        _print_plan(plan.cron_line(), plan.systemd_units(), kind)
        return
    output.say((install_plan if install else remove_plan)(plan, kind))


def _print_plan(cron_line: str, units: dict[str, str], kind: Scheduler) -> None:
    if kind.value == "cron":
        output.line(cron_line)
        return
    for name, text in units.items():
        output.line(f"# {name}\n{text}")


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    for command in (init, doctor, where, auth, schedule):
        app.command()(command)
