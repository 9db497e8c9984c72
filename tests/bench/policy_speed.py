"""How fast the reply policy is, as ratios to stock VADER reading the same text in the same run.

    python -m tests.bench.policy_speed

Also shows that hostile text of growing length costs no more than linear time.
"""

from __future__ import annotations

import itertools
import re
import time
from collections.abc import Callable
from string import ascii_lowercase

from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

from reviewbot.domain.mention import Mention
from reviewbot.replying.policy import Policy, ReplyContext

REPLY = (
    "We're sorry that you waited so long at the counter and that the soup was cold when it came. It should"
    " never take that long to be greeted, and food should reach the table hot. I am looking into the evening"
    " with the team on shift and with the kitchen. You were right to raise this with us, and I would like to"
    " hear more about what happened. Please write to me at care@example.com.\nAna Ruiz, manager"
)
REVIEW = Mention(
    "google_business", "1", "Waited an hour for cold soup and nobody said sorry.", rating=1, author="Jim B."
)
RECENT = ("We regret the noise on Friday. Rooms should be quiet.", "Thank you for writing. I am sorry about the bill.")
FULL = ReplyContext(mention=REVIEW, negative=True, acts=frozenset(), recent=RECENT, contacts=("care@example.com",))
_NUMBERS = itertools.count()
HOSTILE = ("you should have ", "sorry, but ", "we will refund you ", "a.", "1 ", "@", "[", "<a ", "!", "\u202e")


def unlike(text: str, number: int) -> str:
    """The text with another made-up word at the end of each sentence: what the policy kept of a sentence is no help."""
    letters = "".join(ascii_lowercase[number // 26**power % 26] for power in range(5))
    return re.sub(r"\b\w+(?=[.\n]|$)", lambda last: (letters * 3)[: max(4, len(last[0]))], text)


def cpu_us(action: Callable[[str], object], text: str, *, rounds: int = 12, times: int = 20) -> float:
    """The least CPU time of one call over some rounds, each text new, in microseconds: the machine is shared."""
    best = float("inf")
    for _ in range(rounds):
        texts = [unlike(text, next(_NUMBERS)) for _ in range(times)]
        start = time.process_time()
        for one in texts:
            action(one)
        best = min(best, (time.process_time() - start) / times)
    return best * 1e6


def ratios() -> None:
    """Each text by stock VADER, by the policy as a lint without context, and with all of it."""
    policy, vader = Policy(), SentimentIntensityAnalyzer()
    print(f"{'text':<22}{'chars':>6}{'VADER us':>10}{'lint us':>9}{'ratio':>7}{'with case us':>14}{'ratio':>7}")
    for name, text in (("one sentence", REPLY[:97]), ("a reply", REPLY), ("two replies", f"{REPLY}\n{REPLY}")):
        stock = cpu_us(vader.polarity_scores, text)
        lint = cpu_us(lambda one: policy.judge(one, ReplyContext()), text)
        full = cpu_us(lambda one: policy.judge(one, FULL), text)
        print(
            f"{name:<22}{len(text):>6}{stock:>10.0f}{lint:>9.0f}{lint / stock:>7.1f}{full:>14.0f}{full / stock:>7.1f}"
        )


def hostile() -> None:
    """Milliseconds for 125,000 to 1,000,000 characters of repeated triggers."""
    policy = Policy()
    sizes = (125_000, 250_000, 500_000, 1_000_000)
    print(f"\n{'hostile text, ms':<22}" + "".join(f"{size:>11,}" for size in sizes))
    for unit in HOSTILE:
        spent = []
        for size in sizes:
            text = unit * (size // len(unit))
            start = time.process_time()
            policy.judge(text, ReplyContext())
            spent.append((time.process_time() - start) * 1e3)
        print(f"{unit!r:<22}" + "".join(f"{ms:>11.0f}" for ms in spent))


if __name__ == "__main__":
    ratios()
    hostile()
