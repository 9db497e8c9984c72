"""Blame in English (rule T1): who should have done what, had they but read, told or asked.

"You" with a verb of doing is blame; "you" with a verb of receiving (been, had, felt, received) is sympathy.
"""

BLAME = """
~ if you had|would ..1!not been|arrived|come|behaved|shown|tried|waited|given|used|paid|looked|stayed ..6 , ..1
    you|we|it|this|nothing|there|your|the <3:as
you might|would|could have ..1 gotten|got|had|received|enjoyed|found|been ..5 if|had you|only
~ you had ..1 plenty|enough|ample|sufficient|every|the|several|many|lots|all ..1 of? ..1
    time|opportunity|opportunities|chance|chances|warning|notice|information <4:should|wish|if
we told|asked|reminded|offered you ..1 several|many|repeatedly|twice|multiple|three|times|clearly|beforehand|already
    |before|at|that|to|about <4:wrongly|sorry|what|when|not|never|how >13:not|wrong|late|but|untrue|never
~ we ..1 offered|proposed|suggested ..3 you ..4 <4:should|wish >8:should|poor|but|not
~ if you can|could|do|are not ..6 , ..1 do|please|then|perhaps|maybe|you|order|choose|go|stay|try|just
    <6:reach|find|write|hear
~ i|we see|note|notice|noticed|noted|observed ..1 that? ..1 you ..2 placed|ordered|booked|cancelled|used|visited
    |bought|returned|called|logged|signed|left|paid|stayed|arrived|have
    >5:upset|frustrat|right|disappointed
~ as i|he|she|they|staff|team|colleague|colleagues|reception|management ..2!want|wanted|should @told ..2
    you|at|in|on|by|before|earlier|when|during|previously <4:well
~ you are|were|yourself ..1 the|a|part|main ..1 of? ..1 cause|problem|culprit|issue|source|difficulty >1:to
~ you ..1 caused|created|provoked|started|triggered ..2 this|the|it|that|a
~ due|because|owing to|of|thanks your|you ..3 ..1 delay|lateness|failure|mistake|error|refusal|behaviour|behavior
    |decision|choice|absence|oversight|request|attitude
~ can only|but assume|conclude|suppose|guess ..2 you|that <6:how >4:felt|how|disappoint
we|i assume|presume|suspect|guess ..1 that? you ..1 did|have|were|must|used|forgot|pressed|missed|never
~ guest|guests|customer|customers|anyone|people|those|passengers|someone who|that ..1
    arrive|arrives|arriving|come|comes|turn|book|books|order|orders|choose|chooses ..6
    can|cannot|should|must|will|has|have|know|knows ..1 not? ..1 expect|be|get|understand|know|wait|complain|pay
~ it was|is you|your ..1 who|that|party|group|son|husband|wife|choice|decision|request|phone|device|browser|bank|card
    |idea <3:because|our >2:trust|deserve|honest|words >3:care|matters|concern >5:first|grateful|right|us
~ please|kindly|should|must|need ..2 be ..1 more ..1 careful|attentive|considerate|thorough|punctual|precise
    |mindful|realistic|polite|patient|honest|respectful <4:we|i|our|will
~ perhaps|maybe|possibly|probably you ..1 were|are|did|had|have|just|simply|only|misread|forgot|expected|confused
    |prefer|need
~ ^ next time , speak|try|bring|ask|tell|call|come|book|read|say|just|do|take|wear|order|choose|arrive|pay
~ next time speak|say|just|simply ..1 up|something|ask|tell|call
~ you ..1 must|may|might|could|will ..1 have ..1 accidentally|probably|possibly|mistakenly? ..1
    pressed|entered|clicked|used|mistyped|cancelled|canceled|selected|chosen|forgotten|missed|deleted|set|ordered
    |typed|dialled|dialed|changed|misplaced|left|lost|given|put|confused|installed|broken|dropped <4:if
~ could not be clearer|plainer|simpler|easier <4:we|i
everybody|everyone|others|people|guests|customers|anybody|anyone ..1 else? ..1
    manage|manages|managed|finds|found|understands|understood|knows|reads|copes|gets ..4
    <5:hope|want|so|should|sure|if|that
~ you were sent|given|offered|shown|handed|emailed|provided ..3!not|never|wrong|different|only|no|late
    reminders|reminder|instructions|notice|warning|warnings|information|terms|email|emails|letter|letters|choice
    |option|alternative|alternatives|opportunity|chance|replacement|explanation|solution|clear
    <4:sorry|that|should|if >5:wrong|late|but|nobody
~ it|ticket|menu|website|contract|label|sign|box|bill|receipt|app ..1 says|said so|that|this|clearly|quite|it|plainly
    ..5 <4:sorry|not >9:but|wrong|yet|although|not
~ surely you ..2 ..1
~ surely , ..1 you|a|anyone|nobody|somebody
~ it is|was|always ..2 best|advisable|wise|recommended|common|prudent|sensible ..1
    to|sense|knowledge|practice ..1 check|read|call|book|ask|arrive|plan|look|allow|confirm|bring|checking|reading
~ you ..1 just|only|simply|merely ..1 have|had|need|needed to
~ you were|are the one|ones|person who|that >9:patient|paid|on|us|right
mix|mistake|error|fault|issue|problem|misunderstanding|oversight|slip|delay|confusion ..3!not on|at|from|by your
    side|end|part|own <3:no|not
~ (more|bit|little|some) patience ..2 from|would
~ familiarise|familiarize|acquaint|inform|educate yourself|yourselves
~ for all|everyone|anyone to see|read
~ right there|in front ..3 when|on|in|as|you|of ..1 you|paid|booked|ordered|signed <4:should|not
~ expected to know|guess|read|foresee|anticipate|predict <3:you|guests
~ unless you|people|guests|customers|someone ..1 tell|tells|told|say|says|inform|let|speak|ask|mention
~ said ..1 yes|ok|okay|fine|nothing|no $
~ asked ..2 if|whether ..6 you ..1 said|replied|answered|nodded|smiled
~ waiter|waitress|staff|team|manager|we|i|colleague ..1 asked|offered|checked|came|suggested|proposed|invited ..8 you
    ..2 said|refused|declined|replied|answered|nodded|rejected|left|turned
~ when|after|since ..8 you ..1 said|refused|declined|replied|answered|nodded|told|assured ..5
    well|fine|good|happy|ok|okay|nothing|lovely|great
~ you ..1 told|assured|said|informed|confirmed ..4 everything|all|it|food|meal|that ..2!not|never
    was|were|is|had|went|tasted ..2!not|never|wrong|too lovely|great|fine|well|good|ok|okay|perfect|delicious
    |wonderful|nice|excellent
~ still|yet|then|anyway|nevertheless ..1 went|came|chose|decided|insisted|ordered|drove|used|parked|clicked|pressed ..4
    wrong|anyway|entrance|despite
~ so ..1 of course|naturally|obviously|clearly ..3
~ of course|naturally|obviously it|the|there|that|your ..2 was|is|were|took|takes|cost|came <3:this|we
~ was|is|were|are ..1 clearly|plainly|well|prominently? on|in|at ..2 website|menu|site|page|door|entrance|wall
    |contract|invoice|booking|email|confirmation|app ..2 for|when|all|before|at|since
    <4:should|not|charge|price|name
ingredients|allergens|hours|times|prices|rules|fees|terms|conditions|details|dates|dress|code|deposit|surcharge
    ..3!should|not|wrong is|are|was|were ..1 listed|on|stated|displayed|published|shown|posted|there|available
    |visible|explained|included|written|printed <3:sorry <5:how|reviewing|checking|way
~ not ..1 our|my ..1 problem|concern|business|issue
~ in future|next , ..1 please|kindly|do|just
~ why did|do not you ..1 say|tell|ask|call|read|check|speak|mention|inform|contact|complain|raise|come|let|just
~ why did you ..1 order|book|come|stay|choose|buy|eat|wait|leave|return
-- obligation: you should have told, you could have simply asked, you ought to have checked
you really|simply|perhaps|definitely? should|might|must|ought to? @adv? @adv? have @adv? @adv? @acted
    !that|nothing|you <5:who|which|that
~ you should not|never have !paid|waited|asked|contacted|complained|called|phoned|raised @acted
you could @adv? @adv? have @adv? @adv? @acted <4:so|that|if|what|all|anything
you should|ought|need|must|might to? @adv? want? to? @chide <4:so|that|if|before >3:ready|better
~ you needed|were|was|are supposed|required|expected|meant|asked|obliged|responsible to|for
    @act|cancel|present|wear|keep|be|pay|return|wait|sign
~ you should|ought to? be aware|careful|prepared|patient|realistic
~ guests|customers|clients|patients|visitors|users are|were @adv? expected|required|asked|reminded|advised|told
    to
~ @people need|have|must|should to? ..1 take|bear ..1 responsibility
-- conditionals: had you, if you'd only, if you had
had you ..2!not @acted|taken|been|done|made|paid|gone|had|just|only|stayed|kept <2:we|i|they|that >3:waiting|hold
if you had ..2!not|a|an @acted|taken|done|made|paid|gone|kept <2:as
if you would ..1 arrived|come|been|gone|tried|waited|told|asked|read|checked|booked|mentioned|informed|known
    |contacted|complained|called|spoken|said|taken
~ if only you
would have ..5!we ..3 if|had you had|would|told|asked|booked|called|read|checked|only|just|been|spoken|let
(had we|if we had|if we would|if someone had|had someone|had anyone|if anyone had) ..1!not ..1
    told|informed|made|notified|known|asked|alerted|told >20:should|fault|ours|notice|ask|apologise|sorry|missed|failed
    |job
~ would|could have ..2 avoided|prevented|spared|cleared <5:call|question|word|email|message|glance|look|visit|minute
~ call|question|word|email|message|glance|look|phone|conversation ..8!should|us|we would|could have ..2
    avoided|prevented|saved|solved|spared|cleared|helped|fixed|let|given|allowed
~ would have been ..2 helpful|nice|better|good|great|easier|useful|appreciated|kind|fair|polite (if you|to hear|for
    you|to be told|had you)
~ would have preferred|appreciated|liked|loved ..4 chance|opportunity|hear|told|asked|informed|heads
-- omissions: you failed to, you never told, without telling us
you @adv? failed|neglected|refused|forgot|omitted|declined to|every|our|all|any|the|everything
you decided|chose|preferred|elected to|not ..1!us|our @act|leave|go|post|write|ignore|skip|sit|book|keep|complain|not
    <3:why|when|if|that|understand >4:understand
~ you @adv? chose|picked|booked|selected|took|bought|wanted ..1 cheapest|basic|cheaper|smallest|budget|economy|lowest
you (did not|never) @adv? @adv? @voice
~ you never once|even? ..1 @voice
^ you (did not|never) @adv? ask*|read*|check*|book*|order*|follow*|cancel*|show*|turn*|bring*|confirm*|give|gave
    |wait*|listen*|try|tried
~ you (did not|never) ..2 read|check|follow|cancel|confirm <3:that|which|what|one|dish
not|never|without ..1 give|giving|gave|given|allow|allowing|allowed ..1 us|me|staff|anyone|our|them ..3
    chance|opportunity|time|notice
~ without telling|asking|informing|letting|speaking|contacting|giving|calling us|anyone|me|our|anybody|the|staff|a
~ why did you not
~ why you did not <4:understand|see
~ why not ..1 tell|ask|say|speak|call
you ignored|overlooked|misread|misunderstood|disregarded|misinterpreted|misused|mishandled|misheard <3:were|felt|if
you must|may|might|could|seem|appear|probably|obviously|clearly|have to? ..1 have? ..1
    misread|misunderstood|forgotten|overlooked|confused|mixed|misinterpreted|misheard|incorrectly|wrongly|misjudged
~ ^ not @adv? reading|checking|asking|booking|listening|calling|paying|following ..6 is|was|hardly|not
    <2:for|apologise|sorry|us|we|our
instead of ..1 writing|posting|going|complaining|talking|coming|speaking|telling|calling|asking ..3
    here|us|online|public|staff|internet|review|reviews|media|desk <4:we|i|our|team
~ rather than ..1 writing|posting|going|complaining|leaving|take|taking|post|write ..5
    here|online|public|review|reviews|internet|media
before ..1 going|went|posting|posted|writing|wrote|leaving|left|turning|resorting|complaining ..3
    here|online|public|review|reviews|internet|media|google|yelp
~ you went|ran|took|rushed ..3 internet|online|public|social|google|yelp|web|facebook
-- we told you so
~ as we ..2!want|wanted|should @told ..2 you|at|in|on|by|before|earlier|when|during|previously
~ as you ..2 were|have ..1 been? told|informed|advised|warned|aware|notified|made <4:sorry|not
~ as @adv? already|previously|clearly|repeatedly|earlier ..1 @told|written|posted|described
~ as explained|stated|communicated|discussed|advised|informed|outlined|mentioned|clarified|notified|noted|agreed
    |indicated
    in|on|to|by|at|before|earlier|previously|with|during|over <2:not|same|far|soon|than
it|this|that|which|menu|website|ticket|sign|terms|policy|page|listing|contract|label is|are|was|were? @adv?
    clearly|plainly|explicitly|openly
    @say <4:not|never|should
~ @say|marked|posted @adv? clearly|plainly|explicitly ..1 on|in|at <5:not|never|should|be
@docs ..3!not|should|did clearly|plainly|explicitly @say|says|mention
~ terms|conditions|policy|policies|rules|agreement ..4!our make|makes|made|is|are ..2 clear
~ clear|clearly ..3 from|in|on our website|terms|menu|site|policy|conditions|description <5:not|should|be
~ you were ..1!not|never informed|warned|notified|reminded|cautioned >4:late|wrong|wrongly|incorrectly|badly|by
    <4:sorry|apologise|regret
~ you were ..1!not|never|wrongly advised ..1 of|that|about|to|before <4:sorry|apologise|regret
~ you were ..1!not made aware
~ you were @adv? already|clearly|repeatedly|explicitly told
~ you were @adv? asked ..1 several|many|repeatedly|politely|twice|multiple|times|repeatedly
we did tell|warn|inform|explain|advise|ask|remind|notify|mention|offer ..2 you|that|this|it
~ we warned|reminded|notified|informed you >5:late|wrong|wrongly
~ we ..1 already|repeatedly|clearly told|explained|informed|advised|warned|mentioned ..2 you|this
~ (remind you that|remind you of|would remind you|kindly remind|gently remind|remind you to)
~ instructions|information|terms|details|email|emails|reminder|reminders|conditions|policy|warning|notice|menu|rules
    was|were|are|is ..1!not|never sent|given|emailed|available|provided|shown|displayed|explained|shared|posted|handed
    ..2 you|twice|clearly|times|before|advance|website|entrance|table|door >5:late|wrong
you ..1!not agreed|consented to|with <3:when|and|have|before
you ..1!not accepted|signed|ticked|acknowledged ..2 terms|conditions|agreement|policy|contract|rules|box|form|waiver
    |these|them|this|it
~ you accepted|signed <2:which|that|terms|conditions|agreement
~ you were|are ..1!not|made well|fully|aware|perfectly ..1 aware|of
~ you ..1 knew ..2 what|that|about|the|this|when|we|full
~ get|gets|got|receive|received @adv? exactly? what you ..1 pay|paid <3:not|should
-- it is on you
your own @fault|experience
~ own @fault <3:your|their
~ was|is|were|are|to|by|of|by|with|no your @fault|wrong|incorrect|late <4:not|never|nothing|none|nor|if|about|regarding
~ your behaviour|behavior|conduct|attitude|manners|tone|language|rudeness ..2 was|were|is|towards|toward|to|made|left
    |with
~ your late|delayed|early? arrival|arriving|cancellation|cancelation
~ your ..1 expectations ..2 were|are ..2 unrealistic|unreasonable|high|too|wrong
~ yourself|yourselves to blame
~ you are|were @adv? to blame <2:not
~ user|customer|guest|operator|pilot error
~ @people|your responsibility|duty|job <3:our|we|take|not >4:our
~ it was|is|remains ..1!never|not up to you|guests|customers|the|people >1:us|team|staff
problem|fault|issue|error|mistake|blame|responsibility ..1 lies|lie|is|was|lay|rests|sits|starts ..2!to with|on|at|in
    you|your|yours|whoever|customer|guest
    <4:not|never >3:about|to
~ because you @adv? gave|entered|pressed|typed|chose|ordered|arrived|came|left|refused|forgot|cancelled|canceled|used
    |failed|provided|selected|booked|did|missed|never|kept|insisted|changed
you gave|provided|entered|supplied|typed|selected|chose|used|pressed|picked|clicked|put|filled|wrote|dialled|sent
    |booked ..3!right|back
    wrong|incorrect|different|invalid|incorrectly|wrongly|improperly
~ you ..1 may|might|probably|possibly|simply|obviously|clearly used|use|have|using ..4
    incorrectly|wrongly|improperly|wrong
~ you arrived|came|turned|showed|checked|appeared|were ..1 up? ..3!served|seated|left|told|charged|brought|later
    late|unannounced|unprepared
    <3:sorry|because >3:because|our|flight|train|to
~ you arrived|came|turned|showed ..2 without ..3 reservation|booking|appointment|ticket|receipt|calling|notice|warning
    |documents|papers
you insisted|demanded|shouted|yelled|swore|screamed|interrupted|misbehaved|abused|threatened|stormed|badgered
    |harassed|cursed|argued|lied|overreacted <3:should|that
~ you kept|keep changing|asking|demanding|complaining|shouting|interrupting|moving|sending|coming|arguing|refusing
    |talking
~ you let|allowed your|the children|kids|child|dog|dogs|son|daughter|party|friends|guests|kid
you were|are|seemed|appeared|became|got @adv? rude|aggressive|drunk|abusive|impatient|loud|unreasonable|impolite
    |disrespectful|hostile|uncooperative
    |difficult|intoxicated|careless|confrontational|demanding|unprepared|unpleasant|dismissive|mean|nasty
    <3:if|that|sorry
you left|waited|took ..5 to|before|until complain|complaining|tell|telling|report|reporting|contacting|saying|raise
    |raising|speaking|mention|mentioning
~ too late to|for ..1 complain|complaining|complaint|help|raise|fix|do
~ you refused|rejected ..1 our|every|all|the|any|to|us <3:felt|sorry
~ you turned down|away ..1 our|every|all|the|any <3:felt|sorry
~ straight|directly to|online ..2 internet|review|public|tripadvisor|google|yelp
-- lecture
next time ..5!@we|will|find|visit|are|come|join|be @chide
~ in the? future ..5!@we|will|be @chide|double
perhaps|maybe ..2!we|i|our you ..1 could|should|might|can|would|need ..2!have
    @chide|tell|ask|speak|mention|be|have|prefer|give
^ perhaps|maybe|do|next|simply|just? time? please? @chide|double ..3 @docs|before
^ please|kindly ..1 read|consult|study|follow|review|note|observe|respect ..2 @docs|before|carefully|properly
~ ^ please|kindly ..2!us|me allow|arrive|book|plan ..4 time|early|earlier|advance|ahead
~ make|be sure|certain ..2 read|check|follow|arrive|book|call|bring|allow|inform|confirm|cancel <4:@we|will|to|and
    >4:our|own
~ remember|ensure to|you|that ..1 read|check|follow|arrive|book|bring|cancel|confirm|tell <3:@we|will|to
~ take a|the moment|time|minute|second to read|check|look <4:@we|will|you|did|taking|could
suggest|advise|recommend|encourage|urge|ask ..1 you|guests|customers|people|everyone? ..2!that|contact
    @chide|planning|ordering|bringing|wearing
    <3:if|also|not
~ can not ..1 help|serve|assist|fix|solve ..2 if|who|unless|people|those|someone ..4 not|never|up|themselves
~ can only help|fix|solve|assist|act|improve|address|resolve ..4 if|what|when|told|unless
~ anyone|everybody|everyone|people|those|whoever who ..1 reads|read|checks|checked|looks|looked|bothers|knows ..6
    knows|know|see|sees|knew|finds
~ most|other|all @people ..1 manage|managed|know|understand|read|follow|realise|realize
~ what did|do|were you expect|expecting|think <3:@we
~ hardly ..2 our|we|something ..3 fault|fix|help|responsible
~ @people who ..1 do|did|can not ..1 speak|ask|tell|read|listen|book|follow|arrive|bother
~ (a pity|a shame|unfortunate|too bad|regrettable|disappointing|sad) ..1 that? you
    did|never|could|would|chose|felt|had|left ..1
    not|never|to|given|have|without|before
"""
