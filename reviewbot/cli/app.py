"""The application: its groups of commands, the options that hold everywhere, the one place that catches.

`--config`, `--as`, `--verbose` and `--quiet` may stand before or after the command.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup
from typer.exceptions import TyperException

from reviewbot import __version__
from reviewbot.cli import output
from reviewbot.cli.common import Options
from reviewbot.errors import InputError, Interrupted, ReviewbotError

_WITH_VALUE = ("--config", "--as")
_FLAGS = ("--verbose", "-v", "-vv", "--quiet", "-q")


def hoist(args: Sequence[str]) -> list[str]:
    """The same arguments with those that hold everywhere first, so that they may stand anywhere."""
    front: list[str] = []
    rest: list[str] = []
    queue = list(args)
    while queue:
        arg = queue.pop(0)
        if arg == "--":
            rest += [arg, *queue]
            break
        if arg in _WITH_VALUE and queue:
            front += [arg, queue.pop(0)]
        elif arg in _FLAGS or arg.startswith(tuple(f"{name}=" for name in _WITH_VALUE)):
            front.append(arg)
        else:
            rest.append(arg)
    return front + rest


class Commands(TyperGroup):
    """The top group: hoists the common options, turns errors into words and exit codes."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Parse with the common options moved to the front."""
        return super().parse_args(ctx, hoist(args))

    def list_commands(self, ctx: Any) -> list[str]:
        """In the order in which a newcomer needs them, not by name."""
        return list(self.commands)

    def invoke(self, ctx: Any) -> Any:
        """Run; whatever goes wrong is told in one place."""
        try:
            return super().invoke(ctx)
        except ReviewbotError as problem:
            output.report(problem, traceback=_verbosity(ctx) >= 2)
            ctx.exit(problem.exit_code)
        except KeyboardInterrupt:
            output.report(Interrupted("interrupted; what was finished is stored"))
            ctx.exit(Interrupted.exit_code)
        except BrokenPipeError:  # `reviewbot queue | head`
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            ctx.exit(0)
        except typer.Abort:  # Ctrl-C at a question
            output.report(Interrupted("interrupted; nothing was changed"))
            ctx.exit(Interrupted.exit_code)
        except (TyperException, typer.Exit):  # Typer's own way to end: usage errors, --help, exit codes
            raise
        except OSError as problem:
            output.report(InputError(f"the output cannot be written: {problem}", hint="is the disk full?"))
            ctx.exit(InputError.exit_code)
        except Exception as problem:  # noqa: BLE001 (a bug of ours: told as such, with the way to its traceback)
            output.report_bug(problem, traceback=_verbosity(ctx) >= 2)
            ctx.exit(1)


def _verbosity(ctx: Any) -> int:
    return int(ctx.params.get("verbose") or 0)


app = typer.Typer(
    cls=Commands,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"reviewbot {__version__}")
        raise typer.Exit


@app.callback(
    epilog="Start with: reviewbot demo (nothing to set up), or reviewbot init, then reviewbot doctor.",
)
def reviewbot(
    ctx: typer.Context,
    config: Annotated[
        Path | None, typer.Option("--config", metavar="FILE", help="The reviewbot.toml to use. [env: REVIEWBOT_CONFIG]")
    ] = None,
    person: Annotated[
        str, typer.Option("--as", metavar="NAME", help="Who is acting, from [people]. [env: REVIEWBOT_USER]")
    ] = "",
    verbose: Annotated[
        int,
        typer.Option(
            "--verbose", "-v", count=True, show_default=False, help="Say more on stderr; twice for tracebacks."
        ),
    ] = 0,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing on success.")] = False,
    version: Annotated[
        bool, typer.Option("--version", "-V", is_eager=True, callback=_version, help="Print the version.")
    ] = False,
) -> None:
    """A reply desk for reviews and mentions: pull, read, draft, approve, post. Nothing goes out unapproved."""
    ctx.obj = Options(config=config, person=person, verbose=verbose, quiet=quiet)
    output.configure(verbose=verbose, quiet=quiet)


def _add_commands() -> None:
    from reviewbot.cli import cases, deciding, feed, filters, learning, posting, practice, replies, setup

    for module in (practice, setup, feed, cases, deciding, posting, learning, filters, replies):
        module.add_to(app)


_add_commands()
