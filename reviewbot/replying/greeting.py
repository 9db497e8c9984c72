"""Whether a display name can be spoken: rule P5, after a brand echoed a vulgar user name back to the world.

A salutation is a courtesy that is never worth a risk, so whatever does not plainly look like a person's name is
dropped: handles, digits, phrases in place of a name, scripts mixed within a word, anything rude.
"""

from __future__ import annotations

import re
import unicodedata

MAX_NAME_CHARACTERS = 40
_PART = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?")
_NO_NAMES = """
    a an the i me my we us our you your he she it they this that these those is are was were be am not no never
    none nobody anyone someone somebody everyone user users google guest guests customer customers client anonymous
    anon unknown reviewer review reviews traveler traveller member members deleted account admin administrator
    moderator mod owner manager management team staff support help service company business official bot test null
    undefined none nan true false none name dear sir madam mr mrs ms dr friend hello hi
    bad worst worse terrible horrible awful good best great love hate avoid beware scam scammer scammers fraud liar
    liars thief thieves fake cheat cheaters crook crooks rude angry mad sad upset furious disappointed unhappy annoyed
    go away dont do stay out here there run ever again what why who how when where die kill dead death hell
    damn crap suck sucks sucker fuck fucker fucking shit shitty bitch bastard ass arse asshole arsehole dick cock
    cunt pussy whore slut prick twat wank wanker bollocks piss pissed nazi hitler satan devil god allah porn
    sex sexy penis vagina boob boobs tit tits poop poo fart butt butthole idiot moron stupid dumb retard retarded
    loser fool nigger nigga faggot fag dyke kike spic chink tranny jerk douche douchebag scum trash garbage
    puta puto mierda cabron cono joder gilipollas pendejo culo polla maricon cliente anonimo usuario nadie
    merde putain connard connasse salope encule pute cul utilisateur anonyme personne
    scheisse scheiße arsch arschloch fotze hure wichser fick ficken kunde nutzer anonym niemand idioten
    كلب حمار غبي قحبة شرموطة زبالة مجهول مستخدم عميل
"""
_NOT_A_NAME = frozenset(_NO_NAMES.split())
_RUDE_INSIDE = re.compile(
    r"fuck|shit|cunt|bitch|wank|nigg|faggot|asshole|arsehole|penis|vagin|hitler|scam|puta|mierda|salope|encul|arschl|hure|شرموط",
)
_LEET = str.maketrans("013457@$!", "oieastasi")


def safe_display_name(name: str) -> str:
    """The name as it can stand in a salutation, or "" where it should not be spoken. Linear in 40 characters."""
    if len(name) > 4 * MAX_NAME_CHARACTERS:
        return ""
    plain = " ".join(unicodedata.normalize("NFC", name).split())
    parts = plain.split(" ")
    if not 1 < len(plain) <= MAX_NAME_CHARACTERS or len(parts) > 3:
        return ""
    if not all(_PART.fullmatch(part) and _one_script(part) and _written_as_name(part) for part in parts):
        return ""
    if len(max(parts, key=len).strip(".")) < 2 or _odd(plain):
        return ""
    return plain


def _written_as_name(part: str) -> bool:
    """A capital first where the script has capitals; no word all in capitals, which would shout; "de", "van" pass."""
    letters = part.strip(".")
    if not all(char.isalpha() or char in "'’.-" for char in letters):  # ½ is a word character, but no letter
        return False
    if len(letters) > 2 and letters.isupper():
        return False
    return not letters[:1].islower() or letters in {
        "de",
        "da",
        "do",
        "dos",
        "del",
        "la",
        "van",
        "von",
        "der",
        "den",
        "al",
        "el",
        "bin",
        "ben",
        "di",
    }


def _one_script(part: str) -> bool:
    scripts = {unicodedata.name(char, "?").partition(" ")[0] for char in part if char.isalpha()}
    return len(scripts) <= 1 or scripts <= {"CJK", "HIRAGANA", "KATAKANA"}


def _odd(name: str) -> bool:
    bare = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    bare = bare.translate(_LEET)
    words = re.split(r"[\s.'’-]+", bare)
    return any(word in _NOT_A_NAME for word in words) or _RUDE_INSIDE.search(re.sub(r"[\s.'’-]", "", bare)) is not None
