"""What a reply claims or promises, in English: spans of time (C8), completed acts (C9), and its parts (C1, C4, C10)."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from reviewbot.replying.policy.about import Act

PROMISE = """
will|shall|going ..9!should before|by|over|after|until|this|next ..1 the|this|next? ..1 weekend|week|month|holidays|tomorrow
will|shall|going|promise|by ..6!should same day
give|allow|grant us|me ..1 a|until|till|the|@number @span|week|day|month|few|friday|monday|until|weekend
within ..3 @number ..2 @span <6:should|aim|try|expect|nobody|must|waited|served >3:ago
within ..2 @span|day|days <6:should|aim|nobody|must
in the? next|coming ..2 @number|@span ..1 @span
in the? next|coming @span
will|shall|going|promise|expect ..9!should in ..1 @number ..2 @span
will|shall|going|promise|expect|aim ..9!should by|before|until|on|this|next ..2 @when|end|close|week|month
    |then
will|shall|going|promise ..9 today|tonight|tomorrow
by|before|until ..1 the|next ..1 end|close|start|beginning of
(by the end of|before the end of|by close of|by tomorrow|by tonight|by this evening|by next week|by next month
    |by the weekend|end of the day|end of the week|end of business|no later than|not later than|at the latest)
by monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midday|midnight|easter|christmas|january|february
    |march|april|june|july|august|september|october|november|december|tomorrow|tonight
by|before # <5:open|order|book|please|call|me|us|reach >1:people|guests|minutes
before ..1 the|this month|week|day|year ..1 is out|over|ends|closes|up
will|shall ..8 straight|right away
(first thing tomorrow|first thing in the morning|first thing on|overnight|in due time
    |in a few days|in a few hours|in a couple of days|in the coming days|in the coming weeks|in a day or two
    |in two days|in three days|in a week|in an hour|over the next few days|over the coming days)
# @span from|of now|receiving|your
# to|or # @span|working|business <4:take|took|waited|wait
# working|business|calendar|more? day|days|hours <3:after|waited|took|take
"""

_WE = (
    "we|i|team|manager|management|chef|kitchen|staff|director|colleague|colleagues|department|office|owner|who|he"
    "|she|they|crew|engineers|developers"
)
_NOW = "..2!not|never|yet|if|would|will|should|could|must|be|when"


def _claims(done: str, passive: str, past: str) -> str:
    return f"""
{_WE} have|has|had {_NOW} {done}
already|now|since|just|meanwhile {done}
{_WE} @adv? {past} <3:how|way|until|before|if|that|tone|what
has|have|was|were|is|are|been {_NOW} {passive} <6:that|which|who|before|should|not|you|wish|hope|until|what
"""


_TALKS = """
had|have ..2!not|never|if|to a|strong|stern|serious|quiet|long|some word|words|conversation|chat|talk|discussion ..2
    with
given|received|had|got ..2 a|an|verbal|written|final|some ..1 talking|warning|training|reprimand|telling|refresher
    |coaching
no longer work|works|working|with|employed|part|here <4:should|you|which
had|has|have|having|received|given|completed|undergone|attended ..2!not|never|should|lack|lacked
    extra|more|further|new|additional|another|refresher|fresh|full|customer|service ..1 training|coaching <4:should|need
"""

CLAIMS: Mapping[Act, str] = MappingProxyType(
    {
        Act.FIXED: _claims(
            "fixed|resolved|solved|repaired|corrected|rectified|remedied|addressed|mended|sorted|settled"
            "|handled|tackled",
            "fixed|resolved|solved|repaired|corrected|rectified|remedied|addressed|sorted|settled|dealt",
            "fixed|resolved|solved|repaired|corrected|rectified|remedied|addressed|sorted",
        )
        + "\nput this|it|that|things|everything right <9:to|will|can|would|like|want|must|shall|not|should\n",
        Act.REFUNDED: _claims(
            "refunded|reimbursed|credited|compensated|repaid|returned-your",
            "refunded|reimbursed|credited",
            "refunded|reimbursed|credited",
        ),
        Act.SPOKEN: _claims(
            "spoken|talked|discussed|met|consulted|counselled|coached|briefed|addressed-with|reminded|warned"
            "|disciplined|interviewed|questioned",
            "spoken|briefed|coached|reminded|disciplined|counselled|discussed|warned|told-off",
            "spoke|talked|discussed|met|briefed|reminded|coached|disciplined",
        )
        + _TALKS,
        Act.PASSED_ON: _claims(
            "passed|shared|forwarded|reported|relayed|communicated|conveyed|escalated|notified|informed"
            "|alerted|flagged|sent|raised|brought|submitted|made",
            "passed|shared|forwarded|reported|relayed|communicated|conveyed|escalated|notified|informed"
            "|alerted|raised|brought|noted",
            "passed|shared|forwarded|relayed|conveyed|escalated|alerted|notified",
        ),
        Act.CONTACTED: _claims(
            "contacted|called|emailed|phoned|written|reached|messaged|responded|replied|answered|rung|texted",
            "contacted|emailed|called|phoned|messaged",
            "contacted|called|emailed|phoned|messaged|wrote|reached",
        ),
        Act.INVESTIGATED: _claims(
            "investigated|looked|checked|reviewed|examined|inspected|audited|traced|researched|gone|verified|studied",
            "investigated|reviewed|examined|inspected|audited|checked",
            "investigated|looked|reviewed|examined|inspected|checked",
        )
        + "\nhave|has|had|and found the cause|source|root|reason|culprit|fault|bug <5:until|if|when|want|will\n",
        Act.CHANGED: _claims(
            "changed|replaced|trained|retrained|updated|improved|introduced|installed|hired|added|revised"
            "|implemented|upgraded|put|taken"
            "|removed|cleaned|adjusted|rewritten|redesigned|reorganised|reorganized|increased|doubled"
            "|reworked|rebuilt|overhauled|dismissed|fired|arranged|made-changes|renewed|amended|simplified",
            "changed|replaced|trained|retrained|updated|improved|introduced|installed|hired|added|revised"
            "|implemented|upgraded|cleaned"
            "|adjusted|redesigned|removed|increased|overhauled|dismissed|fired|taken|renewed",
            "changed|replaced|retrained|updated|improved|introduced|installed|hired|revised|implemented"
            "|upgraded|redesigned",
        ),
    }
)

REGRET = """
sorry|apologise|apologize|apologies|apology|apologising|apologizing|apologised|apologized|regret|regrets|regrettable
    |sad|saddened|saddens|sadden|upset|upsetting
