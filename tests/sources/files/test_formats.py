"""Each site's export is understood without a mapping, whatever it is written in. All reviews here are invented."""

from __future__ import annotations

import csv
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewbot.contract import LocationIds
from reviewbot.errors import InputError
from reviewbot_sources.files.recognise import EMPTY
from tests.sources.files.conftest import Writer, read

PLAIN = "Stars,Comment,Date\n2,The soup was cold – again,2024-05-06\n5,Lovely café,2024-05-07\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "utf-32"])
def test_the_same_letters_come_out_of_every_encoding(write: Writer, encoding: str) -> None:
    mentions = read(write(PLAIN, encoding=encoding)).mentions
    assert [m.text for m in mentions] == ["The soup was cold – again", "Lovely café"]
    assert [m.rating for m in mentions] == [2, 5]
    assert mentions[0].created_at == datetime(2024, 5, 6, tzinfo=UTC)


def test_a_few_bytes_of_windows_1252_in_a_utf8_file_lose_nothing(write: Writer) -> None:
    good = "".join(f"5,Très bien é {n},2024-05-06\n" for n in range(50))
    got = read(write(b"Stars,Comment,Date\n" + good.encode() + b"1,Caf\xe9 \x93closed\x94 \x81,2024-05-07\n"))
    assert got.mentions[-1].text == "Café “closed” \x81"
    assert got.mentions[0].text == "Très bien é 0"
    assert "Windows-1252" in got.notes


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_any_delimiter_is_found(write: Writer, delimiter: str) -> None:
    got = read(write(PLAIN.replace(",", delimiter)))
    assert [m.rating for m in got.mentions] == [2, 5]


def test_text_with_commas_and_line_breaks_stays_whole_under_semicolons(write: Writer) -> None:
    content = (
        'Bewertung;Kommentar;Datum\n4,0;"Nett, aber\nlaut, eng, voll";05.04.2024\n1;"Nie, nie wieder";06.04.2024\n'
    )
    got = read(write(content))
    assert [(m.rating, m.text) for m in got.mentions] == [(4, "Nett, aber\nlaut, eng, voll"), (1, "Nie, nie wieder")]
    assert got.mentions[0].created_at == datetime(2024, 4, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("rating", "text", "date"),
    [
        ("Étoiles", "Commentaire", "Date"),
        ("Calificación", "Comentario", "Fecha"),
        ("Bewertung", "Rezension", "Datum"),
        ("Voto", "Recensione", "Data"),
        ("Nota", "Comentário", "Data"),
        ("Sterren", "Recensie", "Datum"),
        ("star_rating", "reviewBody", "datePublished"),
    ],
)
def test_headers_of_many_languages_are_known(write: Writer, rating: str, text: str, date: str) -> None:
    got = read(write(f"{rating},{text},{date}\n2,No vale nada de nada,2024-05-06\n"))
    assert (got.mentions[0].rating, got.mentions[0].text) == (2, "No vale nada de nada")
    assert got.mentions[0].created_at is not None


GOOGLE = {
    "reviews": [
        {
            "name": "accounts/1/locations/77/reviews/AbC_1",
            "reviewer": {"displayName": "Ana"},
            "starRating": "TWO",
            "comment": "(Translated by Google) Slow service\n\n(Original)\nServicio lento",
            "createTime": "2024-03-01T10:00:00.5Z",
            "updateTime": "2024-03-02T10:00:00Z",
            "reviewReply": {"comment": "Perdón", "updateTime": "2024-03-03T10:00:00Z"},
        },
        {"name": "accounts/1/locations/77/reviews/AbC_2", "starRating": "FIVE", "createTime": "2024-03-01T10:00:00Z"},
        {
            "name": "accounts/1/locations/77/reviews/AbC_3",
            "starRating": "ONE",
            "comment": "Rien ne va\n\n(Translated by Google)\nNothing works",
            "createTime": "2024-03-01T10:00:00Z",
        },
    ],
    "averageRating": 3.1,
}


def test_google_takeout_keeps_the_original_text_and_what_was_answered(write: Writer) -> None:
    there = LocationIds(name="harbour", site_id="locations/77")
    got = read(write(json.dumps(GOOGLE, indent=1), "reviews.json"), locations=(there,))
    first, stars_only, other_way = got.mentions
    assert (first.key, first.rating) == (("google_business", "harbour", "AbC_1"), 2)
    assert (first.text, first.extra["translation"]) == ("Servicio lento", "Slow service")
    assert (other_way.text, other_way.extra["translation"]) == ("Rien ne va", "Nothing works")
    assert first.reply is not None
    assert (first.reply.text, first.reply.at) == ("Perdón", datetime(2024, 3, 3, 10, tzinfo=UTC))
    assert first.author == "Ana"
    assert first.edited_at == datetime(2024, 3, 2, 10, tzinfo=UTC)
    assert (stars_only.text, stars_only.rating, stars_only.reply) == ("", 5, None)
    assert first.stable_id


