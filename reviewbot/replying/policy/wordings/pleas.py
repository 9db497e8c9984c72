"""Pleas and veiled deals, by structure: another review, something for it, something in public (rules L3, L4, L5).

These warn: the plain forms stand in `stars` and `money`, and block.
"""

REVIEWED = """
-- if you changed it; that you will bring it into line
if|that you ..2 could|would|might|can|will|now? ..1
    edit*|chang*|update*|delete*|remove*|amend*|revise*|reconsider*|revisit*|adjust*|raise*|increase*|improve*|upgrade*
    |withdraw*|retract*|correct*|took|take|rewrite*|rewrote|reword*|soften*|lift*|bump*|rethink*|tweak*|alter*|erase*|hide
    ..3 review|rating|ratings|stars|star|comment|post|score|this|it|that|words|feedback|remarks|wrote|written|down
    <5:we|i|sorry|understand|app|unless >6:order|booking|app|password
bring|put|get|set|move|adjust|push|nudge|align|match|update ..1 your|that|this|the ..2
    rating|stars|score|review|star ..3 in|into|up|right|with|to|closer|nearer|line <4:we|our|i|us
rewrite|reword|rephrase|revise|revising|rewriting|editing|edit|amend|amending|soften|retract|retracting|reconsidering ..1
    this|it|what|the|that|your|these|those ..3
    in|part|passage|bit|line|sentence|words|post|wording|about|you|here|written|wrote|said|once|when|now|and|lines|claims
    <4:we|i|our|will|are|team
take|taking|took|taken|pull|pulled|pulling ..1 this|it|that|your|the ..2 comment|post|review|rating|words? down|off|back|offline
    <4:we|i|our|will|not <6:dish|sent|hands|answer >3:hands|grace
delete|deleted|deleting|remove|removed|removing|hide|withdraw|withdrew ..1 this|it|that ..1 and|once|if|when|after|again|now
    |so|here|from <4:we|i|our|will|not|cannot|app
another|second|fresh|further|new|longer|kinder|fairer think|thought|look|glance|reflection ..1 about|at|on|over ..4
    star|stars|rating|review|score|post|comment|marks|verdict <3:we|our|i
think|thinking|look|looking again ..1 about|at|on|over ..4 star|stars|rating|review|score|post|comment|marks|verdict|words
    <4:we|our|i
trust|hope|confident|sure|expect|count|counting|counts|wish|rely ..1 on? ..1 that? you ..1 will|would|to|can|could|may|might
    ..8 rating|review|stars|score|post|comment|written|verdict|star|page|opinion <3:not >3:as
-- this many stars would be fairer; it hurts; others should know
stars|star|rating|score|review|marks|verdict|mark ..3!our would|might|could|should|must ..2 be|seem|feel|reflect|show|suit ..2
    fairer|fair|kinder|nearer|closer|appropriate|accurate|just|generous|balanced|higher|better|happy|truth|truer|four|five
    |right|justified|deserved <4:our
fairer|kinder|higher|better|nicer|friendlier|happier|balanced|warmer|milder|updated|revised|amended|new|second
    |improved ..1 and? ..1 review|rating|score|stars|word|words|post|mark|marks|comment|verdict|note|assessment
    ..3 from|would|here|if|after|when|once|will|on|now|online|means|can|could|might|next|later
    <5:your|thank|thanks|we|our|for
does|do|is|are|was|seems ..1 not? ..2 one|two|single|# ..1 and|single|or? ..1 half? star|stars ..3
    really|fair|deserve|deserved|whole|justified|harsh|necessary|right|much|bit|little|seem <3:our
@review|star|stars|rating ..3 costs|cost|hurt|hurts|affect|affects|damage|damages|threaten|threatens|sink|sinks|weigh|weighs
    |drag|drags|pull|pulls|feed|feeds|decide|decides|mean|means ..4
    us|our|jobs|job|livelihood|livelihoods|families|family|business|average|staff|mortgage|wages|everything
    <4:our|thank|honest|your|like
(give us another go here|give us another try here|second chance here|another chance on|say something nice|something nicer
    |something kinder|something positive|some kind words|few kind words|nice words online|kind word online|kind words online
    |tell the world|tell others|tell other people|spread the word|leave us a|leave a fresh|leave a new|leave another|drop us a
    review|pop a|click five|tick five|tap five|press five|full marks|full five|all five|top marks|five out of|the other four
    |other four stars|other three stars|other two stars|missing stars|lost stars|a star back|stars back|star for effort|a bit
    more generous|be more generous|bit kinder|little kinder|more kindly|look kindly|more favourably|in a better light|in a
    kinder|turn it around online|set the record|put the record)
    <5:we|our|should|not|thank|i|promised|voicemail >4:sorry|voicemail|voice|message
let|tell|show|inform ..3!us|me|you|our know|see|that|how ..6 right|solved|resolved|sorted|helped|fixed|changed|settled|improved
    <5:sorry|please|we|to|i|so >5:wrong|please|not
turn|turned|become|became|change|changed|changing|turns|grow|grew|go|went ..3 into|to ..1 a|an? four|five|full|better|higher|three
    ..1 $|star|stars|one|rating <5:price|our|we|room|bill
one|single|low|two|#|the star|stars|rating|score|review ..2 to|should|must|can|could|need|has? ..1 stay|stand|remain|stays|stands
    |remains|reflect|change|go ..2 <4:our|honest
no|any ..1 reason|need|cause|point ..4 star|stars|rating|score|review <4:our|we
over the moon|chuffed|thrilled|delighted|overjoyed if|to|by ..6 four|five|star|stars|rating|review|score|higher
    <5:hear|read >6:wrote
come|return|pop|drop|swing|stop ..2 back? ..1 to|here|by|online|on ..4 and|to ..1 tell|say|write|share|update|let|report|show|add|post
    ..6  >5:me|us|privately|staff|waiter
do|please|kindly|then|now|just|simply|once|always ..2 adjust|raise|amend|revisit|reconsider|lift|bump|correct|update|change|fix|edit
    ..1 the|your|those|that|this ..1 stars|star|rating|score|review|post|comment|verdict|marks
hope|hoping|look|looking|love|wait|waiting|like|would ..3 to|for|forward ..1 see|seeing|read|reading|find|finding|receive ..2 a|an|your|some
    ..1 updated|new|revised|different|fresh|kinder|fairer|changed|amended|second|better|further|happier ..1
    review|rating|post|comment|score|stars|star|one|verdict|words
stars|star|rating|score ..4!our will|can|could|would|may|might|should|to ..2
    follow|rise|climb|improve|adjusted|changed|edited|updated|amended|raised|return|recover|show|reflect|grow|go|be ..3 <4:our

let|make|have ..1 the|your|this|that rating|review|stars|score|post|star ..2 show|reflect|say|tell|speak|match|know
add|adding|append|insert|post|put|leave|attach|include ..1 a|an|one|some|another|short|brief ..1
    line|note|word|comment|update|remark|sentence|reply|edit|postscript|addendum ..5
    saying|that|above|below|to|here|about|resolved|how|for|online|under|on <5:we|i|our|us|will|not|team >5:me|privately
    |email
more|two|three|four|another|extra|few|couple ..2 stars|star|would|more|points ..4 help|helps|lot|mean|means|please|us|nice|lovely|welcome|sing
    <5:our|room|hours|staff|hotel|colleagues|drivers|waiters >6:staff|hotel >5:much|improve|something
average|overall|ranking|reputation|score|rating|visibility ..4 drags|drag|drops|drop|suffers|suffer|hurt|hurts|down|affected|depends|falls|sinks
    <4:not|price >5:charge
one|two|three|four|few|couple more ..1 would|will|could|can ..3 help|nice|lovely|great|do|fairer|lift|make|mean|please <4:hour|hours|waiter
invite|ask|asking|beg|urge|encourage|like|love|inviting|request|want|wish ..1 for? you ..1 kindly? to ..2
    rewrite|reword|rethink|revise|edit|amend|soften|correct|remove|delete|change|update|reconsider|rephrase|withdraw|retract|review ..1
    this|it|that|your|the|what|these|those  >3:booking|order|password|address|app|settings|time|date
think|mull|sleep|reflect|ponder ..1 over|on|about ..1 the|your|this|that|those score|rating|stars|star|review|verdict|mark|marks <4:we|our
third|fourth|fifth|missing|second|extra|another|more ..3 star|stars ..2 appear|appears|follow|join|joins|return|come|turn|grow|added <4:our|hotel
page|rating|review|score|stars|text|entry|listing|post ..3 to? reflect|show|shows|mirror|tell|contain ..2 the|that|this|how|our|a ..2
    happy|ending|outcome|solution|improvement|rest|other|good|better|truth|effort|efforts|way|help
show|reflected|reflect|mirrored|visible|seen|felt ..1 up? ..1 in|on ..1 the|your rating|stars|score|review|page|marks|profile <5:we|our|not
please|kindly ..5 lift|raise|soften|drop|take|revisit|change|fix|amend it|this|that|them ..1 up|down|off|$ <5:we|i|room|app|order
(a kinder form|kinder words|softer words|softer tone|warmer words|more balanced|little more balanced|more respectful way|do more justice|more justice
    to|sound fairer|read fairer|a fairer picture|kinder light|better light|for much longer|top of our page|little pencil|edit
    button|pencil icon|pencil beside|pencil next|can be changed at any|can be edited|may be edited|be edited at any|be updated at any|stays here
    forever|find it in your heart|heart to|once you have calmed|good night's sleep|nights sleep)
    <5:we|our|i|deserved|should|not >6:should|deserve|room|bed
amendment|edit|revision|correction|change|update|adjustment|tweak ..1 of|to|in ..1 your|the|this ..1 feedback|review|rating|comment|post|score|stars|text
    <5:we|our|sorry >6:app
delete|remove|take|cut|drop|omit|strike|correct|edit ..1 out? ..1 the|that|this|your ..1 part|bit|line|sentence|passage|section|words|remark|paragraph|photo
    |picture ..2 about|of|where|on|in|with|that|from <4:we|i|our|will
"""

