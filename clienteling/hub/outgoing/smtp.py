"""Hands one mail to a mail server (SMTP with TLS), or writes it into a folder for a trial."""

from __future__ import annotations

import smtplib
import ssl
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP as WIRE
from email.utils import format_datetime, parseaddr
from pathlib import Path

from clienteling.hub.outgoing.letters import LOGO, Letter
from clienteling.hub.outgoing.outcome import NOT_REACHED, SENT, UNANSWERED, Outcome
from clienteling.hub.outgoing.setup import Mail

_PERMANENT = 500


def send(mail: Mail, letter: Letter, at: datetime) -> Outcome:
    """Give a mail to the server. It is sent once this says so; without an answer nobody knows (RFC 5321, 4.5.3.2.6)."""
    written = compose(mail, letter, at)
    if mail.folder:
        folder = Path(mail.folder)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{letter.id}.eml").write_bytes(written.as_bytes(policy=WIRE))
        return SENT
    try:
        with _connected(mail) as server:
            return _handed_over(server, mail, letter, written)
    except (smtplib.SMTPServerDisconnected, smtplib.SMTPConnectError):
        return NOT_REACHED
    except smtplib.SMTPException:
        # The server does not take our name, password or TLS: that is for the shop to put right, the message waits.
        return Outcome("later", "refused")
    except OSError:
        return NOT_REACHED


def compose(mail: Mail, letter: Letter, at: datetime) -> EmailMessage:
    """The mail with its headers; the same Message-ID whenever it is sent again, so that a mailbox shows one."""
    made = EmailMessage()
    made["From"] = mail.sender
    made["To"] = letter.to
    made["Subject"] = letter.subject
    made["Date"] = format_datetime(at)
    made["Message-ID"] = f"<{letter.id}@{parseaddr(mail.sender)[1].rpartition('@')[2]}>"
    # Answering machines keep quiet (RFC 3834).
    made["Auto-Submitted"] = "auto-generated"
    if mail.reply_to:
        made["Reply-To"] = mail.reply_to
    made.set_content(letter.text)
    made.add_alternative(letter.html, subtype="html")
    if (
        letter.logo
    ):  # inside the part it is shown in (RFC 2387), so that no mail program lists it as an attachment
        page = made.get_body(("html",))
        assert page is not None
        page.add_related(
            letter.logo, "image", "png", cid=f"<{LOGO}>", disposition="inline", filename=f"{LOGO}.png"
        )
    made["Content-Language"] = letter.language  # the lines above would take it into the first part
    return made


def _connected(mail: Mail) -> smtplib.SMTP:
    trusted = ssl.create_default_context(cafile=mail.ca or None)
    if mail.security == "tls":
        server: smtplib.SMTP = smtplib.SMTP_SSL(mail.host, mail.port, timeout=mail.timeout, context=trusted)
    else:
        server = smtplib.SMTP(mail.host, mail.port, timeout=mail.timeout)
    try:
        if mail.security == "starttls":
            server.starttls(context=trusted)  # a server that cannot is not used in the clear
        if mail.user:
            server.login(mail.user, mail.password)
    except BaseException:
        server.close()
        raise
    return server


def _handed_over(server: smtplib.SMTP, mail: Mail, letter: Letter, written: EmailMessage) -> Outcome:
    server.ehlo_or_helo_if_needed()
    options = [] if letter.to.isascii() else ["SMTPUTF8"]
    if options and not server.has_extn("smtputf8"):
        return Outcome("never", "address_refused")
    code, _ = server.mail(parseaddr(mail.sender)[1], options)
    if code != 250:
        return Outcome("later", "refused")
    code, _ = server.rcpt(letter.to)
    if code not in (250, 251):
        return Outcome("never" if code >= _PERMANENT else "later", "address_refused")
    try:
        code, _ = server.data(written.as_bytes(policy=WIRE.clone(utf8=bool(options))))
    except smtplib.SMTPDataError as no:
        code = no.smtp_code
    except (smtplib.SMTPServerDisconnected, OSError):
        return UNANSWERED
    if code == 250:
        return SENT
    return Outcome("never" if code >= _PERMANENT else "later", "refused")
