"""What each choice of a question on the Attention page does, in a sentence. Titles and buttons are attention_words.py's."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def _tr(text: str) -> str:
    return QCoreApplication.translate("attention", text)


def consequences(subject: str, code: str, name: str) -> tuple[str, ...]:
    """What a choice does, one sentence each."""
    if code == "ask_later":
        return (_tr("A note on the profile says what to ask."), _tr("Until then nothing changes."))
    who = name or _tr("The customer")
    if subject in ("field", "contact") and code != "keep_both":
        return (
            _tr("The profile of {name} shows it in every store.").format(name=who),
            _tr("The other one is removed.") if subject == "contact" else _tr("The other one is replaced."),
            _tr("What {name} allowed stays as it is.").format(name=who),
        )
    return {**_about_people(), **_about_sales(), **_about_rights()}.get((subject, code), _plain(code))


def _plain(code: str) -> tuple[str, ...]:
    if code == "accept":
        return (_tr("It stays as it is."), _tr("The decision is kept with your name."))
    return (_tr("Nothing is changed."), _tr("The decision is kept with your name."))


_Said = dict[tuple[str, str], tuple[str, ...]]


def _about_people() -> _Said:
    return {
        ("contact", "keep_both"): (_tr("Both stay on the profile."), _tr("The first one is called first.")),
        ("consent", "keep_theirs"): (_tr("This channel is not used."), _tr("You can ask again another day.")),
        ("consent", "keep_mine"): (
            _tr("The yes is recorded with today’s date."),
            _tr("Choose this only if the customer said it after the no."),
        ),
        ("card", "keep_theirs"): (
            _tr("The card stays where it is."),
            _tr("Give a new card at the next visit."),
        ),
        ("card", "edited"): (
            _tr("The new number is linked at once."),
            _tr("The other customer keeps the card."),
        ),
        ("bank_card", "put_aside"): (
            _tr("The store service did not keep the number."),
            _tr("The profile stays as it is."),
        ),
        ("bank_card", "edited"): (
            _tr("The new note is added to the profile."),
            _tr("The store service did not keep the number."),
        ),
    }


def _about_sales() -> _Said:
    booked = _tr("The sale counts today, under its own number.")
    paid = _tr("The payment stays with it.")
    back, kept = _tr("Give the money back before you record it."), _tr("The decision is kept with your name.")
    return {
        ("sale_again", "keep_theirs"): (_tr("The other sale stands, with its points."), back),
        ("sale_again", "keep_both"): (booked, paid, _tr("Points are added for both.")),
        ("sale_lost", "keep_mine"): (booked, paid, _tr("Points follow.")),
        ("sale_lost", "put_aside"): (_tr("No sale is booked."), back),
        ("link_unpaid", "put_aside"): (_tr("The sale was cancelled."), back),
        ("link_money", "put_aside"): (_tr("Return it where the customer paid."), kept),
        ("link_sum", "put_aside"): (_tr("Return it where the customer paid."), kept),
        ("money_not_back", "put_aside"): (_tr("The terminal is not asked any more."), back),
        ("sums", "keep_mine"): (booked, paid),
        ("sums", "put_aside"): (_tr("No sale is booked."), back),
        ("sums", "accept"): (_tr("The sale stays as it was paid."), kept),
        ("receipt", "keep_mine"): (_tr("It goes to the same address."), kept),
        ("link_lost", "keep_mine"): (_tr("It goes to the same address."), kept),
        ("payment_unknown", "accept"): (_tr("The sale is completed with this payment."), kept),
        ("payment_unknown", "put_aside"): (_tr("The sale can be paid another way."), kept),
        ("payment_unknown", "keep_mine"): (_tr("What was taken goes back to the gift card."), kept),
        ("number", "accept"): (
            _tr("Both sales stay as they are."),
            _tr("Each is found by its day and amount."),
        ),
        ("cart", "keep_mine"): (
            _tr("The goods stay with the customer in the store."),
            _tr("Cancel the other order where it was made."),
        ),
        ("cart", "keep_both"): (
            _tr("Both customers get their goods."),
            _tr("Send one of them from another place."),
        ),
        ("cart", "keep_theirs"): (
            _tr("The other order is sent as planned."),
            _tr("Take the goods back and return the money."),
        ),
    }


def _about_rights() -> _Said:
    kept = _tr("The decision is kept with your name.")
    compare = _tr("Compare with the receipts first, and enter what is missing.")
    return {
        ("right", "keep_mine"): (
            _tr("It is done with your name."),
            _tr("The first attempt stays without effect."),
        ),
        ("quarantined", "accept"): (_tr("It is carried out now."), kept),
        ("quarantined", "dismiss"): (_tr("It is kept, but has no effect."), kept),
        ("salvaged", "put_aside"): (_tr("What was whole is sent as usual."), compare, kept),
        ("set_back", "put_aside"): (_tr("What was done since and not sent is gone."), compare, kept),
    }
