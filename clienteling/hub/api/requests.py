"""How a request reaches the hub: its body inflated within limits, its protocol version, and who sends it."""

from __future__ import annotations

import gzip
import re
import zlib
from typing import Any, cast

from litestar import Request, Response
from litestar.datastructures import State
from litestar.exceptions import HTTPException
from sqlalchemy import Connection

from clienteling import protocol
from clienteling.errors import BadInput, Unauthorized, UnsupportedProtocol
from clienteling.hub import devices, tokens
from clienteling.hub.api.running import Running
from clienteling.hub.devices import Device

BODY_BYTES = 4 * 1024 * 1024  # of a body as sent, and again once inflated
_SMALL = 1024
_VERSION = re.compile(r"[1-9][0-9]{0,5}")


class HubRequest(Request[Any, Any, State]):
    """A request to the hub."""

    @property
    def hub(self) -> Running:
        """The hub that answers."""
        return cast(Running, self.app.state.hub)

    @property
    def wants_gzip(self) -> bool:
        """Whether the answer may be compressed."""
        return "gzip" in self.headers.get("accept-encoding", "")

    async def body(self) -> bytes:
        """The body, inflated when it came compressed. Raises BadInput("bad_request"), or 413 over `BODY_BYTES`."""
        raw = await super().body()
        encoding = self.headers.get("content-encoding", "identity").strip().lower()
        if encoding == "identity" or self._inflated is not None:
            return raw if self._inflated is None else self._inflated
        if encoding != "gzip":
            raise BadInput("bad_request")
        self._inflated = await self.hub.think(_inflate, raw)
        return self._inflated

    _inflated: bytes | None = None

    def check_protocol(self, *, required: bool = True) -> None:
        """Raises UnsupportedProtocol, with `min` and `max`, unless the sender speaks a version we serve."""
        said = self.headers.get(protocol.PROTOCOL_HEADER)
        if said is None and not required:
            return
        spoken = self.hub.speaks
        if said is None or _VERSION.fullmatch(said) is None or not spoken.min <= int(said) <= spoken.max:
            raise UnsupportedProtocol("unsupported_protocol", min=spoken.min, max=spoken.max)

    def device(self, *, counted: bool = True) -> str:
        """The id in a till's device token; whether it still serves is checked with the database (`in_service`).

        Raises UnsupportedProtocol, Unauthorized, and Busy("rate_limited") for one `counted` request too many in a second.
        """
        self.check_protocol()
        device = str(self.claims("device")["sub"])
        if counted:
            self.hub.pace.count(device)
        return device

    def signed_in(self, device: str) -> dict[str, Any]:
        """The claims of the session of an associate at this till. Raises Unauthorized("session_ended")."""
        try:
            claims = self.claims("session", protocol.SESSION_HEADER)
        except Unauthorized:
            raise Unauthorized("session_ended") from None
        if claims["device"] != device:
            raise Unauthorized("session_ended")
        return claims

    def claims(self, use: str, header: str = "authorization") -> dict[str, Any]:
        """The claims of a token sent in a header. Raises Unauthorized."""
        token = self.headers.get(header, "").removeprefix("Bearer ").strip()
        return tokens.read(self.hub.keys.token, self.hub.clock, use, token)


def in_service(connection: Connection, device: str) -> Device:
    """The till that sends. Raises Unauthorized, "device_revoked" when it was taken out of service."""
    found = enrolled(connection, device)
    if not found.active:
        raise Unauthorized("device_revoked")
    return found


def enrolled(connection: Connection, device: str) -> Device:
    """The till that sends, in service or not: what it did before is still taken. Raises Unauthorized."""
    found = devices.known(connection, device)
    if found is None:
        raise Unauthorized("unauthorized")
    return found


def packed(content: bytes, wanted: bool) -> tuple[bytes, bool]:
    """A body compressed when wanted and worth it. Call it in a thread: pages are large."""
    if not wanted or len(content) < _SMALL:
        return content, False
    return gzip.compress(content, compresslevel=1, mtime=0), True


def sent(body: tuple[bytes, bool], media_type: str = "application/json") -> Response[bytes]:
    """The response for a body from `packed`; never kept by anyone in between, for it may be about people."""
    headers = {"Cache-Control": "no-store", "Vary": "Accept-Encoding"}
    if body[1]:
        headers["Content-Encoding"] = "gzip"
    return Response(body[0], media_type=media_type, headers=headers)


def _inflate(raw: bytes) -> bytes:
    inflater = zlib.decompressobj(wbits=31)
    try:
        content = inflater.decompress(raw, BODY_BYTES + 1)
    except zlib.error:
        raise BadInput("bad_request") from None
    if len(content) > BODY_BYTES:
        raise HTTPException(status_code=413)
    if not inflater.eof or inflater.unused_data:
        raise BadInput("bad_request")
    return content