def test_play_console_in_utf16_is_read_with_ids_from_its_links(write: Writer) -> None:
    header = (
        "Package Name,App Version Code,App Version Name,Reviewer Language,Device,Review Submit Date and Time,"
        "Review Submit Millis Since Epoch,Review Last Update Date and Time,Review Last Update Millis Since Epoch,"
        "Star Rating,Review Title,Review Text,Developer Reply Date and Time,Developer Reply Millis Since Epoch,"
        "Developer Reply Text,Review Link"
    )
    link = "https://play.google.com/console/developers/1/app/2/user-feedback/review-details?reviewId=gp:AOqp-1&corpus=PUBLIC"
    row = (
        "com.example.app,12,1.2,en_GB,pixel,2024-02-03T04:05:06Z,1706933106000,2024-02-04T04:05:06Z,1707019506000,"
        f"1,,Crashes every day,2024-02-05T00:00:00Z,1707091200000,We are on it,{link}"
    )
    (mention,) = read(write(f"{header}\n{row}\n", encoding="utf-16")).mentions
    assert (mention.site, mention.native_id, mention.rating) == ("google_play", "gp:AOqp-1", 1)
    assert (mention.text, mention.language, mention.url) == ("Crashes every day", "en-GB", link)
    assert mention.created_at == datetime(2024, 2, 3, 4, 5, 6, tzinfo=UTC)
    assert mention.reply is not None
    assert mention.reply.text == "We are on it"
    assert mention.extra == {
        "app version": "1.2",
        "device": "pixel",
        "place": "com.example.app",
        "App Version Code": "12",
        **{k: v for k, v in mention.extra.items() if "Millis" in k},
    }


def test_app_store_connect_json_is_read(write: Writer) -> None:
    attributes = {
        "rating": 2,
        "title": "Meh",
        "body": "Keeps logging me out",
        "reviewerNickname": "zed",
        "createdDate": "2024-02-03T04:05:06-08:00",
        "territory": "USA",
    }
    data = {"data": [{"type": "customerReviews", "id": "0001-a", "attributes": attributes}], "links": {"self": "x"}}
    (mention,) = read(write(json.dumps(data), "asc.json")).mentions
    assert (mention.site, mention.native_id, mention.title) == ("app_store", "0001-a", "Meh")
    assert (mention.text, mention.author, mention.rating) == ("Keeps logging me out", "zed", 2)
    assert mention.created_at == datetime(2024, 2, 3, 12, 5, 6, tzinfo=UTC)


def test_app_store_feed_is_read(write: Writer) -> None:
    entry = {
        "author": {"uri": {"label": "https://itunes.example/id1"}, "name": {"label": "kit"}},
        "updated": {"label": "2024-02-03T04:05:06-07:00"},
        "im:rating": {"label": "1"},
        "id": {"label": "1111"},
        "title": {"label": "Broken"},
        "content": {"label": "Does not open", "attributes": {"type": "text"}},
    }
    (mention,) = read(
        write(json.dumps({"feed": {"author": {"name": {"label": "x"}}, "entry": [entry]}}), "a.json")
    ).mentions
    assert (mention.site, mention.native_id, mention.rating) == ("app_store", "1111", 1)
    assert (mention.text, mention.title, mention.author) == ("Does not open", "Broken", "kit")


def test_yelp_json_lines_are_read(write: Writer) -> None:
    row = {
        "review_id": "y1",
        "user_id": "u1",
        "business_id": "b1",
        "stars": 2.0,
        "useful": 3,
        "funny": 0,
        "cool": 0,
        "text": "Waited an hour.",
        "date": "2018-07-07 22:09:11",
    }
    (mention,) = read(write(json.dumps(row) + "\n", "yelp_reviews.jsonl")).mentions
    assert (mention.site, mention.native_id, mention.author_id) == ("yelp", "y1", "u1")
    assert (mention.rating, mention.reach, mention.text) == (2, 3, "Waited an hour.")