frustrating|frustration|frustrated|disappointing|disappointed|disappointment|disheartening|disheartened|distressing
    |distressed|dismayed|horrified|appalled
unacceptable|inexcusable|understandable|shame|concerned|troubled|troubling|unpleasant|stressful|annoying|painful
    |mortified|embarrassed|ashamed|awful|terrible
let you down
fell|fallen|fall short
should not|never have
should not|never happen|happens
hate|hated|hurts ..2 that|to|read|hear
understand|imagine|see|know|appreciate|feel how|why
must have been|felt
(you deserved better|you deserve better|not good enough|we failed you|we got this wrong|we got it wrong|hard to read
    |hard to hear|difficult to read|painful to read|not what you should|not the experience|you are right
    |you were right|no excuse|not okay|not acceptable|our mistake|our fault|far from what|not how you should
    |we hear you|your frustration|your disappointment)
"""

POSITION = """
not ..2 the|a|our|an ..2 standard|standards|service|level|welcome|quality|experience|way|care|impression|kind|stay
    |meal|visit|start|answer|journey|outcome|first ..3
not what|how ..1 we|anyone|anybody|you|our ..2 want|aim|stand|expect|strive|intend|hope|wish|deserve|promise
should not|never happen|have|be|feel|need|take|wait
nobody|one|everyone|everybody|anyone|anybody|guests|customers|guest|customer|people|every|each|all ..4 should
    |deserves|deserve|must
you should|deserve|deserved|ought
there is no excuse|reason
no excuse
unacceptable|inexcusable
not good|acceptable|okay|right enough?
on us|me $|and|to|because
our|my ..2 responsibility|fault|mistake|job|duty|failing|aim|goal|standard|standards|promise|priority|intention
    |commitment
is|was ours|mine to
is|are ..1 being looked|investigated|reviewed|checked|worked|followed|taken|addressed|examined
should ..4 be|have|work|take|arrive|come|feel
(matters to us|matter to us|means a lot to us to get|safety comes first|comes first|taken seriously
    |taking this seriously|take this seriously|seriously)
deserve|deserves|deserved
"""

STOCK = """
(we value your feedback|your feedback is important|feedback is important to us|thank you for your feedback
    |thanks for your feedback|thank you for your review|thanks for your review
    |thank you for bringing this to our attention|sorry for any inconvenience|sorry for the inconvenience
    |apologise for any inconvenience|apologize for any inconvenience|apologise for the inconvenience
    |apologize for the inconvenience|regret any inconvenience|sorry to hear that|sorry to hear this
    |sorry to hear about your experience|sorry to hear about this|sorry about your experience
    |we take all feedback seriously|we take feedback seriously|we strive to provide|we strive for excellence
    |we strive to offer|customer satisfaction is|satisfaction is our|your satisfaction is|top priority
    |number one priority|we appreciate your feedback|we appreciate you taking|thank you for taking the time
    |thanks for taking the time|we hope to see you again|we hope to serve you|hope to welcome you
    |look forward to serving|look forward to welcoming|look forward to seeing|valued customer|valued guest
    |we will look into it|we will look into this|please contact us|please reach out|feel free to contact
    |do not hesitate to contact|we are always looking to improve|we are constantly striving
    |always striving to improve|your comments are important|your opinion matters|your business is important
    |we understand your frustration|thank you for your patience|thanks for your patience
    |thank you for your understanding|best possible service|best possible experience|highest level of
    |highest standards|exceptional service|excellent service)
"""

PRAISED = """
(kind words|lovely words|wonderful words|warm words|generous words|nice words|sweet words|made our day|makes our day
    |glad you|glad that you|happy you|happy that you|happy to hear|happy to read|delighted to hear|delighted to read
    |delighted that you|delighted you|thrilled|pleased to hear|pleased to read|pleased that you|great to hear
    |lovely to hear|wonderful to hear|good to hear|so nice to|fantastic to hear|look forward to welcoming
    |look forward to seeing|hope to welcome you|hope to see you|see you soon|see you again|wonderful review
    |lovely review|great review|kind review|positive review|fantastic review|glowing review|compliment|compliments
    |recommendation|your praise|pass your thanks|pleasure to have|pleasure having|pleasure to welcome|mean a lot
    |means a lot|means so much|put a smile|made us smile|team smile|your support|for the love|enjoyed your
    |you enjoyed|you loved|you liked)
"""
