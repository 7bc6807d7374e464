"""Product pictures on their way to the window: from the till's folder, else the hub; decoded in the fetching thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ui.theme.pictures import decoded

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from clienteling.sync.client import HubClient
    from clienteling.till import Till


def missing_pictures(till: Till) -> list[str]:
    """The pictures of goods that are not in the till's folder yet."""
    from clienteling.store import queries

    folder = till.settings.home / "pictures"
    kept = {path.name for path in folder.iterdir()} if folder.exists() else set()
    bodies = [product.body for product in queries.all_of(till.cache.conn, "product")]
    named = [one.get("image") for body in bodies for one in (body, *body.get("variants", ()))]
    return [picture for picture in dict.fromkeys(named) if picture and picture not in kept]


def read_picture(till: Till, client: HubClient, picture: str) -> bytes:
    """A product picture: from the folder beside the till's files, else from the hub, once. It holds no personal data."""
    kept: Path = till.settings.home / "pictures" / picture
    if kept.name != picture:
        return b""
    if kept.exists():
        return kept.read_bytes()
    _type, content = client.image(picture)
    kept.parent.mkdir(exist_ok=True)
    kept.write_bytes(content)
    return content


def read_image(till: Till, client: HubClient, picture: str) -> QImage | None:
    """The same, decoded in the thread that fetched it: the window only takes what it can paint."""
    return decoded(read_picture(till, client, picture))
