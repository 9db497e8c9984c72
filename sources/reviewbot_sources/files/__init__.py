"""Files as a source: what any site's export says about the business, whatever it is called and however it is written.

The way of a file: `places` finds it and refuses what may never end; `sniff` tells its shape, with `encodings`;
`survey` settles the `layout`: by `vocabulary`, `sites` and `recognise` which column is what, and how dates and
ratings are meant; a reader (`delimited`, `json_rows`, `workbook`) gives its rows; `mentions` makes mentions of them;
`source` hands them over page by page and keeps, in `cursor`, where it was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reviewbot_sources.files.settings import FilesSettings as FilesSettings
    from reviewbot_sources.files.source import FilesSource as FilesSource
    from reviewbot_sources.files.source import inspect as inspect

__all__ = ["FilesSettings", "FilesSource", "inspect"]


def __getattr__(name: str) -> object:
    if name == "FilesSettings":
        from reviewbot_sources.files.settings import FilesSettings

        return FilesSettings
    if name in ("FilesSource", "inspect"):
        from reviewbot_sources.files import source

        return getattr(source, name)
    raise AttributeError(name)