GIVING = """
-- something is waiting, put aside, in the post
put|set|left|reserved|reserve|hold|holding|keep|keeping|kept|saved|save|laid|earmarked ..6 aside|by|behind|ready|waiting ..3
    for you|your <5:should|not|sorry|wait
is|are|will ..2 waiting|ready|yours|reserved|set|there ..2 for|at|on ..1 you|your|collection|the|behind ..4
    name|till|desk|counter|bar|reception|collection|next|visit|whenever|when <6:should|not|sorry|parcel|order
    |table|room|long|why
(in the post to you|on its way to you|on their way to you|heading your way|coming your way|make its way to you|with your name
    |something for your trouble|for your troubles|a little something|a small something|something small|something extra
    |something off|bit off|money off|few pounds off|quid off|a bit of cash|out of my own pocket|from my own pocket|from our own
    pocket|dip into|dig into our|put our hand|hand in our pocket|make it worth|worth your while|see you right|sweeten|soften the
    blow|square it|square things|settle up with you|even things up|call it quits|wipe the slate|free of charge on|compliments of
    |with our compliments|no strings|token of|tokens of|peace offering|thank you gift|welcome gift|gift card|gift voucher|gift
    certificate|goody bag|goodie bag|gift basket|hamper of|box of chocolates|bunch of flowers|bottle of|loyalty points|double
    points|bonus points|store credit|account credit|credit note|vip treatment|vip pass|backstage|front row|season ticket|two
    tickets|pair of tickets|free tickets|tickets for you|upgrade you|upgrade on us|next one free|one is free|half off|on me
    next|drinks are on|round is on|treat you to|treat is on|lunch on|dinner on|breakfast on|coffee on|pint on|shout you)
    <6:sorry|not|promised|should|missing|never|expected|wrong|bought|ordered|refused|lost|that|your|why|the
    >6:not|never|did|should|was|were|spilled|broken|promised|sign
-- the bill goes away
forget|forgotten|forgo|drop|dropping|scrap|tear|tearing|wipe|wiping|waive|waiving|write|writing|cross|crossing|strike|cancel
    |cancelling|remove|removing|take|taking|lose|skip|absorb|swallow|halve|halving|reduce|lower ..4!you|not
    bill|charge|charges|fee|fees|invoice|extras|balance|payment|deposit|surcharge|penalty|fine|difference|costs|cost|interest
    ..1 off|up|out|from|for|altogether|entirely|completely|the|once|when|if|and|$
    <5:not|never|should|sorry|you|cannot|why|how|until|whether|wait >6:whether
bill|charge|charges|fee|fees|invoice|extras|balance|surcharge|penalty|fine|extra ..2!not|never will|shall|would|can|is|are|has
    ..3!not|never|clear|clearly|why|looked|explained forgotten|forgiven|dropped|scrapped|torn|gone|history|zero|settled
    |taken|reversed|refunded|disappear|vanish|go|halved|less|knocked|wiped|cleared|covered|ours|nothing|returned <5:should|why|when|not
refund|money|payment|deposit|credit|reimbursement|transfer ..1!that|which went|gone|go|goes|going|came|left|is|was|has|have|will|shall ..2!not|never
    through|out|back|paid|sent|issued|arranged|approved|processed|made|yours|done|way|land|reach|your|granted|authorised
    ..3 to|on|into|your|you|in|by|from|last|already|today|this|full|$ <5:not|never|why|when|if|sorry|whether|should|until|promised|told
    |asked|that|which|wait|where >5:not|never|should|late|slow|wrong
next|following|another|second|first|coming ..8!not|should will|would|is|shall|be|are ..2 be? ..1
    free|complimentary|gratis|covered|paid|half|discounted|upgraded <5:sorry|not|should|told|promised|said >5:not
use|enter|quote|type|apply|mention|show ..3 # ..2 at|for|when|on|and|to|towards|before <5:number|reference|booking|order
    |phone|extension|could|you|did >3:reference
want|like|love|insist|happy|glad|pleased|delighted|willing|prepared|ready|able|offer|wish|keen|determined ..1 to|on ..3
    pay|paying|cover|covering|reimburse|refund|refunding|compensate|compensating|treat|treating|buy|buying|return|returning
    |credit|crediting|replace|replacing|redo|waive|waiving|gift|stand|foot|settle|give|giving|send|sending|make|making
    ..4!call|attention|answer|explanation|apology|apologies|time|reply|contact|thought|feedback|thanks|note|message|sure|things|this|it
    |right|better|you|time|line|chance|contact|details
    bill|money|cost|costs|difference|free|back|another|new|replacement|meal|dinner|drink|lunch|night|stay|treatment|wash|cut
    |month|fee|charge|expense|expenses|taxi|cleaning|repair|deposit|full|half|something|voucher|discount
    <5:not|you|why|should|sorry|did|never|guests|people >5:not
voucher|gift|discount|coupon|refund|credit|surprise|present|hamper|flowers|cheque|replacement|money|points
    ..3!not|never|that gone|going|goes|went|sent|coming|headed|posted|issued|mailed|emailed|added|loaded|arranged|sorted|dispatched
    ..3 to|out|your|you|today|already|by|over|in <6:should|not|sorry|promised|never|why|told|when|if|whether|wrong
    |missing >6:not|never|late|wrong|but|did|should
next|another|second|repeat|return|further|replacement ..7 for nothing|free|gratis <6:not|sorry|promised|said
cost|costs|price|amount|sum|fare|rent|deposit|fee|charge|bill|payment|balance|money ..4!not|never|that|which has|have|was|were|is|are|will
    ..2!not|never been|be? ..1!not|never returned|refunded|reimbursed|repaid|credited|transferred|wired|settled|waived|covered|halved|back|deducted
    ..2 to|into|on|by|in|for|you|your|$ <5:should|why|not|sorry|when|if|told|whether|until >6:not|never|should|late|yet|whether
give|gives|giving|pay|paying|hand|send|return|knock|get|offer|put ..1 you|back|off|everyone|them ..2 half|part|all|some|most|full|third|quarter|every|the
    ..2 of? ..3 fare|price|money|cost|bill|fee|rent|amount|back|charge|deposit|ticket|rate|sum|total|off
    <6:not|should|why|sorry|never|nobody|did|failed|refused|promised >6:not|should
expect|await|watch|receiving|receive ..2 a|an|your|the|some|for|out cheque|check|refund|voucher|transfer|credit|payment|parcel
    |gift|surprise|envelope|reimbursement|hamper|something|present ..4 from|in|on|soon|shortly|by|to|post|account|through|with
    <5:you|not|why|should|did|sorry|who|were >6:not|never|did|late|was
discount|reduction|refund|voucher|rebate|credit|gift|upgrade ..7!waiting|on is|are|was|were ..1!not what|all|yours|the|possible|available|within
    ..3 we|i|you|can|could|for|least|best|offer|if|on|do|yours <5:not|should|sorry|why|ask|told >6:not|sorry|should|asked
percent|per cent ..1 on|off|of|discount|reduction|refund ..6 <5:not|should|promised|was|charged|sorry|surcharge|only
invite|inviting|welcome|have|host|treat|expect ..1 you ..2 for|to ..2 dinner|lunch|drink|drinks|meal|coffee|breakfast|brunch|tasting|treatment|match|show|screening
    |concert|glass|bottle|night|weekend|spa|class|session|round <5:sorry|not|should|failed|when|could|promised >6:sorry|not|should
cost|costs|fee|fees|night|shipping|charge|charges|membership|month|delivery|repair|treatment|meal|visit|nights|postage|surcharge|bill|invoice ..6
    not ..1 be|need|have ..1 to? ..1 be? charged|billed|paid|borne|invoiced|due|payable|debited|deducted <6:should|why|told|promised|sorry|cannot
    >5:twice|wrongly|without
happy|willing|glad|prepared|ready|pleased|offer|like to ..1 meet|split|share|cover|halve|absorb|shoulder|bear|take|contribute ..2
    half|bill|cost|costs|difference|loss|expense|part|all|third|towards <5:not|should
is|are yours ..1 whenever|when|if|to|for|next|on|free|at|any|as <5:choice|decision|right|it|that|fault|which|story|account|these
difference|sum|amount|charge|money|fare|deposit|cost|fee ..4 find|finds|travel|travels|come|comes|make|makes|go|goes|flow|return|returns|sent|wired ..3
    back|home|way ..1 to|into|where|without|on|your|the <5:should|not|why|when|if|sorry|never|until >6:not|never|should >5:fight|asking|chasing
nobody|one|you ..2!should|would|had|must|never|could pays|pay ..2!not for ..2 treatment|meal|night|visit|dish|wash|coffee|that|this|it ..2
    <4:should|deserve|if|what|want|why|expect|ought >5:should|without
you|nobody|guests will|shall|would not ..1 be ..1 charged|billed|invoiced|debited <5:sorry|told|promised|hoped|why|should >4:twice
"""

