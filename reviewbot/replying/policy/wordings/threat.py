"""Threats, lawyers and liability in English (rules L1 and L6)."""

THREAT = """
~ false|fake|untrue|such|dishonest|misleading ..1 reviews|review|statements|claims|posts|comments ..2 is|are ..2
    illegal|unlawful|punishable|against|criminal|actionable|prosecuted
~ take|taking|initiate|consider|pursue ..1 appropriate|necessary|further|strong ..1 action|steps|measures
    <3:so
~ take|taking ..1 action|steps|measures ..1 against ..1 you|this|such|false
~ formal|final|official|first|last|friendly warning <4:without|no
~ documented|recorded|archived|noted|saved|kept ..2 everything|all|evidence|proof ..6
    case|further|court|use|needed|future|file|purposes <3:should
(think twice before|spreading false|spread false|false information|defaming|has a price|price to pay|seek damages|see
    you in court|authorities have been|will be forwarded to our|hear from us again in|goes further|taken further|take
    it further|take this further)
    <5:website|app >3:inside|internally
@legal >1:the|our|your|eye <4:tell|tells
legal ..2 action|advice|counsel|team|proceedings|steps|department|means|action|measures|consequences|representation
    |representative|representatives|recourse|rights|options|matter|route|remedies|letter|adviser|advisor|advisors
    |advisers|claim|dispute|notice|status|ramifications|implications
~ legally <4:at >3:at|responsible|liable
take|taking|pursue|pursuing|explore|exploring|considering|seek ..3 legal
report*|call*|inform*|contact*|involve*|notified|notify|tell|told|hand*|pass*|go|going ..5 police <4:you|your
~ police >1:the|our|your|behaviour
~ court|courts !side <4:booked|play|game|hall <2:food|tennis|squash|basketball|badminton|volleyball|padel|handball|inner|front|royal
    >1:yard
~ before|by a judge
see|meet ..2 in court
~ against the law
~ broke|breaking|break|breaks|violated ..1 the law
~ pressing|press|pressed|file|filed|filing ..2 charges|complaint|suit|report ..3
~ criminal|crime|crimes|illegal|unlawful <4:was
~ damages <4:repair|fix|water|cosmetic|the >3:to|on
~ damages ..2 for|from|caused|of
~ liable for|to ..2 damages|losses|costs|reputational
~ cease and
~ reserve|reserves ..1 the right
~ consequences ..3 for|you|of <3:the|of|understand|had
(have consequences|face consequences|suffer the consequences|legal consequences)
report|reporting|reported|referring ..2 you|user|profile ..3 to|authorities|police|fraud <4:you|what
    >3:me|us|our|manager
to|the|with ..1 authorities|watchdog|regulator|cybercrime|sheriff|fbi <3:sorry
~ you have|are|will|be ..2 been|be ..1 barred|banned|blacklisted|blocked|ban
~ banned|barred|blacklisted|blacklist ..3 from|all|our|you
~ your ip|address|home|identity|employer ..2 address|has|is|known|and|will|know
    <3:e|mail|to|wrong|delivery|postal|confirm|email
~ ip address
~ know|found|find ..1 out? who|where you are|live|work|really
~ will ..1 not|never ..1 hesitate ..2 to ..3 take|act|pursue|sue|respond|defend|protect|involve
~ take|taking|pursue ..2 this|matter|it ..1 further|higher <4:inside|internally >3:inside|internally|in
~ be|better|very careful|cautious what|about|how|with ..2 you|write|post|say|before
~ better ..1 take|be|watch|think ..2 care|careful|step|before|twice|what <3:we|should <5:make|app|should
~ watch ..1 what|your you|mouth|words|step|back <4:we
~ will|shall|going ..1 regret ..2 this|it|that|your|posting|writing
~ you|your ..3 regret|sorry ..1 this|that|for|it ..2 writing|posting <3:i|we|so|very|are
~ see to it ..2 you|your|everyone|nobody|others
defend ..2 ourselves|our|name|reputation|good
~ screenshot|screenshots|evidence ..3 used|against|forwarded|kept|court
~ have|saved|taken|took|kept screenshot|screenshots|evidence <4:you|could|if
~ (kept as evidence|used against you|hold you responsible|hold you accountable|held accountable|last warning|final
    warning|you have been warned|consider yourself warned|hunt you down|come after you|deal with you)
~ hold|holding you ..2 responsible|liable|accountable
~ you|may|could|will be ..1 liable|prosecuted|sued
(slander|libel|defame*|defaming|defamed)
"""

LIABILITY = """
negligence|negligent|negligently <4:not
we|i|our|hotel|restaurant|company|us ..3!not are|were|be|accept|admit|assume|acknowledge|take|am|is|have ..3!not
    liable|liability|culpable|guilty
admit|accept|admitting|accepting ..2 liability|guilt|legal|fault
legally ..1 at? responsible|fault|liable|bound
full|complete|entire ..1 legal|liability responsibility ..2 for <2:no
our|we ..1 breach|breached ..2 of|duty|contract|the|our <4:not
(duty of care|breach of duty|breach of contract|gross failure of duty)
(our fault that you got|our fault that you were|our fault you got|we caused your|we made you ill|we made you sick|we
    poisoned|we injured|caused your injury|caused your illness|caused your accident|responsible for your
    injury|responsible for your injuries|responsible for your illness|responsible for your accident|responsible for
    the accident|responsible for your fall)
our fault ..3 you ..3 sick|ill|poisoning|poisoned|injured|hurt|fell|accident|infection|broke
"""