def test_booking_keeps_which_side_was_bad_and_which_was_good(write: Writer) -> None:
    content = (
        "Review_Date,Hotel_Name,Negative_Review,Positive_Review,Reviewer_Score\n"
        "08/23/2023,Hotel Sol,Noisy street,Kind staff,7.1\n08/03/2023,Hotel Sol,No Negative,All fine,10\n"
        "08/04/2023,Hotel Sol,Bed bugs,No Positive,2.5\n"
    )
    got = read(write(content)).mentions
    assert [m.text for m in got] == ["− Noisy street\n\n+ Kind staff", "+ All fine", "− Bed bugs"]
    assert [m.rating for m in got] == [3.55, 5, 1.25]
    assert {m.site for m in got} == {"booking"}
    assert got[0].extra["place"] == "Hotel Sol"


def test_tripadvisor_bubbles_from_10_to_50_are_stars(write: Writer) -> None:
    rows = "".join(f'"March {n}, 2024",Dinner number {n} was fine,{n * 10}\n' for n in range(1, 6))
    got = read(write("Review Date,Review Text,Rating\n" + rows)).mentions
    assert [m.rating for m in got] == [1, 2, 3, 4, 5]
    assert got[0].site == "tripadvisor"


def test_trustpilot_texts_run_together_with_date_and_label_are_taken_apart(write: Writer) -> None:
    rows = (
        '"Never again with these…Never again with these people, truly.November 3, 2024Unprompted review",0\n'
        '"Fine trip, would book again. November 5, 2024Unprompted review",4\n'
    )
    got = read(write("text,label\n" + rows))
    assert [m.text for m in got.mentions] == ["Never again with these people, truly.", "Fine trip, would book again."]
    assert got.mentions[0].title == "Never again with these…"
    assert got.mentions[1].created_at == datetime(2024, 11, 5, tzinfo=UTC)
    assert got.mentions[0].rating is None
    assert "label" in got.notes


def test_amazon_tsv_with_an_unnamed_index_column_is_read(write: Writer) -> None:
    content = "\trating\tdate\tvariation\tverified_reviews\tfeedback\n0\t5\t31-Jul-18\tBlack\tLove the sound of it\t1\n"
    content += "1\t2\t30-Jul-18\tBlack\tStopped working after a week\t0\n"
    got = read(write(content, "amazon-speaker.tsv")).mentions
    assert [(m.rating, m.text) for m in got] == [(5, "Love the sound of it"), (2, "Stopped working after a week")]
    assert got[0].created_at == datetime(2018, 7, 31, tzinfo=UTC)
    assert got[0].extra == {"variation": "Black", "feedback": "1"}
    assert not got[0].stable_id


def test_a_birdeye_style_export_names_the_site_of_each_row(write: Writer) -> None:
    content = (
        "Source,Location Name,Reviewer Name,Rating,Review,Review Date,Response,Response Date\n"
        "Google,Harbour East,Ann,1,Cold food,2024-05-16,,\n"
        "Facebook,Harbour West,Bob,4,Good,2024-05-17,Thanks Bob,2024-05-18\n"
    )
    one, two = read(write(content), locations=(LocationIds("Harbour East", "x"),)).mentions
    assert (one.site, one.location) == ("google_business", "Harbour East")
    assert (two.site, two.location, two.extra["place"]) == ("facebook", "", "Harbour West")
    assert two.reply is not None
    assert one.reply is None


def test_places_with_lists_of_reviews_give_one_mention_a_review(write: Writer) -> None:
    data = [{"title": "Cafe", "reviews": [{"text": "Bad tea here", "stars": 1}, {"text": "Nice tea here", "stars": 5}]}]
    assert [m.text for m in read(write(json.dumps(data), "a.json")).mentions] == ["Bad tea here", "Nice tea here"]


def write_workbook(path: Path, rows: list[list[Any]], sheet: str = "Reviews") -> Path:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.title = sheet
    for row in rows:
        page.append(row)
    book.save(path)
    book.close()
    return path


def test_a_workbook_is_read_with_its_own_dates(tmp_path: Path) -> None:
    rows: list[list[Any]] = [
        ["Rating", "Review", "Date"],
        [2, "Cold coffee", datetime(2024, 5, 6, 7, 8)],
        [None, None, None],
        [5.0, "Great", 45292],
    ]
    got = read(write_workbook(tmp_path / "a.xlsx", rows))
    assert [(m.rating, m.text) for m in got.mentions] == [(2, "Cold coffee"), (5, "Great")]
    assert got.mentions[0].created_at == datetime(2024, 5, 6, 7, 8, tzinfo=UTC)
    assert got.mentions[1].created_at == datetime(2024, 1, 1, tzinfo=UTC)
    assert got.bad == []


def test_reports_with_a_title_above_the_header_are_read(write: Writer) -> None:
    got = read(write("Monthly report\nGenerated 2024-05-06\n\n" + PLAIN))
    assert [m.rating for m in got.mentions] == [2, 5]