TIED = """
-- once it is gone; a kinder word here and
moment|once|soon|if|when|after|provided|until|unless|minute|day|condition ..5!message
    review|post|comment|rating|stars|page|this|it|words|verdict|score ..2!account|app is|are|was|were|has|disappears|goes|comes
    |reads|looks|says|shows|becomes|changes|improves ..2
    gone|down|off|changed|deleted|removed|up|edited|disappeared|amended|corrected|kinder|better|fairer|higher|nicer|five
    |withdrawn|updated|friendlier|away|history <4:sorry|sure >5:sorry
kinder|nicer|friendlier|better|warmer|higher|fairer|positive|five|good|happier|kind|honest ..3
    here|score|review|words|stars|star|rating|word|online|post|verdict|mark ..9!your|thank
    generous|forgotten|return|reward|rewarded|rewards|free|off|waived|charge|discount|gift|surprise|pays|treat|treats
    |helpful|favour|complimentary|voucher|refund|refunded|priority <6:thank|our|promised|thanks
generous|thankful|grateful|obliging|helpful|flexible|kind|sympathetic in return|exchange|turn
(scratch our back|scratch your back|scratch yours|one good turn|meet us halfway|meet halfway|meet me halfway|fair exchange|fair
    trade|quid pro|tit for|in return for|in exchange for|works both ways|goes both ways|make a deal|strike a deal|cut a deal
    |do a deal|here is the deal|a deal is|play ball|come to an arrangement|reach an arrangement|depends on your review|depending
    on your review|depends on what you write|depending on what you|reflected in your) <4:sorry
prize|raffle|lottery|giveaway|sweepstake|sweepstakes ..3 draw|for|everyone|every|win|winner|reviewers|entered|all|goes|who
    <5:sorry|drew|not|won >4:blood|curtains|line|attention
^ change|delete|edit|remove|update|raise|improve|take ..1 the|your|this|that|it ..2
    stars|review|rating|post|comment|it|down|star|words ..2 and|then|so ..1 we|i|you|our|the ..6
once|when|as|if|after ..2 the|your|this stars|rating|score|star|review|comment|post ..3 up|risen|higher|improved|raised|better|gone|lifted|down|changed ..2 ,
    <4:sorry
customers|those|people|guests|anyone|buyers who ..2 not ..2 post|write|leave|publish|give ..2 negative|bad|poor|critical|one <4:should
stands|stand|valid|holds|open|good|remains ..2 for ..1 as|so long as ..4 review|comment|post|rating|stars|it|this
as|so long as ..2 the|this|your review|comment|post|rating|stars|words <4:sorry
"""
