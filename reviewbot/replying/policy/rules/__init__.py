"""The registry: every rule once, in the order of the page that `reviewbot policy` prints.

The English patterns stand with the rules; those of other languages are joined to them here.
"""

from __future__ import annotations

from dataclasses import replace

from reviewbot.replying.policy.rule import Rule
from reviewbot.replying.policy.rules.content import CONTENT_RULES
from reviewbot.replying.policy.rules.form import FORM_RULES, GATE_RULES
from reviewbot.replying.policy.rules.law import LAW_RULES
from reviewbot.replying.policy.rules.privacy import PRIVACY_RULES
from reviewbot.replying.policy.rules.tone import TONE_RULES
from reviewbot.replying.policy.wordings.core import core_wordings


def _complete(rule: Rule) -> Rule:
    wordings = (*rule.wordings, *core_wordings(rule.id))
    languages = tuple(dict.fromkeys(wording.language for wording in wordings))
    return replace(rule, languages=languages, wordings=wordings)


RULES = tuple(
    _complete(rule) for rule in (*PRIVACY_RULES, *LAW_RULES, *TONE_RULES, *CONTENT_RULES, *FORM_RULES, *GATE_RULES)
)
