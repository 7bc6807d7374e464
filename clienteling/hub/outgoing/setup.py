"""What the hub needs to send with: `outgoing.toml` in its folder, secrets also from the environment. Nothing is sent here."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from clienteling.errors import BadInput

FILE = "outgoing.toml"
MAIL_PASSWORD = "CLIENTELING_HUB_MAIL_PASSWORD"  # noqa: S105 (the name of a variable)
SMS_SECRET = "CLIENTELING_HUB_SMS_SECRET"  # noqa: S105

Seconds = Annotated[float, Meta(gt=0, le=120)]
Port = Annotated[int, Meta(ge=1, le=65535)]


class Mail(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A mail server, or for a trial a folder that mails are written to instead. `ca` is a file with its own authority."""

    sender: Annotated[str, Meta(pattern=r"^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?\Z")]
    host: str = ""
    port: Port = 587
    security: Literal["starttls", "tls", "none"] = "starttls"
    user: str = ""
    password: str = ""
    password_file: str = ""
    ca: str = ""
    reply_to: Annotated[str, Meta(pattern=r"^[^\r\n]*\Z")] = ""
    timeout: Seconds = 20
    folder: str = ""


class Sms(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An HTTP gateway: `{to} {text} {id} {secret}` are put into url, headers and body. `repeatable`: it sends one id once.

    Or for a trial a folder that messages are written to instead.
    """

    url: Annotated[str, Meta(pattern=r"^(https?://.*)?\Z")] = ""
    method: Literal["GET", "POST", "PUT"] = "POST"
    headers: dict[str, str] = {}
    body: str = ""
    secret: str = ""
    repeatable: bool = False
    ca: str = ""
    timeout: Seconds = 20
    folder: str = ""


class Sending(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """By which ways this hub sends; `language` for customers whose language nobody knows."""

    mail: Mail | None = None
    sms: Sms | None = None
    language: Literal["en", "fa", "ru", "ka"] = "en"

    def can(self, by: str) -> bool:
        """Whether it can send by email or sms."""
        return (self.mail if by == "email" else self.sms) is not None


def load(path: Path, environ: Mapping[str, str] | None = None) -> Sending:
    """Read the file; without one nothing is sent. Raises BadInput("bad_setting") with what is wrong and where."""
    try:
        written = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Sending()
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError):
        raise BadInput("bad_setting", where=str(path)) from None
    environ = os.environ if environ is None else environ
    _put(written, "mail", "password", environ.get(MAIL_PASSWORD))
    _put(written, "sms", "secret", environ.get(SMS_SECRET))
    try:
        sending = msgspec.convert(written, Sending)
    except msgspec.ValidationError as problem:
        # Its path says which setting; the value may be a secret and stays out.
        raise BadInput("bad_setting", where=str(path), name=_named(problem)) from None
    return _checked(sending, path)


def _named(problem: msgspec.ValidationError) -> str:
    """The setting a mistake is in, from the path at the end of the library's words."""
    return str(problem).rpartition("$")[2].strip("`.") or "outgoing"


def _put(written: dict[str, Any], table: str, name: str, value: str | None) -> None:
    if value and isinstance(written.get(table), dict):
        written[table][name] = value


def _checked(sending: Sending, path: Path) -> Sending:
    mail, sms = sending.mail, sending.sms
    if mail is not None and bool(mail.host) == bool(mail.folder):
        raise BadInput("bad_setting", where=str(path), name="mail.host")
    if sms is not None and bool(sms.url) == bool(sms.folder):
        raise BadInput("bad_setting", where=str(path), name="sms.url")
    if mail is not None and mail.password_file:
        try:
            password = (path.parent / mail.password_file).read_text("utf-8").strip()
        except (OSError, UnicodeDecodeError):
            raise BadInput("bad_setting", where=str(path), name="mail.password_file") from None
        mail = msgspec.structs.replace(mail, password=password)
    return msgspec.structs.replace(sending, mail=mail)
