"""Compensation in public, and tied to a review, in English (rules L4 and L5)."""

BRIBE = """
~ credited|refunded|reimbursed|topped|recredited ..1 up? ..1 your|the ..1 account|card|wallet|balance|bank|purchase
    |order <6:not|should|could|if|why|was|never|been
~ cancelled|canceled|reversed|dropped|removed|voided|written ..1 off? ..1 the|your|that
    charge|charges|fee|fees|bill|invoice|cost|costs|payment <6:not|should|could|if|why|flight|was
~ get|receive|have|getting|receiving ..2 a|your|an ..1 full|complete|partial|total ..1
    reimbursement|refund|compensation|credit <5:if|why|not|how|long
~ take|taking|took|taken care ..1 of ..1 the|your|that ..1 bill|check|cost|costs|taxi|cleaning|tab|invoice
~ with your name on
~ have you back|in|over|here , ..1 on|at|free|complimentary|our
(here is a code|here is a voucher|here is a coupon|here is a discount|a code for your|code for your next|promo
    code|discount code below|voucher code|coupon code|a gift card is|half the price|at half|free nights|two
    free|three free|your next free)
    <6:sorry|not|was|promised|advertised|poster|offer|expected|should|that|never|you
    >6:not|was|were|did|poster|should|promised|trial|table
~ hair*|next|first|second|meal*|drink*|stay*|visit*|night*|coffee*|haircut*|treatment*|month*|year*|session*|delivery
    ..1 will|would|is|shall ..1 be? free|complimentary|gratis|half <4:not|should|if|say|says|said|that >6:not|but
fee|fees|charge|charges|bill|cost|penalty ..2 will|would|shall|to be ..1 waived|removed|cancelled|refunded|reversed
    |reduced|dropped|covered|credited
knock|take|shave|deduct|strike ..3 off ..1 your|the|next <5:you|sorry|not
~ credit|voucher|points|coupon|gift ..1 to ..1 your account|card|profile <5:did|not|missing|should
~ for your trouble|troubles|inconvenience|disappointment|pains <5:sorry|apologise|apologies|apologize|apology
    |understand|regret
drink|drinks|coffee|meal|dinner|lunch|breakfast|dessert|round|visit|stay|night|beer|pint|bottle|pizza|brunch
    |cocktail|wine|haircut|wash|tea|cake|starter|treatment|taxi|order|prosecco ..1 on us|me|house $
-- we give you money
we|i|manager|team|us|colleague|happy|glad|love|like|would|will|delighted|pleased|want|able|shall|arranged
    |arrange|please ..4!not|that|which|cannot|looking|never|checking|why|missing|aim|aims|strive|strives
    offer*|give*|send*|provide*|grant*|issue*|extend*|award*|hand*|present*|process*|approve*|authorise*|authorize*
    |initiate*|add*|mail*|credit*|gift*|treat*|post*|offering|arrange*
    ..6!that|which|why|apologies|apology|answer|if|who|when|not|what|so|because|from|how|where
    |service|direct
    @money|money|cash|off|free|complimentary|percent|%|reduction|goodwill|gesture|something|extra|token|partial|price
    <4:not|never|cannot|did|should|why|if|why|missing|sorry|apologise >3:apologies|machine
    >2:opinion|answer|service|shop <1:you
offer you|everyone ..3 @money|money|off|free|complimentary|%|percent|reduction
we|i|manager|team ..2!not|never|should|were|was|did|the|a|any|this|that|no|of|for|about|late|missing|regret|your
    @adv? refund*|reimburse*|compensate*|comp|comped|comping|waive*|discount* ..1
    you|your|the|this|all|any|it|that|for|full|in|part|half|amount|them
    <3:if|why|when|not
will|would|can|shall|happily|gladly|happy|glad|pleased|like|love|going|want|have|delighted|ready|able|to|be|been|was
    |were
    ..1!not|never|wait|chase|find|about|why|what @adv? refunded|refund|reimburse|reimbursed|compensate|compensated
    |comp|comped|waive|waived|discount|discounted|recompense
    <7:not|never|why|until|still|when|unless|should|yet|wait|waiting|whether|chase|had|look|looking|find|if
    |promised|told|asked|see|how|ought|nobody|expected|being|sorry
    >3:nor|taking|policy <1:you
credit|crediting|refund|refunding|return|returning|reimburse|reimbursing|wire|transfer|pay|paying|repay|repaying|put
    ..1!me
    you|your|the|back|full ..2!call|trust|phone|with|in
    deposit|money|amount|payment|fee|back|card|account|difference|cost|charge|full|bank|fare|price|bill|£|$|€|purchase
    <6:not|never|why|should|month|take|takes|wait|chase|when|long|you|had|if|could|sorry|looking|whether
    |how|did|must|until|were|was|about|still
your|the|a|full|partial|this ..1 refund|money|payment|credit|compensation|voucher|reimbursement|discount|deposit
    |cashback|coupon|amount|gift
    is|has|was|will|have|are|shall ..2!not|never|still|taking|a|why|missing|late|shown|stressful
    way|processed|issued|approved|sent|credited|arranged|initiated|refunded|returned|paid|confirmed|completed
    |granted|released|back|applied|reversed|given|done|arrive|reach|complete|yours|coming|ready
    <5:that|which|why|if|when|sorry|not|until|whether|month|should|promised|told|asked|before
    >6:should|not|late|never|looking
~ refund|money|credit|compensation|voucher|reimbursement|coupon|discount|gift ..1 is|are|on ..2 on ..1 its|the|their way
~ on ..1 its|the way ..2 to ..2 your ..1 account|card|bank <5:not|parcel|order
you ..1 will|shall|can|may|are ..2!not|never|still|waiting ..1
    get|receive|have|be|find|collect|enjoy|claim|redeem|see|getting|receiving|entitled|eligible|expect
    ..2!what
    ..4!that|which|answer|right|call|reply|clear|when @payback|money|free|complimentary|gift|credit|£|$|€
    |compensated|refunded|reimbursed|goodwill|points
    <4:if|so|when|told|where|that|should >4:without|not
~ entitled|eligible|qualify|qualifies|approved ..2 for|to ..3 @payback|money|free|credit|compensation|upgrade <2:not
please|kindly|do accept|enjoy|take|use|have|redeem|claim|collect ..4!apolog|apologies|apology|sincere|my|our|moment
     @money|free|complimentary|code|off|%|token|gesture
claim|redeem|collect|grab|pick|expect|enjoy|get|receive|win ..3!that|what|why|not your|a|an|one|free|up
    ..3!that|which|who free|gift|voucher|discount|refund|coupon|complimentary|code|something|reward|bonus|%
    <4:not|could|sorry|tried|when|supposed|you|unable|did|should|if|wait|chase
use|using|with|quote|enter|mention|show ..2 the? code|voucher|coupon|promo|message ..5
    off|for|get|free|discount|%|percent|to|next|at|bar
    <4:not|could|sorry|tried|you|did
~ as ..3 compensation|goodwill ..1
~ goodwill <3:without|no|your|lost
~ gesture ..2 of ..2 goodwill|apology|appreciation|regret
~ as ..1 a|an|our|some ..2 token|gesture|compensation|thank|apology|sign ..3 of|, ..4
    @money|offer|give|free|send|off|%|we
~ token of ..2 our|my|appreciation|apology|goodwill|regret|thanks
make ..1 it|this ..1 up|good ..1 to? you|this|, ..2 with|by|on|over
~ make ..1 amends ..2 with|by
make* it up to you with|by|through
-- free, on us, percent off
drink*|coffee*|meal*|dinner|lunch|breakfast|dessert|round*|visit|stay|night*|beer*|pint*|bottle|pizza|brunch
    |cocktail*|wine|haircut|next|one|wash|ride|prosecco|tea|cake|starter|cut|treatment|taxi|order
    ..2 is|are|be|on|will ..1 be? ..1 on? ..1 on us|me|house|the|ours ..0 <2:this|that|mistake
on the house <4:roof|paint|paint
~ our treat
~ treat* ..1 you ..2 to <4:how|way
next|first|round|visit|another|second|coffee|drink|stay|meal|month|night|year|cut|session
    ..5!when|that|not|why free|complimentary|gratis|discounted|half <5:sorry|hope|trial
free|complimentary|gratis ..2!of|time|trial|slot|range|table|on|to|parking|shuttle|wifi|wi
    @money|upgrade|wine|bottle|glass|item|gift|month|night|access|delivery|shipping|session|class|visit|ride|stay
    |product|entry|starter|side|week|year|repair|service|wash|treat|something|one|set
    <7:sorry|promised|was|were|should|not|expected|poster|advertised|never|your|that|you|waited|why|paid|in|offer
    |shown|step >4:poster|offer|advertised|promised|was|were|not|did >3:should
~ for free|gratis <4:not|want|wants|nobody|work|speak >3:but
~ free of charge|cost <5:should|not|was|told|promised
~ at no|without|no ..1 extra|additional|any? ..1 cost|charge ..2 <4:should|told|promised|not
~ no|without charge|cost|fee $
~ no charge|cost for|to|whatsoever
~ at our|my|no expense|cost
%|percent|per|half ..1 cent? ..1 off|discount|reduction|cashback|price|less|back ..3
    <5:was|missing|promised|should|advertised|banner
~ half price|off <4:sign|sold|advertised|promised
knocked|knock|taken|took|take|deducted|deduct|removed|remove|wipe|wiped|cut|reduce|reduced|lower|lowered
    ..5!our|we|them off|by|from ..1 your|the|half|bill|price|fee|charge|invoice|account|percent|#
    <4:could|not|you|should|why|never|promised >1:words|message|review|comments|note|letter|story
~ bill|price|fee|fees|charge|rent|invoice|cost|costs ..1 is|has|have|was|will|be|are|were ..2!not|never|too|clear
    reduced|lowered|halved|waived|cancelled|canceled|dropped|adjusted|refunded|covered|wiped|reversed|written
    |removed|taken
    <5:should|that|which|when|could|not|told
waive*|waiving ..3 fee|fees|charge|charges|cost|costs|it|penalty|deposit|that|bill
    <4:not|never|promised|should
~ not|never ..1 be? ..1 charge|charged|bill|billed|pay|invoice ..3 you|for|the|your|next|that|again|anything|a ..3
    month|night|this|it|again|visit|stay|second|week|last|bill|anything
    <4:should|why|told|sorry|promised|meal
~ next|this|last|coming month|night|visit|stay|year|order|bill|payment|week ..1 will|is|shall ..2 not ..2
    billed|charged|cost|due
~ cover|covering|pay|paying|reimburse|absorb|settle|foot ..3!phone|questions
    cost|costs|cleaning|bill|taxi|repair|repairs|expense|expenses|damage|difference|fee|hotel|medical|flight
    <5:not|you|should|had|why|have|nobody|did
~ we|i|will|happily|gladly will|shall|would|can|have|, pay ..2 for|you
~ extended|extend|added|upgraded|upgrade|topped ..3 by|your|to|with|for|you ..4
    free|month|week|year|points|membership|subscription|credit|account|extra|suite|premium|room|miles
    <4:not|never|should|promised
~ points|miles|credits ..3 added|credited|given|put|to|account|membership|extra
    <6:missing|show|not|never|annoying|collected <3:pin|map
added|credited|put|given|loaded ..4 points|miles|credits|#|£|$|€ <3:not|never
~ exchange|replace|replacing|swap ..3 free|charge|cost|add|gift|present
replacement* ..3 free|charge|cost|sent|way
~ buy|treat|stand|pour|owe|owes ..1 you|your ..2!apology|explanation|answer|better|more|that
    a|an|one|the|another|dinner|lunch ..3!explanation|apology|answer|better|proper|response|real|clear
    drink|coffee|pint|beer|meal|round|glass|one|dinner|lunch|dessert|next|wine|cake|bottle|voucher|refund
~ invite|welcome|have|see|host|get ..4 for|to ..2 complimentary|free|gratis
~ guest|guests ..1 of|for ..1 the|a|our? ..2 house|free|complimentary
~ as our ..2 guest|guests|vip ..3 <3:treat|valued
~ get|drop|come|stop|pop|swing ..5 for|collect|pick|receive|get ..3 free|complimentary|gift|gratis|voucher|treat
    |bottle
~ with ..1 our compliments
~ little|small|nice something|surprise|gift|present|treat|extra|token|gesture|thank ..4
    for|from|in|is|waiting|you|as|on|at|to <4:do
~ special|small|nice surprise|treat|gift ..3 for|waiting ..2 you|your
~ something special|extra|nice ..4 for|waiting|ready|you <3:expected|deserve|hoped|want
~ dinner|lunch|breakfast|drink|drinks|table|bottle|voucher|gift|room|suite|surprise ..4 waiting for you <4:should|find
return*|give*|get|have|want|hand*|gave|offer*|approved|sent ..2!not|why your|the|their|all|some? ..1 money ..1 back
    <5:waiting|wait|not|why|chase|chasing|still|should|long|if|when|asked|for|never|sorry|stressful
~ return ..1 your ..1 deposit|money|payment <5:not|why|month|week|take|never|long|should|how|late
money back <5:waiting|expect|right|wait|not|chase|still|asked|wanted|want|get|ask|promised|sorry|getting
~ credit note
~ discount|voucher|refund|gift|coupon|freebie|prize|reward|present|bonus awaits|waiting|is|are ..2
    awaits|waiting|you|yours|everyone|ready|for
~ deserve|deserves ..2 refund|compensation|voucher|discount|money|free
~ happy|glad|pleased|willing|ready|able|possible ..2 to|with|for ..2 @payback ..1!that|has
full|partial refund|reimbursement <6:should|waiting|asked|wanted|told|promised|not|your|sorry|that|wait|never|why
    >4:that|not|should|took|never
refund* ..2 your|you|the ..3 meal|order|purchase|money|stay|ticket|booking|full|deposit|card|payment|amount|night
    |subscription|charge|bill|fee|tickets
    <6:not|never|why|should|when|month|take|waiting|sorry|how|whether|if|looking|long|had|about|chase
    |until
will|would|shall|can|gladly|happily|happy|have|has|had|been|was|glad|please|sent|let|like|going|here|accept|of|enclosed
    ..4!not|why|if|charged|cost|paid|charge|asked|fee|you|bill @give|credit*|refund*|reimburse*|treat*|return*|gift|off
    |back|deduct*|knock|pay|paid|voucher|posted|transfer* ..5!charged|cost|apology|apologies
    £|$|€|¥|₹|euros|euro|dollars|dollar|pounds|bucks|quid|eur|usd|gbp|rupees|rs
    <4:not|sorry|why >5:charged|twice <1:you
$|£|€|¥|₹ # ..1 off|back|voucher|credit|refund|gift|discount|towards|toward|card|coupon|token|will|has <5:sorry
    |not|about
~ # euros|euro|dollars|pounds|bucks|quid|rupees ..1 off|back|voucher|credit|refund|gift|discount|towards|toward|card
    |coupon|token|will|has <5:sorry|not|about
# percent|% ..2 <1:the ..1 your|next|the|a
"""

