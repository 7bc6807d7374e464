"""What a message says that brings a link to pay by, in the customer's language. Nothing is sent here."""

from __future__ import annotations

from datetime import datetime
from html import escape

from clienteling.domain import writing
from clienteling.domain.receipt import ReceiptContent
from clienteling.hub.links import Link
from clienteling.hub.outgoing.letters import Letter, tongue


def mail(
    identity: str, to: str, content: ReceiptContent, link: tuple[Link, str, datetime], language: str
) -> Letter:
    """How much is to be paid for which sale, where and until when; `link` with its address and its end."""
    one, url, ends = link
    say = tongue(language)
    facts = {"retailer": " ".join(content.retailer.split()), "number": content.number}
    facts["total"] = writing.money(one.amount, one.currency, language)
    facts["day"] = writing.day(ends, content.timezone)
    subject, text, foot = (say.say(name, **facts) for name in ("link_subject", "link_text", "link_foot"))
    direction = "rtl" if say.rtl else "ltr"
    html = (
        f'<!DOCTYPE html>\n<html lang="{say.language}" dir="{direction}"><head><meta charset="utf-8">'
        f"<title>{escape(subject)}</title></head><body><p>{escape(text)}</p>"
        f'<p><a href="{escape(url)}">{escape(url)}</a></p><p><small>{escape(foot)}</small></p></body></html>\n'
    )
    return Letter(identity, to, subject, f"{text}\n\n{url}\n\n{foot}\n", html, language)


def sms(
    identity: str, to: str, content: ReceiptContent, link: tuple[Link, str, datetime], language: str
) -> Letter:
    """The same in one short text."""
    whole = mail(identity, to, content, link, language)
    text = " ".join(whole.text.split("\n\n")[:2]).replace(writing.NO_BREAK, " ")
    return Letter(identity, to, "", f"{content.retailer}: {text}", "", language)
