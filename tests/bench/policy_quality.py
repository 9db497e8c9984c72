"""How good the reply policy is on its own sets: hit rate of the bad, false alarms of the good, by rule.

    python -m tests.bench.policy_quality [--missed]

Bad: blocked or warned about. Good: nothing above a note. `blocked` and `heard` say how much of it is a block, and what
the trained tables hear by themselves; what they hear of sentences they were not taught is shown by
`python -m tests.bench.train_tone`. With the labelled real replies at hand (`$REVIEWBOT_DATA` or
../shared/data), also how often each rule fires on them; they are never quoted.
"""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from reviewbot.config.models import PolicySettings
from reviewbot.domain.mention import Mention
from reviewbot.domain.reply import Severity
from reviewbot.replying.policy import Policy, ReplyContext
from reviewbot.replying.policy.doubting import heard
from reviewbot.replying.policy.passage import read
from reviewbot.replying.policy.question import Question
from tests.replying.policy.sets import Sentence, judged, names, sentences, stopped, wholes

LANGUAGES = ("en", "es", "fr", "de", "ar")


def _sentences(kind: str, language: str) -> list[Sentence]:
    return [sentence for name in names(kind, language) for sentence in sentences(name)]


def _hit(policy: Policy, sentence: Sentence) -> bool:
    judgement = judged(policy, sentence)
    return stopped(judgement) or (sentence.rule.startswith("T6") and bool(judgement.findings))


def by_rule(policy: Policy, *, missed: bool) -> None:
    """Hit rate of the English bad sentences by the rule they were written for, and false alarms by rule."""
    total: Counter[str] = Counter()
    hits: Counter[str] = Counter()
    for sentence in _sentences("bad", "en"):
        rule = sentence.rule.split()[0]
        total[rule] += 1
        hits[rule] += _hit(policy, sentence)
        if missed and not _hit(policy, sentence):
            print("  missed", rule, sentence.text)
    false = Counter(
        finding.rule
        for sentence in _sentences("good", "en")
        for finding in judged(policy, sentence).findings
        if finding.severity is not Severity.NOTE
    )
    print(f"{'rule':<6}{'bad':>6}{'stopped':>9}{'':>7}  false alarms")
    for rule in sorted(total | false, key=lambda name: ("PLTCV".index(name[0]), name)):
        share = f"{hits[rule] / total[rule]:.1%}" if total[rule] else ""
        print(f"{rule:<6}{total[rule]:>6}{hits[rule]:>9}{share:>8}{false[rule]:>14}")


def _share(policy: Policy, of: list[Sentence]) -> str:
    blocked = sum(judged(policy, sentence).blocked for sentence in of)
    return f"{blocked} blocked, {sum(_is_heard(sentence) for sentence in of)} heard"


def _is_heard(sentence: Sentence) -> bool:
    """Whether a table by itself hears an argument in a sentence that stands alone."""
    question = Question(read(sentence.text), ReplyContext(scope="fragment"), PolicySettings())
    return any(one.weight >= one.weights.fragment for one in heard(question))


def totals(policy: Policy) -> None:
    """One line a language, and one for whole replies."""
    for language in LANGUAGES:
        bad, good = _sentences("bad", language), _sentences("good", language)
        hit, false = sum(_hit(policy, s) for s in bad), sum(stopped(judged(policy, s)) for s in good)
        print(
            f"{language}  bad {hit}/{len(bad)} stopped = {hit / len(bad):.1%}, {_share(policy, bad)}"
            f"   good {false}/{len(good)} stopped = {false / len(good):.1%}, {_share(policy, good)}"
        )
    for name in ("whole", "whole_second", "whole_third"):
        good_wholes, bad_wholes = list(wholes(f"{name}_good.jsonl")), list(wholes(f"{name}_bad.jsonl"))
        false = sum(stopped(policy.judge(whole.text, whole.about)) for whole in good_wholes)
        hit = sum(stopped(policy.judge(whole.text, whole.about)) for whole in bad_wholes)
        print(f"{name}: bad {hit}/{len(bad_wholes)} stopped   good {false}/{len(good_wholes)} stopped")


def real_replies(policy: Policy) -> None:
    """How often each rule fires on real public replies, as whole replies to one and two star reviews."""
    folder = Path(os.environ.get("REVIEWBOT_DATA", Path(__file__).parents[3] / "shared" / "data"))
    path = folder / "dev" / "replies_dev.jsonl"
    if not path.exists():
        print(f"real replies: skipped, {path.name} is not here")
        return
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    fired: Counter[str] = Counter(rule for row in rows for rule in _rules_of(policy, row))
    print(f"\nreal replies ({len(rows)}), share on which a rule fires:")
    print("  " + "  ".join(f"{rule} {count / len(rows):.1%}" for rule, count in sorted(fired.items())))


def _rules_of(policy: Policy, row: dict[str, str]) -> Iterable[str]:
    mention = Mention("google_play", row["id"], row["text"], rating=float(row["stars"]))
    about = ReplyContext(site="google_play", mention=mention, negative=True, sector="apps")
    return {f"{finding.rule}/{finding.severity.value}" for finding in policy.judge(row["reply"], about).findings}


def main() -> None:
    """Print all three."""
    policy = Policy()
    by_rule(policy, missed="--missed" in sys.argv)
    print()
    totals(policy)
    real_replies(policy)


if __name__ == "__main__":
    main()