AMOUNT = """
$|£|€|¥|₹|usd|eur|gbp|rs|inr # <4:minus
# $|£|€|¥|₹|euros|euro|dollars|dollar|pounds|pound|bucks|quid|eur|usd|gbp|rupees|pence|cents|francs|aed|rs|lakh
ten|twenty|thirty|forty|fifty|hundred|thousand|five ..1 dollars|euros|pounds|bucks|quid|rupees|dollar|euro
"""

QUID = """
in ..1 exchange|return|turn for ..3!our review|rating|stars|star|post|word|words|feedback
    |a|five|five|kind|positive|removing|changing|deleting
@payback|free|money|gift|dessert|reward|help|solve|credit|compensate|compensation|points|bonus|prize|upgrade|off|%
    |coffee ..8 if|once|when|after|provided|unless|before|until|condition|everyone|anyone|whoever|in
    ..5 review|rating|stars|star|post|comment|posts|reviews|feedback <6:sorry
@review|star|rating|ratings ..6 and|then|, ..4 @payback|free|gift|dessert|reward|off|bonus|points|credit ..4
    <5:sorry|thank|our|in|read
~ change*|edit*|update*|delete*|remove*|amend*|revise*|raise*|post*|leave*|write*|withdraw* ..4!our|we|that
    this|your|the|it|review|rating|post|positive|something|good|nice|five|kind|us ..4!our
    , ..1 @payback|free|gift|dessert|reward|off|money|points|bonus
if|once|when|after|unless|provided|until|before ..1 you|your|the|this|they ..3
    change*|edit*|update*|delete*|remove*|amend*|revise*|raise*|post*|leave*|write*|withdraw*|disappear*|take*|add*
    ..3!message|code|number ..4!message this|it|your|review|rating|post|star|stars|comment|positive
    |down|disappears
    ..4!that|message we|i|you|there|the|help|money|refund ..5 @payback|money|free|gift|help|solve|fix|sort|back
    |credit|compensate|reward|discount|release|released
~ only|cannot|will|not help|assist|solve|refund|compensate|consider|act|release|talk|speak ..3
    if|once|after|when|unless ..3 remove*|delete*|change*|edit*|take*|withdraw*|update*
five|# stars|star ..3 get|gets|earn|earns|means|and|win|wins|for ..3 @money|free|discount|reward|off|you
~ anyone|everyone|everybody|whoever|customers|guests|those who ..2 post|posts|leave|leaves|write|writes|rate|rates
    |review|reviews|gives|give ..6
    get|gets|receive|receives|free|off|discount|voucher|gift|wins|earn|earns|reward|%|entered|awaits
~ awaits|for ..1 everyone|anyone|those|all|customers ..1 who ..1 post|posts|leave|leaves|write|writes|rate|rates
    |review|reviews|gives|give
"""
