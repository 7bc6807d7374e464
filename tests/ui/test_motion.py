"""What a Linux desktop says about movement is read from its portal, and heard when it changes: over a real message bus."""

import shutil
import subprocess
import sys

import pytest

DESKTOP = """
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant, QDBusVirtualObject
from ui.theme.motion import PORTAL, SystemMotion

class Portal(QDBusVirtualObject):
    def introspect(self, path):
        return ""

    def handleMessage(self, message, connection):
        answer = message.createReply()
        answer.setArguments([QDBusVariant(False)])  # animations are off
        if message.arguments()[1] == "reduced-motion":
            answer = message.createErrorReply("org.freedesktop.portal.Error.NotFound", "an older desktop")
        return connection.send(answer)

app = QCoreApplication([])
bus, portal, said = QDBusConnection.sessionBus(), Portal(), []
bus.registerVirtualObject(PORTAL[1], portal)
bus.registerService(PORTAL[0])
motion = SystemMotion(app)

def animations_on():
    signal = QDBusMessage.createSignal(PORTAL[1], PORTAL[2], "SettingChanged")
    signal.setArguments(["org.gnome.desktop.interface", "enable-animations", QDBusVariant(True)])
    bus.send(signal)

def heard():
    said.append(motion.reduced)
    app.quit() if len(said) == 2 else animations_on()

motion.changed.connect(heard)
motion.ask()
QTimer.singleShot(10_000, app.quit)
app.exec()
print(said)
"""


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="no message bus here")
def test_the_desktop_is_asked_and_heard() -> None:
    command = ["dbus-run-session", "--", sys.executable, "-c", DESKTOP]
    answer = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)
    assert answer.stdout.strip() == "[True, False]", answer.stderr
