"""Two threads that first read the same record at the same moment would crash the process: no record is first read in one."""

import subprocess
import sys

_LOOK = """
import importlib, pkgutil, sys
import clienteling, msgspec
for part in ("domain", "services", "store", "sync"):
    package = importlib.import_module(f"clienteling.{part}")
    for one in pkgutil.iter_modules(package.__path__):
        importlib.import_module(f"clienteling.{part}.{one.name}")
from clienteling.services.sale import Sale

def all_of(kind):
    for one in kind.__subclasses__():
        yield one
        yield from all_of(one)

shapes = [one for one in all_of(msgspec.Struct) if one.__module__.startswith("clienteling.") and one.__struct_fields__]
assert len(shapes) > 60, len(shapes)
shapes.append(Sale)
late = []
for shape in shapes:
    called = []
    sys.setprofile(lambda frame, event, what: called.append(frame.f_code.co_name) if event == "call" else None)
    try:
        msgspec.json.decode(b"{}", type=shape)
    except msgspec.ValidationError:
        pass
    finally:
        sys.setprofile(None)
    if any(name.startswith("get_") and "annotations" in name or "dataclass" in name for name in called):
        late.append(shape.__name__)
print(*late)
"""


def test_how_a_record_is_read_is_worked_out_while_one_thread_imports() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _LOOK], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split() == []
