"""Length, characters, placeholders, markup, language and shouting (V3 to V9, T4)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import islice

from reviewbot.replying.policy.passage import READ_AT_MOST
from reviewbot.replying.policy.question import Outcome, Question
from reviewbot.replying.policy.rule import Hit
from reviewbot.replying.policy.sites import measure

_HOLE = re.compile(
    r"\{\{|\}\}|\{%|%\}|\$\{|\{[A-Za-z_][\w .]{0,40}\}|<[A-Z][A-Za-z _]{1,40}>|\[[A-Za-z][A-Za-z _/'’-]{1,40}\](?!\()"
    r"|%\(\w{1,20}\)[sd]|(?<![\w%])%[sd]\b|_{3,}"
)
_GAP = re.compile(
    r"\bX{3,}\b|\b(?:NaN|TODO|TBD|FIXME|NULL|null|undefined)\b(?! (?:answer|standard|term))"
    r"|\bNone\b(?! (?:of|the less|that|other|were|are|is|was|can|should|has|have|at)\b)"
    r"|\b(?i:lorem ipsum|insert \w{1,20} here|your name here|as an ai|language model)\b"
    r"|^\W{0,3}(?i:draft(?: reply)?|reply|subject|antwort|borrador|brouillon)\s?:"
    r"|(?<!\b[Oo]h )\b(?i:dear|estimado|estimada|cher|chère|lieber|liebe)\s{0,3},"
    r"|\b(?i:hi|hello|hey|hola|bonjour|hallo)\s{1,3}[,!.]"
    r"|\b(?i:dear|hi|hello|hey)\s{0,3},\s?,",
    re.MULTILINE,
)
_GAP_WORDS = frozenset(
    "nan todo tbd fixme null undefined none lorem insert your ai language draft reply subject antwort"
    " borrador brouillon"
    " dear estimado estimada cher chère lieber liebe hi hello hey hola bonjour hallo xxx xxxx xxxxx".split()
)
_MARKUP = re.compile(
    r"\*\*[^*\n]{1,200}\*\*|(?<!\w)__[^_\n]{1,200}__(?!\w)|^\s{0,3}(?:[*+•‣◦▪-]|\d{1,2}[.)])\s+\S|^\s{0,3}#{1,6}\s\S"
    r"|\[[^\]\n]{1,200}\]\([^)\n]{1,500}\)|</?[a-zA-Z][a-zA-Z0-9]{0,15}(?:\s[^<>\n]{0,200})?/?>|&(?:amp|lt|gt|nbsp|quot|#\d{1,6});"
    r"|`[^`\n]{1,100}`|^>\s|(?<!\w)\*[^\s*][^*\n]{0,100}\*(?!\w)|~~[^~\n]{1,100}~~",
    re.MULTILINE,
)
_LISTED = re.compile(r"(?:^|\n)\s{0,3}(?:[+•‣◦▪-]|\d{1,2}[.)])\s")
_HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164"
    "\ufeff\ufff9-\uffff\ud800-\udfff\U000e0000-\U000e0fff]"
)
_ENOUGH = 20  # findings of one kind: more would help nobody
_JOINERS = "\u200c\u200d\u200e\u200f"  # meaningful in Arabic and Indic scripts
_WORDS = re.compile(r"[^\W\d_]+")
_EMOJI = re.compile("[\u2600-\u27bf\u2b50\u2b55\ufe0f\U0001f000-\U0001faff]|(?<!\\w)[:;]-?[)(DPp](?!\\w)")
_BANGS = re.compile(r"!{2,}|\?{2,}|!\?|\?!|(?:![^!]{0,60}){4,}")
_CAPITALS = re.compile(r"\b[A-Z]{2,}(?:'[A-Z]+)?\b")
_SCARE = re.compile(r"\b(?:your|such a|so)\s[\"“‘«]\s?(\w+(?:\s\w+)?)\s?[\"”’»]", re.IGNORECASE)
_EMPHATIC = frozenset(
    "NOT NEVER ALWAYS VERY NO YOU YOUR WE WHY WHAT EVERY ALL NOBODY SORRY PLEASE READ LIE LIES FALSE WRONG FAKE STOP DO"
    " DOES DID ONLY ANY EVERYONE NOTHING CLEARLY REALLY BEFORE MUST ENOUGH THIS THAT IS ARE WAS HOW THE AND OUR".split()
)


def too_long(question: Question) -> Outcome:
    """V3: counted as the site counts; the source's own limit goes before the profile's."""
    limit = question.about.length or question.site.length
    if limit is None:
        return Outcome()
    size = measure(question.passage.text, limit.unit)
    if size <= limit.limit:
        return Outcome()
    message = f"{size} {limit.unit.value}: {question.site.title} takes {limit.limit}"
    return Outcome((Hit("V3", message=message, hint=f"take out {size - limit.limit}"),))


def word_count(question: Question) -> Outcome:
    """V4: the range that reads well, where the site has room for it."""
    if question.about.scope != "reply" or question.site.short:
        return Outcome()
    count, settings = len(question.passage.plain), question.settings
    if settings.words_min <= count <= settings.words_max:
        return Outcome()
    message = f"{count} words: {settings.words_min} to {settings.words_max} read best"
    return Outcome((Hit("V4", message=message),))


def gaps(question: Question) -> Outcome:
    """V5: what a machine left open."""
    text = question.passage.read_text
    hits: list[Hit] = []
    if any(sign in text for sign in "{[<%_$"):
        hits += [Hit("V5", m.start(), m.end()) for m in _HOLE.finditer(text)]
    if not _GAP_WORDS.isdisjoint(question.passage.vocabulary):
        hits += [Hit("V5", m.start(), m.end()) for m in _GAP.finditer(text)]
    return Outcome(tuple(hits))


def markup(question: Question) -> Outcome:
    """V7: where the site shows it raw."""
    text = question.passage.read_text
    if question.site.renders_markdown or not (_LISTED.search(text) or any(sign in text for sign in "*_#[<&`~>")):
        return Outcome()
    return Outcome(tuple(Hit("V7", m.start(), m.end()) for m in _MARKUP.finditer(text)))


def language(question: Question) -> Outcome:
    """V8: the language of the review, or the fallback; silent where the words do not tell."""
    about = question.about
    if about.scope != "reply":
        return Outcome()
    wanted = about.language or (about.mention.language if about.mention is not None else "")
    if not wanted:
        return Outcome(skipped=("V8",))
    spoken = question.spoken
    if not spoken or spoken in (wanted.split("-")[0].lower(), about.fallback_language):
        return Outcome()
    return Outcome((Hit("V8", message=f"this is {spoken}, the review is {wanted}"),))


def characters(question: Question) -> Outcome:
    """V9: hidden characters and mixed scripts; the whole text is looked at, however long."""
    text = question.passage.text
    if text.isascii() and not _HIDDEN.search(text):
        return Outcome()
    hidden = (Hit("V9", m.start(), m.end()) for m in _HIDDEN.finditer(text) if not _joins(text, m.start()))
    return Outcome((*islice(hidden, _ENOUGH), *islice(_mixed(text[:READ_AT_MOST]), _ENOUGH)))


def _joins(text: str, place: int) -> bool:
    """Whether a joiner or mark stands in a script that needs it, or within an emoji (rule T4's business)."""
    if text[place] not in _JOINERS:
        return False
    before = text[place - 1 : place]
    return bool(before) and ("\u0590" <= before <= "\u0fff" or before >= "\u2600")


def _mixed(text: str) -> Iterator[Hit]:
    for match in _WORDS.finditer(text):
        word = match.group()
        if not word.isascii() and len({_script(char) for char in word} - {""}) > 1:
            yield Hit("V9", match.start(), match.end())


def _script(char: str) -> str:
    if char.isascii() or "\u00c0" <= char <= "\u024f" or "\u1e00" <= char <= "\u1eff":
        return "LATIN"
    if "\uff21" <= char <= "\uff5a" or "\U0001d400" <= char <= "\U0001d7ff":
        return "LATIN LOOK-ALIKE"
    name = unicodedata.name(char, "")
    script = name.split(" ")[0]
    return script if script in ("CYRILLIC", "GREEK", "ARABIC", "HEBREW", "ARMENIAN", "CHEROKEE") else ""


def shouting(question: Question) -> Outcome:
    """T4 where it is not in the words: emoji, runs of exclamation marks, capitals."""
    text = question.passage.read_text
    hits = []
    if "!" in text or "?" in text:
        hits += [
            Hit("T4", m.start(), m.end(), message="too many exclamation or question marks")
            for m in _BANGS.finditer(text)
        ]
    if not text.isascii() or ":" in text or ";" in text:
        hits += [Hit("T4", m.start(), m.end(), message="emoji") for m in _EMOJI.finditer(text)]
    if any(quote in text for quote in '"“‘«'):
        hits += [Hit("T4", m.start(), m.end(), message="quotation marks that doubt") for m in _SCARE.finditer(text)]
    hits.extend(_loud(text))
    return Outcome(tuple(hits))


def _loud(text: str) -> Iterator[Hit]:
    """Capitals for shouting: three in a row, or a word that is only ever written so to shout."""
    run: list[re.Match[str]] = []
    for match in _CAPITALS.finditer(text):
        if match.group() in _EMPHATIC and match.group() not in ("IS", "THE", "AND", "DO", "ALL", "ANY", "IT"):
            yield Hit("T4", match.start(), match.end(), message="capitals for shouting")
        run = [*run, match] if run and match.start() - run[-1].end() <= 2 else [match]
        if len(run) >= 3:
            yield Hit("T4", run[0].start(), match.end(), message="capitals for shouting")
