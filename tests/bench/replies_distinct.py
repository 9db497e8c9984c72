"""How different the replies to one and the same complaint are: ``python -m tests.bench.replies_distinct [LANG ...]``.

Two figures for each language. *Wordings*: replies drawn at random from the template. *A page*: replies drafted one
after another for the same complaint by different people, each seeing the last ten, as they would stand on the page.
Similarity is the word 3-gram Jaccard index over all pairs; the goals are 200 distinct replies and a mean under 0.25.
"""

from __future__ import annotations

import sys
from statistics import mean

from reviewbot.domain.assessment import Kind
from reviewbot.replying.checking import template_stats
from reviewbot.replying.drafter import Drafter
from reviewbot.replying.sameness import grams, mean_similarity, opening, similarity
from tests.replying.samples import LANGUAGES, drafter, mention, read_as

REPLIES = 250


def page(desk: Drafter, language: str) -> list[str]:
    """What stands on a page after `REPLIES` people made the same complaint."""
    said: list[str] = []
    assessment = read_as(Kind.COMPLAINT, "waiting.queue", "food.cold", language=language)
    for number in range(REPLIES):
        draft = desk.draft(mention(native_id=str(number)), assessment, recent=said[:10])
        if draft.reply is not None:
            said.insert(0, draft.reply)
    return said


def main() -> None:
    """Prints one block a language."""
    desk = drafter()
    for language in sys.argv[1:] or LANGUAGES:
        said = page(desk, language)
        near = [max(similarity(grams(a), grams(b)) for b in said[at + 1 : at + 11]) for at, a in enumerate(said[:-10])]
        print(
            f"{language} page: {len(said)} of {REPLIES} drafted, {len(set(said))} distinct, "
            f"{len({opening(text) for text in said})} openings, mean similarity {mean_similarity(said):.3f}, "
            f"to the nearest of the ten before it {mean(near):.3f} (at most {max(near):.3f})"
        )
        for one in template_stats(desk, languages=[language]):
            print(
                f"   {one.template:<26} {one.rendered:>4} replies {one.distinct:>4} distinct {one.openings:>3} openings"
                f"  mean {one.mean_similarity:.3f}  {one.words[0]}-{one.words[1]} words"
            )


if __name__ == "__main__":
    main()
