"""What `[sources.NAME]` may say about files: where they are, and what cannot be seen from them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, field_validator

from reviewbot_sources.files.vocabulary import Meaning


def _as_list(value: object) -> object:
    return (value,) if isinstance(value, str) else value


class FilesSettings(BaseModel):
    """The keys of a source of files. All but `path` can be left out: the file mostly speaks for itself."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    path: Annotated[tuple[str, ...], BeforeValidator(_as_list)] = Field(
        min_length=1, description="a file, a folder or a pattern like exports/*.csv; or a list of them"
    )
    site: str = Field(default="", description="the site these were written at; recognised by the columns if left out")
    location: str = Field(default="", description="the location they are about, by its name in this configuration")
    map: Mapping[Meaning, str] = Field(
        default_factory=dict, description="which column is what: {text = 'Comment', rating = 'Stars'}"
    )
    date_order: Literal["dmy", "mdy", "ymd"] | None = Field(
        default=None, description="how 03/04/2024 is meant, where the file itself does not settle it"
    )
    timezone: str = Field(default="UTC", description="the zone of times that name none, like Europe/Oslo")
    rating_scale: float | None = Field(default=None, gt=0, description="the best rating there is, if it is not 5")
    encoding: str | None = Field(default=None, description="like cp1251; recognised if left out")
    delimiter: str | None = Field(default=None, min_length=1, max_length=2, description=r"like ';' or '\t'")
    sheet: str | None = Field(default=None, description="the sheet of a workbook; the first if left out")
    header: bool = Field(default=True, description="false: no header line, columns are called 1, 2, 3 ...")
    skip_rows: int = Field(default=0, ge=0, description="lines above the header to leave out")

    @field_validator("timezone")
    @classmethod
    def _zone_exists(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (KeyError, ValueError, OSError) as error:
            raise ValueError(f"there is no time zone {value!r}; write it like Europe/Oslo") from error
        return value

    @field_validator("encoding")
    @classmethod
    def _encoding_exists(cls, value: str | None) -> str | None:
        if value is not None:
            try:
                "".encode(value)
            except LookupError as error:
                raise ValueError(f"there is no encoding {value!r}; try utf-8, utf-16 or cp1252") from error
        return value

    @field_validator("delimiter")
    @classmethod
    def _one_character(cls, value: str | None) -> str | None:
        named = {r"\t": "\t"}.get(value or "", value)
        if named is not None and len(named) != 1:
            raise ValueError("a delimiter is one character")
        return named
