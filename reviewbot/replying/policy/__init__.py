"""The policy: what a public reply must and must not say, judged by patterns, explained rule by rule; where no
pattern speaks a small table warns of what reads like an argument.

Use it so::

    policy = Policy(config.policy)
    judgement = policy.judge(text, ReplyContext(site="google_business", mention=mention, negative=True))
    judgement.verdict, judgement.findings, judgement.skipped

`policy.rules()` is the registry that `reviewbot policy` prints; `policy.explain("T7", about)` says why a rule weighs
what it weighs; `profile(site)` is what a site allows.
"""

from reviewbot.replying.policy.about import Act, ReplyContext
from reviewbot.replying.policy.doubting import HOW_IT_IS_HEARD
from reviewbot.replying.policy.policy import Policy
from reviewbot.replying.policy.rule import Explanation, Group, Rule, Step, Wording
from reviewbot.replying.policy.sites import SiteProfile, measure, profile, profiles

__all__ = [
    "HOW_IT_IS_HEARD",
    "Act",
    "Explanation",
    "Group",
    "Policy",
    "ReplyContext",
    "Rule",
    "SiteProfile",
    "Step",
    "Wording",
    "measure",
    "profile",
    "profiles",
]