def test_a_mapping_and_columns_by_number_say_what_the_file_does_not(write: Writer) -> None:
    path = write("a1;7;horrible taste in the water\na2;3;bad service at the desk\n")
    got = read(path, map={"id": "1", "text": "3", "rating": "2"}, header=False, rating_scale=10, site="survey")
    assert [(m.native_id, m.text, m.rating) for m in got.mentions] == [
        ("a1", "horrible taste in the water", 3.5),
        ("a2", "bad service at the desk", 1.5),
    ]
    assert got.mentions[0].site == "survey"


def test_text_decoded_wrongly_throughout_is_put_right_and_said(write: Writer) -> None:
    wrong = [text.encode().decode("cp1252") for text in ("Très déçu", "Gått ned i kvalitet")]
    got = read(write(f"Stars,Comment\n1,{wrong[0]}\n2,{wrong[1]}\n3,plain\n"))
    assert [m.text for m in got.mentions] == ["Très déçu", "Gått ned i kvalitet", "plain"]
    assert "decoded wrongly" in got.notes


def test_text_that_only_looks_wrong_in_a_sound_file_stays_as_it_came(write: Writer) -> None:
    got = read(write("Stars,Comment\n1,They print Ã© for é: déjà vu\n2,Très bien\n"))
    assert got.mentions[0].text == "They print Ã© for é: déjà vu"
    assert got.notes == ""


def test_app_store_scrapers_write_the_reply_as_a_dictionary(write: Writer) -> None:
    reply = "{'id': 1, 'body': \"We're sorry\", 'modified': '2023-01-03T00:00:00Z'}"
    header = ",date,review,rating,isEdited,userName,title,developerResponse"
    row = (
        "0,2023-01-02 03:04:05,It keeps crashing here,1,False,bob,Bad app," + f'"{reply.replace(chr(34), chr(34) * 2)}"'
    )
    (mention,) = read(write(f"{header}\n{row}\n")).mentions
    assert (mention.site, mention.title) == ("app_store", "Bad app")
    assert mention.reply is not None
    assert (mention.reply.text, mention.reply.at) == ("We're sorry", datetime(2023, 1, 3, tzinfo=UTC))


def test_a_title_that_is_always_the_same_is_not_the_title_of_reviews(write: Writer) -> None:
    rows = [{"title": "Harbour", "name": f"P{n}", "stars": n % 5 + 1, "text": f"soup {n} was cold"} for n in range(30)]
    assert {m.title for m in read(write(json.dumps(rows), "a.json")).mentions} == {""}


def test_an_id_that_only_counts_the_rows_is_no_id(write: Writer) -> None:
    rows = "".join(f"{n},{n % 5 + 1},text number {n}\n" for n in range(1, 30))
    assert not any(m.stable_id for m in read(write("Id,Score,Text\n" + rows)).mentions)


def test_prose_that_nobody_claims_is_asked_about_rather_than_dropped(write: Writer) -> None:
    path = write("Stars,How was your visit?\n2,It was a rather slow evening\n")
    with pytest.raises(InputError) as caught:
        read(path)
    assert "--map text='How was your visit?'" in str(caught.value.hint)
    assert read(path, map={"text": "how was your visit"}).mentions[0].text == "It was a rather slow evening"
    assert read(path, map={"rating": "Stars"}).mentions[0].text == ""


REVIEWS = st.lists(
    st.tuples(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60), st.integers(1, 5)),
    min_size=1,
    max_size=30,
)


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(reviews=REVIEWS, delimiter=st.sampled_from(",;\t|"), quoting=st.sampled_from([csv.QUOTE_ALL, csv.QUOTE_MINIMAL]))
def test_whatever_was_written_as_csv_comes_out_as_it_went_in(
    tmp_path: Path, reviews: list[tuple[str, int]], delimiter: str, quoting: Any
) -> None:
    path = tmp_path / "a.csv"
    with path.open("w", newline="", encoding="utf-8") as stream:
        out = csv.writer(stream, delimiter=delimiter, quoting=quoting)
        out.writerow(["Review ID", "Rating", "Comment", "Reviewer Name"])
        out.writerow(["r", 5, "Très bien", "Ann, B"])  # a sound text: nothing was decoded wrongly
        out.writerows([f"r{n}", stars, text, "Ann, B"] for n, (text, stars) in enumerate(reviews))
    got = read(path, map={"text": "Comment", "id": "Review ID", "rating": "Rating"}, rating_scale=5)
    assert got.bad == []
    came = [("" if text in EMPTY else text, stars) for text, stars in reviews]
    assert [(m.text, m.rating) for m in got.mentions[1:]] == came
