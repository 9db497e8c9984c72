"""The parts of a reply: regret, thanks, position, channels, signature. Read once for each question."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import islice

from reviewbot.replying.policy.index import Index
from reviewbot.replying.policy.lexicon import classes
from reviewbot.replying.policy.once import once
from reviewbot.replying.policy.passage import END, MAIL, Passage, normal
from reviewbot.replying.policy.pattern import Pattern, compile_patterns
from reviewbot.replying.policy.wordings.claims import POSITION, PRAISED, REGRET, STOCK
from reviewbot.replying.policy.wordings.core import PARTS

_REGRET, _POSITION, _STOCK, _PRAISED = range(4)
_PHONE = re.compile(r"(?<![\w.@])(?:\+|\(|00)?\d(?:[ ()./\u00a0-]{0,3}\d){6,14}(?![\w@])")
_DATE = re.compile(r"\d{4}-\d\d?-\d\d?|\d\d?[./-]\d\d?[./-]\d{2,4}")


def _words(listed: str) -> frozenset[str]:
    return frozenset(normal(word) for word in listed.split())


_GREETINGS = _words(
    "dear hi hello hey good estimado estimada hola querido buenas bonjour cher chère liebe lieber hallo"
    " guten sehr عزيزي مرحبا أهلا اهلاً مساء صباح السيد buenas buenos"
)
_APOLOGIES = _words(
    "sorry apologise apologize apologies apology apologising apologizing disculpas disculpe perdón désolé"
    " désolés désolée désolées excuses leid entschuldigung entschuldigen نعتذر آسفون آسف نأسف"
)
_THANKS = _words("thank thanks gracias merci danke dank vielen شكرا شكراً نشكر نشكرك نشكركم")
_DIRECT = (
    "direct message",
    "private message",
    "dm us",
    "dm me",
    "send us a dm",
    "send me a dm",
    "by dm",
    "via dm",
    "a dm",
    "mensaje directo",
    "mensaje privado",
    "message privé",
    "message direct",
    "en privé",
    "direktnachricht",
    "private nachricht",
    "per dm",
    "رسالة خاصة",
    "رسالة مباشرة",
)
_LOOSE = (
    "message us",
    "message me",
    "write to us privately",
    "inbox",
    "our office",
    "our practice",
    "practice manager",
    "front desk",
    "contact form",
    "call us on",
    "via chat",
    "in the app",
    "private chat",
    "message privately",
)
# without one of these, no phrase of the two lists can stand in an English text
_CHANNEL_WORDS = _words(
    "message messages dm dms write inbox office practice manager managers desk form call chat app apps offices forms"
)
_ROLES = _words(
    "manager owner director chef host hostess founder lead head supervisor team president ceo principal"
    " partner coordinator representative officer assistant concierge administrator editor developer"
    " engineer advisor adviser care relations experience support service success management gerente"
    " directora propietario propietaria encargado encargada responsable dirección atención equipo gérant"
    " gérante directeur directrice propriétaire chargée chargé équipe direction inhaber inhaberin leiterin"
    " leiter geschäftsführer geschäftsführerin geschäftsleitung filialleiter filialleiterin leitung"
    " kundenservice restaurantleiter restaurantleiterin hotelleiter hoteldirektor مدير مديرة مالك صاحب"
    " فريق مسؤول مسؤولة المدير المديرة إدارة الإدارة"
)
_DETAILS = _words(
    "details information info number reference datos detalles información coordonnées détails informations"
    " daten angaben details informationen بيانات تفاصيل معلومات"
)
_ASKING = _words(
    "share send provide dm email give tell supply submit contact reach message write escríbanos envíenos"
    " envíe comparta envoyer envoyez écrivez transmettre senden schicken schreiben teilen أرسل أرسلوا"
    " تواصل"
)

# verbs after "we" or "I" that are neither a position nor a next step: regret, thanks, understanding, inviting
_NEITHER = frozenset(
    "sorry apologise apologize apologizing apologising regret thank thanks appreciate understand hear"
    " heard read see hope invite invited welcome ask"
    "talk speak discuss contact reach connect listen learn know get glad sad saddened value note noted"
    " received noticed wish happy delighted pleased"
    "grateful here forward believe think feel imagine realise realize empathise empathize sympathise"
    " sympathize assist help reply respond"
    " chat meet disappointed disheartened concerned thrilled aware sincerely offer say acknowledge welcome find love"
    "available reachable call email write answer express extend sending send encourage suggest recommend"
    " request need might convey".split()
)
_PASSING = frozenset(
    "will would are am is was were have has had do did can could shall may might must be been being not also really"
    " very so truly always never now currently personally like love want wish to the chance opportunity still just all"
    " certainly both deeply sincerely genuinely already and fully of course".split()
)
_WISHING = frozenset({"want", "wish", "like", "love"})
_ACTORS = frozenset("team kitchen manager chef staff management colleague colleagues director house reception".split())


# a sentence with one of these regrets, thanks, feels with the person or invites: none of it is a position
_EMPTY_TALK = _words(
    "sorry apologise apologize apologies apology regret regrets thank thanks appreciate grateful contact reach write"
    "email mail call phone message dm hear heard talk speak discuss chat touch details feedback comments"
    " review reviews"
    " share hope understand understanding frustrating frustration frustrated disappointed disappointing inconvenience"
    "experience patience valued value please unfortunately glad happy help assist sincerely regards wishes"
    " saddened sad"
    " you your know read received noted"
    " lamentamos lamento sentimos siento disculpas disculpe disculpen perdón gracias agradecemos agradezco escríbame"
    " escríbanos escribirme escribirnos contacte contáctenos contactar hablar hablarlo conversar conocer historia"
    " comentarios opinión gustaría saludo saludos atentamente esperamos comprendemos entendemos molestias experiencia"
    " désolé désolés désolée désolées regrettons regrette excuses excusez pardon navré navrés merci remercions remercie"
    " contacter contactez écrivez écrire joindre parler échanger échange histoire avis commentaire commentaires"
    " comprenons espérons cordialement salutations gêne désagrément expérience aimerais aimerions"
    " leid entschuldigung entschuldigen bedauern bedaure verzeihung danke dank vielen schreiben schreiben kontaktieren"
    " melden sprechen reden geschichte rückmeldung feedback bewertung verstehen hoffen grüße grüßen unannehmlichkeiten"
    " erfahrung gern gerne würde"
    " نعتذر نأسف آسفون آسف أعتذر عذرا شكرا شكراً نشكر نشكركم نشكرك التواصل تواصل تواصلوا راسلنا راسلوني راسلني"
    " نتحدث القصة أسمع ملاحظاتكم رأيكم رأيك تقييمك تقييمكم التحيات التقدير نتفهم نأمل إزعاج تجربة تجربتك تجربتكم أود"
)


@cache
def _index(language: str) -> Index:
    sources = {_REGRET: REGRET, _POSITION: POSITION, _STOCK: STOCK, _PRAISED: PRAISED}
    if language != "en":
        own = PARTS[language]
        sources = {_REGRET: own.regret, _POSITION: own.position, _STOCK: own.stock, _PRAISED: own.praised}
    patterns: list[tuple[int, Pattern]] = []
    for owner, source in sources.items():
        patterns.extend((owner, pattern) for pattern in compile_patterns(source, classes()))
    return Index(patterns)


@dataclass(frozen=True)
class Anatomy:
    """Where the parts of one reply stand."""

    passage: Passage
    languages: tuple[str, ...]

    @once
    def marks(self) -> dict[int, tuple[int, ...]]:
        """For each part, the first word of every place that shows it."""
        found: dict[int, list[int]] = {_REGRET: [], _POSITION: [], _STOCK: [], _PRAISED: []}
        for language in self.languages:
            for owner, match in _index(language).find(self.passage):
                found[owner].append(match.first)
        return {part: tuple(sorted(places)) for part, places in found.items()}

    @once
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """The sentences that say something: a salutation is none."""
        words = self.passage.words
        return tuple(
            (first, last)
            for first, last in self.passage.sentences
            if not (words[first] in _GREETINGS and last - first <= 5)
        )

    @once
    def regret(self) -> bool:
        """Whether it regrets or feels with the person at all."""
        return bool(self.marks[_REGRET])

    @once
    def early_regret(self) -> bool:
        """Whether it does so within the first two sentences."""
        if len(self.sentences) < 2:
            return self.regret
        end = self.sentences[1][1]
        return any(place < end for place in self.marks[_REGRET])

    @once
    def apology(self) -> tuple[int, int] | None:
        """Where it first says sorry, as offsets in the text."""
        for place, word in enumerate(self.passage.words):
            if word in _APOLOGIES:
                return self.passage.starts[place], self.passage.ends[place]
        return None

    @once
    def thanks(self) -> bool:
        """Whether it thanks."""
        return not _THANKS.isdisjoint(self.passage.vocabulary)

    @once
    def position(self) -> bool:
        """Whether it says what the business stands for or does next, in the active voice."""
        return bool(self.marks[_POSITION]) or ("en" in self.languages and self._acts()) or self._says_more()

    def _says_more(self) -> bool:
        """Whether a sentence is neither regret, thanks, invitation, contact nor signature.

        What else it may be is for the approver to see: the many ways to take a position cannot be listed.
        """
        words, sentences = self.passage.words, self.sentences
        for number, (first, last) in enumerate(sentences):
            inside = words[first:last]
            if last - first < 5 or MAIL in inside or "#" in inside or not _EMPTY_TALK.isdisjoint(inside):
                continue
            if number < len(sentences) - 1 or not self._signs(first, last):
                return True
        return False

    def _signs(self, first: int, last: int) -> bool:
        """Whether a sentence is a signature: short, with several capitals."""
        text, starts = self.passage.text, self.passage.starts
        capitals = sum(text[starts[place]].isupper() for place in range(first + 1, last))
        return last - first <= 14 and (capitals >= 2 or not _ROLES.isdisjoint(self.passage.words[first:last]))

    def _acts(self) -> bool:
        words = self.passage.words
        for place, word in enumerate(words):
            if word in ("we", "i") or (word in _ACTORS and words[place - 1] in ("our", "my", "the")):
                verb = _verb_after(words, place + 1)
                if verb and verb not in _NEITHER:
                    return True
        return False

    @once
    def answers_praise(self) -> bool:
        """Whether it reads as thanks for praise: warm words and no regret."""
        return bool(self.marks[_PRAISED]) and not self.regret

    @once
    def asks_details(self) -> bool:
        """Whether it asks for details or to be contacted."""
        vocabulary = self.passage.vocabulary
        return not _ASKING.isdisjoint(vocabulary) and not _DETAILS.isdisjoint(vocabulary)

    @once
    def mails(self) -> tuple[tuple[int, int, str], ...]:
        """E-mail addresses with their places."""
        passage = self.passage
        if MAIL not in passage.vocabulary:
            return ()
        places = [place for place, word in enumerate(passage.words) if word == MAIL]
        spans = [(passage.starts[place], passage.ends[place]) for place in places]
        return tuple((start, end, passage.text[start:end].lower()) for start, end in spans)

    @once
    def phones(self) -> tuple[tuple[int, int, str], ...]:
        """Phone numbers with their places, digits only; dates are none."""
        if "#" not in self.passage.vocabulary:
            return ()
        matches = _PHONE.finditer(self.passage.read_text)
        return tuple(
            (match.start(), match.end(), "".join(char for char in match.group() if char.isdigit()))
            for match in matches
            if not _DATE.fullmatch(match.group())
        )

    @once
    def channels(self) -> tuple[str, ...]:
        """The distinct private channels that it names."""
        named = dict.fromkeys([mail for _, _, mail in self.mails] + [phone for _, _, phone in self.phones])
        vocabulary = self.passage.vocabulary
        silent = _CHANNEL_WORDS.isdisjoint(vocabulary) and self.passage.read_text.isascii()
        spoken = () if silent else (self.passage.lowered,)
        if any(phrase in lowered for lowered in spoken for phrase in _DIRECT):
            named["a direct message"] = None
        loose = any(phrase in lowered for lowered in spoken for phrase in _LOOSE)
        if not named and (loose or "<link>" in vocabulary):
            named["a message"] = None
        return tuple(named)

    @once
    def _tail(self) -> tuple[int, ...]:
        """Places of the last words: the signature."""
        words = self.passage.words
        last = (place for place in range(len(words) - 1, -1, -1) if words[place] not in (END, MAIL))
        return tuple(islice(last, 14))[::-1]

    @once
    def signed_role(self) -> bool:
        """Whether a role stands at the end."""
        return any(self.passage.words[place] in _ROLES for place in self._tail)

    @once
    def signed_name(self) -> bool:
        """Whether a capitalised word stands near it (scripts without capitals: any word)."""
        text, starts = self.passage.text, self.passage.starts
        return any(
            text[starts[place]].isupper() or "\u0600" <= text[starts[place]] <= "\u06ff" for place in self._tail[2:]
        )

    @once
    def stock_only(self) -> bool:
        """Whether every sentence that says something is a stock phrase; contacts and signatures say nothing."""
        stock = self.marks[_STOCK]
        said = 0
        for first, last in self.sentences:
            if last - first <= 4 or MAIL in self.passage.words[first:last]:
                continue
            if not any(first <= place < last for place in stock):
                return False
            said += 1
        return said > 0


def _verb_after(words: tuple[str, ...], place: int) -> str:
    """The first word after a subject that is neither auxiliary nor adverb; "" where the sentence ends first."""
    for at in range(place, min(place + 9, len(words))):
        word = words[at]
        if word == END:
            return ""
        if word in _WISHING and words[at + 1] not in _PASSING:
            return word
        if word not in _PASSING and not word.endswith("ly"):
            return word
    return ""
