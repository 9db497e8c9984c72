"""How often words stand in a reply, roughly: a pattern is looked for by its rarest element."""

from __future__ import annotations

from reviewbot.replying.policy.stems import Stems

_COMMON = frozenset(
    "a an the and or but to of in on at for with from by as is are was were be been am have has had do did not no we"
    " our us i my me you your it its this that there so if will would could should can all any very"
    " el la los las un una de del al y o que en con por para se le lo nos su sus es ha hemos usted ustedes te tu muy"
    " les des du et ou qu' qui dans pour avec pas ne n' vous votre vos nous notre nos est c' d' l' s' il je"
    " der die das den dem ein eine und oder dass zu im mit auf von für nicht sie ihr ihre ihren ihnen wir uns unser"
    " unsere ist war hat haben ich es"
    " في من على عن ان ما لا لم لك لكم هذا هذه مع كان او الى".split()
)


def cost(words: frozenset[str]) -> float:
    """Roughly how often one of these words stands in a reply."""
    own = 4.0 * len(words.stems) if isinstance(words, Stems) else 0.0
    return own + sum(40.0 if word in _COMMON else 1.0 for word in words)
