"""The forms of English words, so that a pattern can say `read*` and mean read, reads and reading."""

from __future__ import annotations

_IRREGULAR = """
be am is are was were been being|have has had having|do does did done doing|go goes went gone going
get gets got gotten getting|give gives gave given giving|take takes took taken taking|make makes made making
come comes came coming|see sees saw seen seeing|know knows knew known knowing|think thinks thought thinking
say says said saying|tell tells told telling|find finds found finding|feel feels felt feeling
leave leaves left leaving|bring brings brought bringing|buy buys bought buying|pay pays paid paying payed
read reads reading|write writes wrote written writing|speak speaks spoke spoken speaking
choose chooses chose chosen choosing|forget forgets forgot forgotten forgetting|send sends sent sending
keep keeps kept keeping|hold holds held holding|let lets letting|put puts putting|set sets setting
lose loses lost losing|lie lies lied lying|eat eats ate eaten eating|drink drinks drank drunk drinking
sue sues sued suing|show shows showed shown showing|understand understands understood understanding
misunderstand misunderstands misunderstood misunderstanding|misread misreads misreading|meet meets met meeting
hear hears heard hearing|sit sits sat sitting|sell sells sold selling|spend spends spent spending
break breaks broke broken breaking|teach teaches taught teaching|win wins won winning
begin begins began begun beginning
withdraw withdraws withdrew withdrawn withdrawing|rethink rethinks rethought rethinking|fall falls fell fallen falling
mistake mistakes mistook mistaken mistaking|overlook overlooks overlooked overlooking
throw throws threw thrown throwing
stop stops stopped stopping|plan plans planned planning|refer refers referred referring|ban bans banned banning
admit admits admitted admitting|omit omits omitted omitting|drop drops dropped dropping|chat chats chatted chatting
submit submits submitted submitting|offer offers offered offering|edit edits edited editing
credit credits credited crediting
cancel cancels cancelled canceled cancelling canceling|bother bothers bothered bothering|order orders ordered ordering
enter enters entered entering|consider considers considered considering|alter alters altered altering
happen happens happened happening|visit visits visited visiting|wear wears wore worn wearing|seek seeks sought seeking
deliver delivers delivered delivering|register registers registered registering
discover discovers discovered discovering
remember remembers remembered remembering|answer answers answered answering|cover covers covered covering
compensate compensates compensated compensating|arise arises arose arisen arising|catch catches caught catching
build builds built building|rebuild rebuilds rebuilt rebuilding|undo undoes undid undone undoing
deal deals dealt dealing
train trains trained training|retrain retrains retrained retraining|cook cooks cooked cooking
book books booked booking
look looks looked looking|shout shouts shouted shouting|treat treats treated treating
repeat repeats repeated repeating
complain complains complained complaining|explain explains explained explaining|claim claims claimed claiming
need needs needed needing|clean cleans cleaned cleaning|appear appears appeared appearing
remain remains remained remaining
wait waits waited waiting|review reviews reviewed reviewing|allow allows allowed allowing
follow follows followed following
show shows showed shown showing|ignore ignores ignored ignoring|reopen reopens reopened reopening
open opens opened opening
listen listens listened listening|mention mentions mentioned mentioning|question questions questioned questioning
"""


def _irregular() -> dict[str, tuple[str, ...]]:
    lines = (forms.split() for line in _IRREGULAR.split("\n") for forms in line.split("|"))
    return {forms[0]: tuple(forms) for forms in lines if forms}


_FORMS = _irregular()
_VOWELS = frozenset("aeiou")


def _doubles(lemma: str) -> bool:
    """Whether the last letter doubles before -ed: one vowel between consonants, in one syllable (stop, ban)."""
    if len(lemma) < 3 or len(lemma) > 4 or lemma[-1] in "wxy" or lemma[-1] in _VOWELS:
        return False
    return lemma[-2] in _VOWELS and lemma[-3] not in _VOWELS


def forms(lemma: str) -> tuple[str, ...]:
    """All written forms of a verb or noun, the lemma first; regular spelling unless the table knows better."""
    known = _FORMS.get(lemma)
    if known is not None:
        return known
    if lemma.endswith("e"):
        return (lemma, f"{lemma}s", f"{lemma}d", f"{lemma[:-1]}ing")
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return (lemma, f"{lemma[:-1]}ies", f"{lemma[:-1]}ied", f"{lemma}ing")
    plural = f"{lemma}es" if lemma.endswith(("s", "x", "z", "ch", "sh")) else f"{lemma}s"
    stem = lemma + lemma[-1] if _doubles(lemma) else lemma
    return (lemma, plural, f"{stem}ed", f"{stem}ing")
