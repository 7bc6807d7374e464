"""The answers of the terminal simulator as nexo messages. What happened stands in its books."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from clienteling.devices.simulated_books import Charge, Key, Reversal
from clienteling.domain import money
from clienteling.domain.money import Money

LAST4 = "4242"


def message(header: Mapping[str, Any], body: Mapping[str, Any]) -> bytes:
    """An answer to the message with this header."""
    answering = {**header, "MessageType": "Response"}
    whole = {"MessageHeader": answering, f"{header['MessageCategory']}Response": body}
    return json.dumps({"SaleToPOIResponse": whole}, ensure_ascii=False).encode()


def failed(condition: str) -> dict[str, Any]:
    """An answer that says no, with its ErrorCondition."""
    return {"Response": {"Result": "Failure", "ErrorCondition": condition}}


def login(at: str) -> dict[str, Any]:
    """What the terminal is."""
    software = {"ManufacturerID": "Clienteling", "ApplicationName": "Simulator", "SoftwareVersion": "1"}
    status = {
        "GlobalStatus": "OK",
        "CardReaderOKFlag": True,
        "PrinterStatus": "OK",
        "CommunicationOKFlag": True,
    }
    system = {"DateTime": at, "POISoftware": software, "POIStatus": status}
    return {"Response": {"Result": "Success"}, "POISystemData": system}


def payment(charge: Charge) -> dict[str, Any]:
    """What became of a payment."""
    if charge.state == "busy":
        return failed("InProgress")
    if charge.state == "declined":
        return {**failed(charge.reason), **_named(charge)}
    card = {"PaymentBrand": "mc", "MaskedPan": f"541333 **** {LAST4}", "EntryMode": ["Contactless"]}
    result = {
        "PaymentType": "Normal",
        "AmountsResp": {
            "Currency": charge.currency,
            "AuthorizedAmount": _number(charge.amount, charge.currency),
        },
        "OnlineFlag": charge.state != "offline",
        "PaymentInstrumentData": {"PaymentInstrumentType": "Card", "CardData": card},
    }
    said = {"Result": "Partial" if charge.state == "partial" else "Success"}
    return {"Response": said, **_named(charge), "PaymentResult": result}


def reversal(made: Reversal) -> dict[str, Any]:
    """What became of a reversal."""
    if not made.is_done:
        return failed("UnreachableHost")
    numbered = {"TransactionID": f"R{made.reference}", "TimeStamp": made.at}
    return {"Response": {"Result": "Success"}, "POIData": {"POITransactionID": numbered}}


def again(header: Mapping[str, Any], key: Key, record: Charge | Reversal) -> dict[str, Any]:
    """The first answer to a message, told once more."""
    is_payment = isinstance(record, Charge)
    category = "Payment" if is_payment else "Reversal"
    body = payment(record) if isinstance(record, Charge) else reversal(record)
    first = {
        **header,
        "MessageCategory": category,
        "SaleID": key[0],
        "ServiceID": key[1],
        "MessageType": "Response",
    }
    told = {"MessageHeader": first, "RepeatedResponseMessageBody": {f"{category}Response": body}}
    reference = {"MessageCategory": category, "SaleID": key[0], "ServiceID": key[1]}
    return {
        "Response": {"Result": "Success"},
        "MessageReference": reference,
        "RepeatedMessageResponse": told,
    }


def _named(charge: Charge) -> dict[str, Any]:
    sale = {"TransactionID": charge.transaction, "TimeStamp": charge.at}
    own = {"TransactionID": charge.reference, "TimeStamp": charge.at}
    return {"SaleData": {"SaleTransactionID": sale}, "POIData": {"POITransactionID": own}}


def _number(amount: int, currency: str) -> float:
    return float(money.to_decimal(Money(amount, currency)))
