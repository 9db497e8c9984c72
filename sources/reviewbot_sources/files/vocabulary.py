"""What columns are called in the exports of many sites and languages, and what each name means.

Names are compared normalised: `reviewReply.comment`, `Review_Reply_Comment` and `review reply comment` are one.
A name only makes a column a candidate; `recognise` then looks at the values.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache


class Meaning(StrEnum):
    """What a column can be to us; these are the words of `map` and `--map`."""

    TEXT = "text"  # what the person wrote
    NEGATIVE = "negative"  # what was bad, where a site asks for it apart
    POSITIVE = "positive"  # what was good
    TITLE = "title"
    RATING = "rating"
    DATE = "date"  # when it was written
    EDITED = "edited"  # when it was last changed
    AUTHOR = "author"  # the display name
    AUTHOR_ID = "author_id"  # the site's own id of the person
    ID = "id"  # the site's own id of the review
    REPLY = "reply"  # what the business already answered
    REPLY_DATE = "reply_date"
    REPLY_AUTHOR = "reply_author"
    LANGUAGE = "language"
    URL = "url"
    PLACE = "location"  # which branch, app or product it is about
    SITE = "site"  # which site it comes from, in a file of many
    REACH = "reach"  # how many found it helpful
    VERSION = "version"  # of the app
    DEVICE = "device"


NAMES: Mapping[Meaning, tuple[str, ...]] = {
    Meaning.NEGATIVE: ("negative review", "negative", "review negative", "disliked", "dislikes", "cons", "negativ"),
    Meaning.POSITIVE: ("positive review", "positive", "review positive", "liked", "likes text", "pros", "positiv"),
    Meaning.TEXT: (
        *("review text", "review body", "review content", "review comment", "reviewtext", "text", "content", "body"),
        *("comment", "comments", "review", "reviews", "review description", "message", "feedback", "feedback text"),
        *("comment text", "customer review", "customer comment", "user review", "verified reviews", "testimonial"),
        *("selftext", "tweet", "tweet text", "full text", "post", "reviewer comment", "caption", "snippet"),
        *("bewertungstext", "kommentar", "kommentare", "rezension", "rezensionstext", "bewertung", "nachricht"),
        *("commentaire", "commentaires", "texte de l avis", "texte", "avis", "avis client", "contenu"),
        *("comentario", "comentarios", "resena", "texto", "opinion", "opiniones", "texto de la resena", "contenido"),
        *("avaliacao", "comentario do cliente", "commento", "commenti", "recensione", "testo", "testo recensione"),
        *("opmerking", "opmerkingen", "recensie", "tekst", "beoordeling", "reactie", "omdome", "anmeldelse", "tresc"),
    ),
    Meaning.TITLE: (
        *("review title", "title", "review headline", "headline", "summary", "review summary", "subject"),
        *("titel", "uberschrift", "betreff", "titre", "titre de l avis", "titulo", "titolo", "onderwerp"),
    ),
    Meaning.RATING: (
        *("star rating", "review rating", "review stars", "rating", "stars", "ratings", "overall rating", "overall"),
        *("reviewer score", "review score", "score", "user rating", "user score", "im rating", "number of stars"),
        *("rating value", "rate", "stars given", "rating out of 5", "rating out of 10", "score out of 10", "grade"),
        *("sterne", "anzahl sterne", "bewertung", "sternebewertung", "punkte", "punktzahl", "gesamtbewertung"),
        *("etoiles", "note", "notes", "notation", "nombre d etoiles", "note globale", "estrellas", "calificacion"),
        *("puntuacion", "valoracion", "estrelas", "nota", "avaliacao", "classificacao", "stelle", "voto"),
        *("valutazione", "punteggio", "sterren", "beoordeling", "cijfer", "waardering", "betyg", "vurdering", "ocena"),
    ),
    Meaning.DATE: (
        *("review submit date and time", "create time", "created at", "review created utc", "review created"),
        *("review date", "date created", "created date", "creation date", "submission date", "submitted at"),
        *("date posted", "posted at", "posted on", "posted", "published at", "published date", "publish date"),
        *(
            "publish at",
            "published at date",
            "date published",
            "date",
            "at",
            "timestamp",
            "time",
            "datetime",
            "created",
        ),
        *("review time", "unix review time", "review timestamp", "review datetime", "date of review", "reviewed at"),
        *(
            "created utc",
            "date utc",
            "date time",
            "tweet created",
            "review submit millis since epoch",
            "dates",
            "updated",
        ),
        *("datum", "bewertungsdatum", "erstellt am", "erstellt", "zeitpunkt", "date de l avis", "date de publication"),
        *("fecha", "fecha de la resena", "fecha de publicacion", "data", "data da avaliacao", "data recensione"),
        *("geplaatst op", "dato", "dataoraeditie"),
    ),
    Meaning.EDITED: (
        *(
            "review last update date and time",
            "update time",
            "updated at",
            "edited at",
            "last updated",
            "last modified",
        ),
        *("date modified", "modified", "edited", "last edited", "review updated"),
    ),
    Meaning.AUTHOR: (
        *("reviewer display name", "author display name", "reviewer name", "review username", "user name", "username"),
        *("reviewer nickname", "nickname", "author name", "author name label", "customer name", "consumer name"),
        *(
            "reviewer",
            "author",
            "user",
            "display name",
            "author title",
            "profile name",
            "consumer display name",
            "guest name",
        ),
        *("guest name", "name", "consumer", "customer", "guest", "user display name", "review author", "written by"),
        *(
            "verfasser",
            "benutzer",
            "benutzername",
            "nutzer",
            "kunde",
            "autor",
            "auteur",
            "utilisateur",
            "nom",
            "client",
        ),
        *("usuario", "cliente", "nombre", "nome", "autore", "utente", "naam", "gebruiker"),
    ),
    Meaning.AUTHOR_ID: (
        *("reviewer id", "user id", "author id", "consumer id", "customer id", "author user id", "userid"),
        *("author consumer id", "reviewerid", "profile id", "author uri label", "reviewer url"),
    ),
    Meaning.ID: (
        *("review id", "reviewid", "native id", "review name", "id", "uuid", "comment id", "post id", "tweet id"),
        *("review uuid", "reviews id", "review no", "review number", "status id"),
    ),
    Meaning.REPLY: (
        *("review reply comment", "developer reply text", "reply comment", "reply text", "reply content", "reply"),
        *("developer response", "developer response body", "company reply", "company reply text", "owner response"),
        *("owner answer", "owner reply", "response", "response text", "response from owner text", "business response"),
        *(
            "management response",
            "response from owner",
            "business reply",
            "hotel response",
            "reply body",
            "replied text",
        ),
        *("antwort", "antwort des inhabers", "reponse", "reponse du proprietaire", "respuesta", "resposta", "risposta"),
        *("antwoord", "reactie van eigenaar", "response body", "reply message"),
    ),
    Meaning.REPLY_DATE: (
        *("review reply update time", "developer reply date and time", "replied at", "reply update time", "reply date"),
        *("response date", "developer response modified", "company reply date utc", "company reply date"),
        *("owner answer timestamp", "response from owner date", "reply time", "date of reply", "owner response date"),
        *("reply created at", "response time", "reply at", "antwortdatum", "date de reponse", "fecha de respuesta"),
        *("developer reply millis since epoch", "reply published date", "reply last modified date"),
    ),
    Meaning.REPLY_AUTHOR: ("reply author", "response author", "replied by", "responder", "reply user name"),
    Meaning.LANGUAGE: (
        *("reviewer language", "review language", "language", "lang", "language code", "locale", "sprache", "langue"),
        *("idioma", "lingua", "taal"),
    ),
    Meaning.URL: (
        *("review link", "review url", "url", "link", "permalink", "review permalink", "page url", "source url"),
    ),
    Meaning.PLACE: (
        *("location name", "business name", "hotel name", "restaurant name", "store name", "branch name", "location"),
        *(
            "branch",
            "store",
            "place name",
            "place",
            "hotel",
            "restaurant",
            "property",
            "property name",
            "product title",
        ),
        *("app name", "app", "package name", "product", "product name", "business id", "asin", "business", "company"),
        *(
            "filiale",
            "standort",
            "etablissement",
            "magasin",
            "sucursal",
            "tienda",
            "loja",
            "sede",
            "negozio",
            "vestiging",
        ),
    ),
    Meaning.SITE: ("source", "platform", "site", "review source", "review site", "channel", "network", "plattform"),
    Meaning.REACH: (
        *("thumbs up count", "helpful votes", "helpful vote", "helpful count", "useful", "thumbs up", "likes"),
        *(
            "like count",
            "upvotes",
            "likes count",
            "review likes",
            "vote count",
            "helpful",
            "im vote count",
            "favorite count",
        ),
    ),
    Meaning.VERSION: (
        *("app version name", "review created version", "app version", "version", "reviewed app version", "im version"),
    ),
    Meaning.DEVICE: ("device", "device name", "device model", "reviewer device"),
}

LABELS = frozenset({"label", "labels", "sentiment", "feedback", "polarity", "target", "class", "recommended"})
"""Columns of verdicts that somebody made from the text: never stars."""

LANGUAGES: Mapping[str, str] = {
    "english": "en",
    "german": "de",
    "deutsch": "de",
    "french": "fr",
    "français": "fr",
    "spanish": "es",
    "español": "es",
    "italian": "it",
    "italiano": "it",
    "portuguese": "pt",
    "português": "pt",
    "dutch": "nl",
    "nederlands": "nl",
    "norwegian": "no",
    "norsk": "no",
    "swedish": "sv",
    "svenska": "sv",
    "danish": "da",
    "dansk": "da",
    "finnish": "fi",
    "polish": "pl",
    "russian": "ru",
    "turkish": "tr",
    "arabic": "ar",
    "chinese": "zh",
    "japanese": "ja",
    "korean": "ko",
    "hindi": "hi",
    "greek": "el",
    "hebrew": "he",
}
"""Languages by the names that exports give them."""

_REPLY_PARENT = re.compile(r"\b(reply|response|answer|replies)\b")
_AUTHOR_PARENT = re.compile(r"\b(reviewer|author|user|consumer|customer)\b")


@lru_cache(10_000)
def normal(name: str) -> str:
    """The name with case, accents, camels and punctuation evened out."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name[:200])
    plain = "".join(c for c in unicodedata.normalize("NFKD", spaced.casefold()) if not unicodedata.combining(c))
    return re.sub(r"[\W_]+", " ", plain).strip()


@lru_cache(10_000)
def spellings(column: str) -> tuple[str, ...]:
    """The names a column answers to, the fullest first: `attributes.body` is also `body`, but a reply's is not."""
    whole = normal(column)
    path = [part for part in re.split(r"[./]", column) if part not in ("label", "attributes")]
    if len(path) < 2:
        return (whole, normal(path[0])) if path and path[0] != column else (whole,)
    parent, last = normal(".".join(path[:-1])), normal(path[-1])
    short = normal(".".join(path))
    if _REPLY_PARENT.search(parent):
        return (whole, short, f"reply {last}")
    if _AUTHOR_PARENT.search(parent):
        return (whole, short, f"author {last}")
    return (whole, short, last)
