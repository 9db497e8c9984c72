"""Blame by turns of speech: rhetorical questions, "by you", reports about "the customer", what was obvious (rule T1).

These warn. `@side` in a guard: the sentence takes the person's side.
"""

REPROACH = """
-- rhetorical questions
what|who ..1 stopped|kept|prevented|hindered|stops|keeps|prevents ..1 you|anyone|people|guests
^ why|how ..1 wait|leave|keep|book|order|go|say|stay|then|come|choose|buy|not|on|else|would|should|could ..6 <2:understand
    >8:should|we|wrong|us
^ did|does|do|was|were|is|are not ..1 the|you|your|it|anyone|that|this|they|somebody <3:why >6:please|help|us
what|how ..2 is|was|were|are|can|could|should|shall ..2 we|driver|waiter|staff|team|courier|anyone|one|nurse|chef|i
    ..2 supposed|meant|to|expected|have|do|possibly ..1 do|done|to|know|help|guess <4:see|know|understand|learn|looking|ask|find|out
    |about|asking|tell >8:better|differently|wrong|should
what can|do|did|could|would|should ..1 you|one|people|anyone|guests expect
^ ever heard|tried|thought|considered|wondered|been|worked
-- not once did you; all it takes; one expects
not|never|nor|neither|only|nowhere ..8 did|have|had|do|were you <4:sorry|should >8:get|hear|receive|reply|answer|told|offered|help
all ..1 it|that|this|we ..1 needed|needs|takes|took|take|wanted|asked|ask|required|requires|remained ..1 was|is|of|for|to
    ..8 <5:@side|sorry >4:care <9:<mail>|line|note|message|email
all it|that ..2 needed|needs|takes|took|take <9:<mail>|line|note|call|message|email
one ..2!not do|does|would|rather|might|may|can ..1 expect|assume|hope|think|imagine ..3
    grown|adults|adult|people|guests|customers|parents|somebody|someone|anyone|you|drivers|students ..1 to|would|can|who|that
    <4:what|should|how
should|must|ought|would have been ..1 quite|perfectly? obvious|clear|plain|evident|apparent|enough <4:we|our >5:our|from
anyone|anybody|everyone|people|those|whoever|guests|customers|a|somebody ..1 customer|guest|person|driver|tenant|who|that
    ..10 should|ought|must|might|can|will ..1!not to? ..1
    know|realise|realize|expect|understand|anticipate|guess|wonder|surprised|complain|accept|reckon|prepared|live ..5
    <5:not|we|our >6:we >9:before|cost|what >3:get
fact|circumstance that ..1 you|your ..9 <4:sorry|despite|understand|from >12:sorry|should|we|upset <3:value|appreciate
-- by you, on the customer, at your end
by ..1 nobody|none|nothing? ..1 but|other|than? you|yourself|yourselves
    <5:raised|described|mentioned|reported|experienced|made|felt|written|sent|hear|heard|given|touched|moved|help|word|stand
    |message|email|line|call|letter|stood|asked|come|came|note|posed|shared|put|pointed|news|photo
    >2:are|were|would|could|can|as|and|will <3:right
caused|chosen|ticked|broken|missed|damaged|exceeded|cancelled|changed|signed|made|selected|entered|deleted|switched|lost|ordered
    |requested|agreed|confirmed|initiated|locked|opened|closed ..2 by|from ..3 you|yourself|your|user|customer|guest|owner|tenant|passenger
    |driver|parent|sender|patient|member|account <6:@side|sorry|points|not >6:@side|sorry
at|on|from your ..1 customer|user|guest|other? end|side
at|on|from the customer|user|guest|other end|side <5:our|we|not|from >4:street|table
it is|was|remains ..1!not|never|hardly on|upon|for|with ..1 the|a|each|every|you
    ..1 customer|guest|tenant|parent|parents|user|driver|traveller|passenger|patient|buyer|sender|owner|member|client|renter ..1 to
    <3:not|never
is|was|were|comes|came down ..1 to ..1 whoever|you|your|the|a ..1
    customer|guest|user|driver|tenant|sender|parent|who|how|own|individual|person|choice|choices|you|browser|phone|device|clicked
    <4:not
is|was|were|are|remains|remain ..2!not|never|neither your|yours|theirs ..1
    gamble|choice|call|doing|decision|risk|responsibility|job|task|duty|affair|lookout|mistake|fault|error|business|concern|privilege
    <4:not|never|nothing|if|none >2:so <8:though|neither|nor|if <9:acted|as
down|up to|for ..1 the? ..1 customer|guest|tenant|user|parent|parents|sender|passenger|patient|driver <4:not|never|quick >4:deserve
yours ..1 just|simply|alone|only|clearly ..2 <5:@side|sorry >5:sorry|deserve
before|than|instead rating|reviewing|knocking|judging|condemning|slating|criticising|criticizing|attacking|slamming|trashing|dismissing
-- reports about the customer in the third person
the|this|said|our|a|same ..2!same|right student|guest|customer|lady|gentleman|couple|reviewer|member|tenant|patient|driver|passenger|client
    |person|mother|father|party|writer|caller|group|individual|buyer|traveller|woman|man|parents|user|visitor|poster ..1
    in|concerned|question? ..2!who|which|that failed|refused|forgot|declined|insisted|chose|demanded|shouted|became|behaved|ignored
    |brought|parked|clicked|ordered|cancelled|arrived|turned|kept|broke|damaged|lost|neglected|never|repeatedly|wanted|knew|agreed
    |signed|accepted|admitted|claimed|swore|screamed|threw|drank|smoked|walked|stormed|interrupted|complained|denied
    <6:@side|sorry|when|if|before|what|our >9:@side|sorry|nobody|us|we|wait <3:describe|mention|met|about|have
the|this|that ..1 student|guest|customer|lady|gentleman|couple|reviewer|member|tenant|patient|passenger|client|person|caller|individual
    |woman|man|visitor was|is|were|seemed|appeared|looked ..2!not
    drunk|rude|aggressive|late|abusive|loud|confused|difficult|intoxicated|impatient|unreasonable|hostile|angry|mistaken
    |wrong|unprepared|threatening|demanding|impolite|agitated|unpleasant|under <5:@side|sorry
a|an|some|certain|another ..2 guest|customer|member|tenant|patient|person|client|passenger|parent|student|couple|somebody ..1
    who|that ..2 refused|refuses|ignored|ignores|insisted|insists|shouted|shouts|forgot|forgets|never|arrived|arrives|came|left|leaves
    |broke|breaks|lost|loses|threatened|demanded|demands <6:@side|sorry|every >8:@side|sorry|deserve
somebody|someone|one|member|members|half|people ..1 in|of|from|at your ..1 group|party|family|friends|table|team|household|company|booking
    ..4 <5:@side|sorry|told >8:@side|sorry|we|cold|ill|sick
people|customers|guests|owners|users|drivers|parents|patients|tenants|members|students ..1
    do|does|did|tend|often|sometimes|usually|always|never|rarely|just|simply|seldom ..2!deserve|to|not
    not|forget|ignore|skip|leave|lose|miss|assume|overlook|misuse|neglect|underestimate|blame|break|think|expect|bring|order ..5
    <5:@side|we|our|so|that|when >8:@side|deserve|us|we
if|when|unless ..1 a|an|the|one|some ..2 customer|guest|client|tenant|patient|person|passenger|member|student|parent|sender|user|owner
    ..2 does|is|has|do|will|gives|puts|leaves|wants|cancels|books|asks|decides|never|forgets|misses|arrives ..8 , ..1!our|we|should
    the|what|there|it|no|nothing|nobody|that|how|then <5:@side|want|so >9:@side|should|we|help|apologise
when|if|once|provided ..1 the|a|every customer|sender|recipient|guest|owner|user|buyer|tenant ..1 puts|gives|tells|writes|leaves|reads|checks
    |books|arrives|brings|follows|asks|calls|pays|cancels|keeps|cleans ..4 <4:@side >7:@side|we|should
-- told, pointed out, left to install
you were|are|got ..1!not|never all|also? told|informed|advised|warned|reminded|notified|shown|asked ..1 at|when|on|in|by|before|during|twice|that|about ..6
    <6:sorry|never|not|wrongly|nothing|if|when|what|why|that >9:wrong|wrongly|but|never|nothing|different|open|late
    |rudely|nobody
pointed|pointing|told|explained|mentioned|made ..1 it|this|that? ..1 out|clear|plain ..1 to ..1 you|your ..4 <6:should|never|not|sorry
    >9:wrong|but|never
you opted|plumped|settled|signed|registered|enrolled ..1 up? for|to|with|in ..6 <6:sorry|that|what|when|if|because|@side
    >9:sorry|nobody|got|@side|nothing|never|but|instead|received
who|that|anyone ..6 not|need|should|must ..1 not? wonder ..3 <4:we|no
-- the reason is that you; if you read it you will see; you were offered and refused
reason|cause|explanation ..9 is|was|being ..1 that|because|simply ..1 because|that? ..1 you|your <4:not|whatever
if you ..1 read|look|looked|check|had|go|study|open|listen ..9 , ..1 you ..1 will|would|can|could see|find|notice|know|discover|realise
    |realize|understand|hear
^ next time tell|let|ask|check|read|bring|call|come|book|arrive|order|choose|say|speak|give|try|use|follow|wear|leave|make|take|be|send|pay|plan
    <2:we
you were|are|got ..1 offered|given|asked|invited|shown ..8 and|but|which ..1 you? refused|declined|rejected|said|turned
    |ignored|chose|wanted|preferred|insisted|kept|walked <6:sorry|wrongly >6:sorry|nobody|we
declined|rejected|refused|blocked|returned|cancelled|failed|bounced ..2 because|due|as|since|for ..2
    you|your|no|not|insufficient|funds|incorrect|wrong|missing|expired|lack|incomplete|unpaid|without <6:sorry|wrongly|we|our|should >7:sorry|@side|we|our
-- what others usually do; the state in which you left it; our conditions; it was explained to you
guests|people|customers|patients|passengers|members|parents|families|couples|others|drivers|travellers|everyone|visitors|tenants ..5
    usually|normally|generally|typically|ideally|always|kindly|simply
    ask|book|call|bring|tell|let|reserve|order|arrive|come|check|read|choose|plan|wear|leave|pay|wait|inform|mention|request|know
    <4:our|should|where|how|that|why >8:@side
state|condition|way|manner|shape ..1 in|that ..1 which? you left|returned|brought|kept|handed|parked|treated|used|gave|addressed
    <4:sorry|like|our|hurt
you phoned|called|rang|wrote|came|arrived|visited|tried|emailed|stopped ..4 when|outside|after|before|on ..3
    nobody|office|hours|closed|closing|sunday|holiday|weekend|midnight|lunch|shut <6:sorry|@side|that >7:sorry|but|@side|told|website
not ..1 replace|refund|exchange|return|repair|accept|reimburse|take ..3 item|items|anything|something|product|products|goods|it|tickets|shoes|clothes
    ..2 that|which|without|if|once|after|when|unless|because <5:@side|sorry|why|you|did|would >8:sorry|@side
one|part|some ..1 of our|the|these ..1 conditions|rules|terms|requirements|guidelines|house|policies <4:@side|broke|broken|against
    >5:@side|sorry
it|this|that|all|which|everything was|has|had|is ..2 explained|mentioned|pointed|communicated|said|made|told|shown|stated ..2 to you ..3
    <5:sorry|should|what|how|why|not|never|way >9:not|never|wrong|badly|but|sorry|rudely|nobody
nobody|we|waiter|driver|doctor|staff|i|anyone can|could ..1 not? ..1 serve|help|see|hear|know|find|treat|reach|collect|deliver ..2
    if|when|unless|while|until ..1 you|your|nobody|someone <5:hope|sorry >7:contact|write|please|message|mail|email|send|share|call|let
-- we asked you to; it must have been you; you made a mistake; you were not in
we|i|staff|team|driver|manager|waiter|colleague|reception|host|trainer|nurse|teacher|guard|steward asked|told|begged|invited|requested|urged|instructed
    you ..6 to ..1 lower|stop|leave|move|wait|keep|calm|be|speak|turn|refrain|sit|follow|pay|bring|show|sign|fill|come|remove|use|hold|put|switch
    |provide|send|confirm|contact|call|return|check|change|take <5:sorry|when|that|because|wrongly|if >9:sorry|wrong|rudely|should
must|can|could ..1 only? have ..1 been|happened|come|occurred|got|started|broken|fallen ..6
    you|your|afterwards|later|transport|home|handling|use|elsewhere|party|children <5:feel|felt|frustrat|this|that|how
    >2:upset|hard|frustrating|difficult|disappointing|annoying|for
you made|make ..2 mistake|mistakes|error|errors|mess|choice|scene|decision|assumption|assumptions <5:sorry|if|nobody|feel|not|think|we
and|but now|then you ..1 blame|complain|expect|want|demand|write|accuse|come|claim|say|pretend|are|leave <4:sorry
you were not ..1 at|in|there|home|present|reachable|available|ready|answering|wearing|registered|insured|entitled|eligible|prepared|willing ..3
    <5:sorry|why|that|because|sure|when >6:fault|able|told|sorry|should
-- you had months, you left without a word, you were using the wrong one; it is in the box
you had ..2 @number|whole|entire ..2 @span|months|years|chances|reminders|opportunities|attempts|weekends ..3 to|for <4:sorry|wait|because|if
    >5:wait|waited
you ..1!were|are|been|was left|walked|drove|went|hung|ran|checked ..3!waiting|standing|sitting without ..1 saying|telling|paying|speaking|asking|giving|waiting|letting|word|warning|explanation
    |notice|complaining|even|thanking <5:sorry|that|because|why
@docs|instructions|leaflet|sign|warranty|manual|allergens|steps|opening is|are|was|were ..1 all|also|always|right? in|on|inside|at|under
    ..1 the|every|each|your|our|page box|website|door|menu|page|wall|ticket|app|label|bottom|entrance|receipt|packaging|lobby|desk|contract|package
    |envelope|invoice|confirmation|email|counter|front|table <6:@side|sorry|not|wrong|that|what|price|mistake >8:@side|sorry|wrong|but|not|different
    |unclear|small|too|misleading|hard
@people should|might|could ..1 always|really|first|simply? ..1 check|read|look|call|book|ask|bring|plan|consider|inform|expect
    |understand|arrive|allow|remember|respect|tell|prepare|dress|wear|reserve|research|measure|accept <4:not|never|our|we >5:us
you were|are|was ..1 using|looking|standing|calling|waiting|holding|reading|visiting|sitting|writing|pressing|dialling|driving|searching ..3 wrong
    <4:sorry|made|sent >5:we|told|sent
anyone|anybody|somebody|someone|one who ..9 would|could|might ..1 have ..1 known|seen|noticed|understood|realised|found|read <5:should
when|if a|an|the|such ..1 group|party|family|bus|coach|crowd|table ..6 , ..4 is|are|will|would|happens|takes|become|becomes <5:@side|even >7:@side|sorry
because|since|as your ..1 party|group|table|family|friends|dog|child|children|son|daughter|wife|husband|companion <5:sorry >9:sorry|we|should|left
^ skipping|missing|forgetting|ignoring|overloading|neglecting|drying|opening|closing|leaving|washing|mixing|moving|cancelling|changing
    ..9 is|was ..1 what|why|how|bound|likely ..4 >8:sorry|@side
can|could hardly|scarcely leave|deliver|serve|help|wait|hand|open|start|begin|cook|guess|repair|replace|know ..6  >8:sorry|@side
everyone|everybody|others|rest else? ..7 managed|manages|coped|remembered|succeeded|found|arrived|read|followed|brought|paid ..2 to|it|on|their|the|without|with
    <5:so|that|should|want >8:sorry|@side >1:it
has|have|had to live|cope|deal|put|make do? ..1 with|up what|the|that|it ..4 <5:you|should|nobody|no >6:sorry
"""
