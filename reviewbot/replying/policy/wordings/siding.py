"""Signs that an English sentence takes the person's side: what would block for its tone only warns there.

A sentence with "but", "however" or "although" can take its side back, so it has no such sign (see `siding`).
"""

SIDING = """
-- what people may expect of us
@people|nobody|one|everyone|everybody|anyone|child|parent ..4!you|told|asked should|ought|must|needs|need ..1 to? ..1
    be|have|feel|get|not|never|receive|find|wait|come|leave|learn|hear <3:our
@people|nobody|one|everyone|everybody|anyone|we|they|it|that|you|child|parent deserve|deserves|deserved
it|that|price|bill|answer|car|room|food|order|business|this|there|which ..4!you should|ought|must <4:you|if >4:obvious|clear|plain|said|noted
should|ought|must not|never|always ..1 be|have|happen|feel|need|take|cost|depend|end|reach|leave
is|are|be ..1 meant|supposed to
-- what we do next, and what we want to know
i|we|manager|team|colleague|colleagues am|are|is|will|shall ..2!not|never|sorry|happy|glad
    looking|going|checking|asking|working|finding|reviewing|examining|investigating|taking|talking|speaking|putting
    |seeing|raising|reading|changing|making|look|check|ask|find|review|examine|take|see|make|speak|talk|go|put|listen
find out|learn|know|understand|see why|how|what|where <4:you|not|fail|hard|difficult
-- empathy
understand|see|imagine|appreciate|know why|how ..1 you|that|it|this|frustrating|upsetting <3:not|hard|fail
you ..1 were|are|had|have ..1 every|all|quite? right|reason ..1 to|in|about
-- what was ours
our|my|ours|mine ..1 own? mistake|fault|failing|job|responsibility|error|oversight|doing <4:not|never|nor|hardly
(fell short|fall short|let you down|letting you down|on us|down to us|got this wrong|got it wrong|get this wrong
    |should have done|no excuse|not good enough|cannot defend|can not defend|not defend|not excuse
    |no defence|in the wrong|we owe you|i owe you)
if|had we|i|our|someone|somebody ..2 had|been|taken|picked|told|answered|called|checked|my|our
nothing|none ..1 of? ..1 that|what? you ..1 did|said|wrote|do
is|was|remains our|my ..1 problem|job|task|duty|burden|worry <3:not|never|hardly
nothing|none|word|line in|of ..1 your|this ..3 is|was
not|never|nothing|hardly ..1 your ..1 fault|problem|mistake|imagination|job|place|task|doing
you are|were not ..1 the|a problem|one|issue|culprit
only|quite|perfectly|very natural|understandable|normal|human|right|fair to|that
all ..1 anyone|you|people|guests|one ..1 want|wants|wanted|ask|asks|asked|need|needs
is|was|are|were unsettling|upsetting|maddening|annoying|frightening|alarming|horrible|disheartening|infuriating|painful|galling
    |worrying|distressing|miserable|exhausting|humiliating|degrading|demoralising|nerve|irritating|unpleasant|unnerving|awful
    |dreadful|rotten|wretched|lousy|stressful|discouraging
we|i could ..1 have done|handled|answered|helped|managed better|more|faster <4:what|how|else|see
we|i should|ought|must !correct|point|stress|clarify|say|add|ask|remind|insist|note|also|reject|emphasise|mention <4:you|if
-- plain admissions: our page was wrong, nobody told you, that was careless of us
our|my ..4!not|expert|opinion is|are|was|were ..1!ever|not|never|neither too|wrong|confusing|unclear|misleading|badly|poor|poorly|slow|rude|careless|vague|broken
    |dirty|missing|incomplete <8:believe|think|suggest|suggestion|say|claim|hard|said|claimed|reject|deny
is|was|were|are|been never|badly|poorly|wrongly ..1
    mentioned|explained|told|said|announced|answered|shown|warned|informed|asked|handled|worded|written|done
wrong|careless|thoughtless|rude|unfair|unkind|poor|clumsy|lazy of us|me|our
by|from|for us $|would|could|and|should
inexcusable|unacceptable|unforgivable|indefensible|intolerable <9:your
sad|saddens|upsets|embarrassed|embarrassing|embarrasses|pains|hurts ..1 us|me|to|that
asking|wanting|expecting|raising ..5 reasonable|fair|right|normal|understandable
we ..1 care|expect|owe|aim >8:guests|patients|customers|members|tenants|parents|passengers|users|visitors|students|clients|you
what|how|which|who we|anyone|a ..3 stand|treat|is for
although|though|while our|the ..1 website|site|sign|page|menu|app
makes|make|made ..1 no|little difference
-- the invitation
please|kindly|welcome|ask|call|ring|write|reach|contact|at|on ..6 <mail>
"""
