"""What the doctor found stands in words on the settings page: no row is mute."""

from clienteling.services.doctor import Check
from ui.models.checks import check_rows


def test_a_card_terminal_that_answers_says_its_name() -> None:
    facts = {
        "address": "http://127.0.0.1:1",
        "poi_id": "V400m-1",
        "pinned": False,
        "says": "Maker Program 1.0",
    }
    [(name, said, tone)] = check_rows([Check("terminal", "ok", facts)])
    assert (name, tone) == ("Card terminal", check_rows([Check("clock", "ok", {"seconds_ahead": 0})])[0][2])
    assert "V400m-1" in said
    assert "Maker Program 1.0" in said


def test_a_card_terminal_that_tells_nothing_of_itself_still_has_its_name() -> None:
    facts = {"address": "http://127.0.0.1:1", "poi_id": "V400m-1", "pinned": False, "says": ""}
    [(_, said, _)] = check_rows([Check("terminal", "ok", facts)])
    assert "V400m-1" in said
    assert "·" not in said
