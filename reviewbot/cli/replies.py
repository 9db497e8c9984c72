"""`policy` and `templates`: the rules of a public reply, and the words it is made of."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from reviewbot.cli import output
from reviewbot.cli.common import Json, workspace
from reviewbot.domain.text import visible
from reviewbot.errors import UsageError

if TYPE_CHECKING:
    from reviewbot.replying.checking import CheckReport, Preview
    from reviewbot.replying.policy import Policy, Rule
    from reviewbot.replying.problems import Cause
    from reviewbot.workspace import Workspace

templates = typer.Typer(
    no_args_is_help=True, help="Check, preview and count the reply templates.", rich_markup_mode=None
)
Languages = Annotated[list[str] | None, typer.Argument(metavar="[LANGUAGE]...", help="Only these languages.")]


def policy(
    ctx: typer.Context,
    rule: Annotated[str, typer.Argument(metavar="[RULE]", help="One rule, explained with its examples.")] = "",
    site: Annotated[str, typer.Option(help="As it holds at this site.")] = "",
    json: Json = False,
) -> None:
    """Print the rules of a public reply.

    What each forbids, why, its source and examples.

    \b
    Examples: reviewbot policy
              reviewbot policy L4 --site tripadvisor
    """
    from reviewbot.replying.policy import Policy

    judge = Policy(workspace_or_starter(ctx).config.policy)
    rules = [each for each in judge.rules() if rule.upper() in ("", each.id)]
    if not rules:
        raise UsageError(f"there is no rule {rule}", hint="`reviewbot policy` lists them all")
    if json:
        output.emit_json([_rule_dict(each) for each in rules])
        return
    for line in _page(rules) if not rule else _explained(judge, rules[0], site):
        output.line(line)


def workspace_or_starter(ctx: typer.Context) -> Workspace:
    """The workspace in force, or the starter one where there is none."""
    from reviewbot.cli.filters import workspace_for_filters

    return workspace_for_filters(ctx)


def _rule_dict(rule: Rule) -> dict[str, object]:
    return {
        "id": rule.id,
        "group": rule.group.value,
        "title": rule.title,
        "severity": rule.severity.value if rule.severity else "gate",
        "forbids": rule.forbids,
        "why": rule.why,
        "source": rule.source,
        "sectors": list(rule.sectors),
        "needs": rule.needs,
        "bad": list(rule.bad),
        "good": list(rule.good),
    }


def _page(rules: list[Rule]) -> list[str]:
    from reviewbot.replying.policy import HOW_IT_IS_HEARD

    lines: list[str] = []
    group = None
    for rule in rules:
        if rule.group is not group:
            group = rule.group
            lines += ["", f"## {group.value}", ""]
        weight = rule.severity.value if rule.severity else "gate"
        only = f" [{', '.join(rule.sectors)}]" if rule.sectors else ""
        lines.append(f"{rule.id:<4} {weight:<6} {rule.title}{only}: {rule.forbids}")
    return [*lines[1:], "", "## What no rule names", "", *textwrap.wrap(HOW_IT_IS_HEARD, 100)]


def _explained(judge: Policy, rule: Rule, site: str) -> list[str]:
    from reviewbot.replying.policy import ReplyContext

    explained = judge.explain(rule.id, ReplyContext(site=site))
    lines = [
        f"{rule.id}  {rule.title}",
        "",
        f"Forbids: {rule.forbids}",
        f"Why:     {rule.why}",
        f"Source:  {rule.source}",
    ]
    lines += [f"Instead: {rule.hint}"] if rule.hint else []
    lines += [f"Skipped without: {rule.needs}"] if rule.needs else []
    lines += ["", "Severity, step by step:"]
    lines += [f"  {s.layer:<9} {s.severity.value if s.severity else '-':<6} {s.reason}" for s in explained.steps]
    lines += [
        "",
        "Not so:",
        *(f"  - {text}" for text in rule.bad),
        "",
        "But so:",
        *(f"  - {text}" for text in rule.good),
    ]
    return lines


@templates.command()
def check(ctx: typer.Context, languages: Languages = None, json: Json = False) -> None:
    """Try every template on every topic, site and nasty input, and say what the rules make of it.

    Ends with 0 where all can be used, 3 where something must be mended.

    \b
    Example: reviewbot templates check en
    """
    from dataclasses import asdict

    from reviewbot.flow.template_folder import drafter_of
    from reviewbot.replying.checking import check_templates

    drafter = drafter_of(workspace(ctx))
    if not json:
        output.say("Trying every template on every topic; a language takes about four seconds.")
    report = check_templates(drafter, languages=languages or ())
    if json:
        output.emit_json(asdict(report))
    else:
        _print_check(report)
    raise typer.Exit(0 if report.ok else 3)


_GRAVITY = {
    "block": "Must be mended: a reply like this cannot be approved or posted",
    "warn": "Should be mended: a reply like this can be approved only with a written reason",
    "note": "Good to know: nothing has to be done, the desk mentions it and one key goes on",
}
_SHOWN = 3  # examples of one cause, names of templates


def _print_check(report: CheckReport) -> None:
    from reviewbot.replying.problems import causes

    output.line(
        f"Tried {report.templates} templates in {report.rendered:,} replies, over every topic, wording and site."
    )
    found = causes(report.problems)
    for gravity, meaning in _GRAVITY.items():
        told = [cause for cause in found if cause.severity.value == gravity]
        if told:
            output.line(f"\n{meaning}.")
        for cause in told:
            _print_cause(cause)
    bare = [f"{each.language}/{each.topic}" for each in report.coverage if not each.own]
    output.line("")
    output.line(
        f"Topics without words of their own: {', '.join(bare)}." if bare else "Every topic has words of its own."
    )
    blocked = sum(cause.severity.value == "block" for cause in found)
    output.line(f"{blocked} to be mended before these templates are used." if blocked else "All of them can be used.")


def _print_cause(cause: Cause) -> None:
    first = cause.examples[-1]
    more = len(cause.templates) - _SHOWN
    where = ", ".join(cause.templates[:_SHOWN]) + (f" and {more} more" if more > 0 else "")
    output.line(f"  {cause.rule} {cause.message}".rstrip() if cause.rule else f"  {cause.message}")
    output.line(f"     where: {where}")
    quoted = [visible(each.text, newlines=False) for each in cause.examples if each.text][:_SHOWN]
    if quoted:
        output.line(f"     words: {'; '.join(quoted)}")
    if first.reply and cause.severity.value != "note":
        output.line(f"     reply: {visible(first.reply, newlines=False)[:240]}")
    if first.hint:
        output.line(f"     next:  {first.hint}")


@templates.command()
def preview(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="One template.")],
    watch: Annotated[bool, typer.Option("--watch", "-w", help="Again after every save, until Ctrl-C.")] = False,
    count: Annotated[int, typer.Option("--count", "-n", min=1, max=20, help="How many wordings.")] = 3,
) -> None:
    """Show a template with sample data.

    \b
    Example: reviewbot templates preview templates/replies/en/complaint.txt --watch
    """
    from reviewbot.errors import TemplateError
    from reviewbot.flow.template_folder import drafter_of, existing, saves
    from reviewbot.replying.checking import preview as preview_of

    place = workspace(ctx)
    if not watch:
        _print_preview(preview_of(drafter_of(place), existing(file), count=count))
        return
    for _ in saves(existing(file).parent):
        try:
            _print_preview(preview_of(drafter_of(place), file, count=count))
        except TemplateError as problem:
            output.report(problem)
        output.say("-- waiting for a save; Ctrl-C ends --")


def _print_preview(shown: Preview) -> None:
    output.line(f"{shown.template}: {shown.about}")
    for reply, gloss, findings in zip(shown.replies, shown.glosses, shown.findings, strict=True):
        output.line(f"\n{reply}")
        if gloss:
            output.line(f"\n  in other words: {gloss}")
        for finding in findings:
            output.line(f"  {finding.severity.value} {finding.rule}: {finding.message}")


@templates.command()
def stats(ctx: typer.Context, languages: Languages = None, json: Json = False) -> None:
    """Say how many really different replies each template gives to one and the same mention.

    \b
    Example: reviewbot templates stats en
    """
    from dataclasses import asdict

    from reviewbot.flow.template_folder import drafter_of
    from reviewbot.replying.checking import template_stats

    found = template_stats(drafter_of(workspace(ctx)), languages=languages or ())
    if json:
        output.emit_json([asdict(each) for each in found])
        return
    header = ("template", "rendered", "distinct", "openings", "similarity", "words")
    output.table(
        header,
        [
            (v.template, v.rendered, v.distinct, v.openings, f"{v.mean_similarity:.3f}", f"{v.words[0]}-{v.words[1]}")
            for v in found
        ],
    )


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    app.command()(policy)
    app.add_typer(templates, name="templates")
