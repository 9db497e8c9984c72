"""The registry: every rule once, in the order of the page that `reviewbot policy` prints."""

from __future__ import annotations

from reviewbot.replying.policy.rules.content import CONTENT_RULES
from reviewbot.replying.policy.rules.form import FORM_RULES
from reviewbot.replying.policy.rules.law import LAW_RULES
from reviewbot.replying.policy.rules.tone import TONE_RULES

RULES = (*LAW_RULES, *TONE_RULES, *CONTENT_RULES, *FORM_RULES)
