#!/bin/sh
# Makes or renews .venv from the pinned, hashed lock and sees to Qt's system libraries. Safe to run again: it does
# only what is missing. Windows has packaging/bootstrap.ps1.
#
#   packaging/bootstrap.sh             everything to run and to work on the program, with a window
#   packaging/bootstrap.sh offscreen   the same without what only a window on a screen needs
#   packaging/bootstrap.sh display     only look whether there is a screen to open a window on
#
# Exit codes: 0 done, 2 no suitable Python, 3 system libraries are missing, 4 no screen, 5 installation failed.
set -eu
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*" >&2; }

stop() { # stop CODE LINE...
    code=$1
    shift
    for line in "$@"; do say "$line"; done
    exit "$code"
}

# ---- Python -------------------------------------------------------------------------------------------------

suits() { "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null; }

find_python() {
    for candidate in "${PYTHON:-python3}" python3.13 python3.12 python3.11 python3.14; do
        if suits "$candidate"; then
            printf '%s' "$candidate"
            return
        fi
    done
    stop 2 "Clienteling needs Python 3.11 or newer, and found none." \
        "Install one (Debian and Ubuntu: apt-get install python3 python3-venv; macOS: brew install python@3.13)" \
        "or name it: make run PYTHON=/path/to/python3"
}

# ---- the environment ----------------------------------------------------------------------------------------

make_environment() {
    if [ -x .venv/bin/python ] && suits .venv/bin/python; then return; fi
    python=$(find_python)
    if ! "$python" -c 'import venv, ensurepip' 2>/dev/null; then
        stop 2 "$python cannot make virtual environments." "Debian and Ubuntu: sudo apt-get install python3-venv"
    fi
    say "Making .venv with $("$python" --version) ..."
    "$python" -m venv --clear .venv
}

# Changes with anything that decides what gets installed; the settings of the tools do not.
lock_state() { sed '/^\[tool\.ruff\]/,$d' pyproject.toml | cat - requirements/dev.txt | cksum; }

install_locked() {
    state=$(lock_state)
    if [ -f .venv/lock-state ] && [ "$(cat .venv/lock-state)" = "$state" ]; then return; fi
    say "Installing the pinned dependencies (about 150 MB to fetch the first time) ..."
    rm -f .venv/lock-state
    pip="env PIP_DISABLE_PIP_VERSION_CHECK=1 .venv/bin/python -m pip install --quiet --no-input"
    # The build backend comes from the lock as well, so nothing is installed without its hash.
    $pip --require-hashes -r requirements/dev.txt &&
        $pip --no-deps --no-build-isolation --editable . ||
        stop 5 "The installation did not finish. Look at the message above; running the same again goes on from there."
    printf '%s\n' "$state" >.venv/lock-state
}

# ---- Qt's system libraries (Linux) --------------------------------------------------------------------------

# The files Qt loads, as paths below PySide6/Qt.
offscreen_files="lib/libQt6Gui.so.6 lib/libQt6Widgets.so.6 lib/libQt6Svg.so.6 lib/libQt6PrintSupport.so.6
    lib/libQt6Network.so.6 lib/libQt6DBus.so.6 lib/libQt6Test.so.6 plugins/platforms/libqoffscreen.so
    plugins/imageformats/libqsvg.so plugins/iconengines/libqsvgicon.so"
window_files="plugins/platforms/libqxcb.so plugins/platforms/libqwayland.so
    plugins/xcbglintegrations/libqxcb-glx-integration.so plugins/xcbglintegrations/libqxcb-egl-integration.so
    plugins/wayland-shell-integration/libxdg-shell.so plugins/wayland-decoration-client/libadwaita.so
    plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so
    plugins/printsupport/libcupsprintersupport.so"

missing_libraries() { # missing_libraries offscreen|window -> sonames the loader does not find
    qt=$(.venv/bin/python -c 'import importlib.util as u, os
print(os.path.join(os.path.dirname(u.find_spec("PySide6").origin), "Qt"))')
    files=$offscreen_files
    [ "$1" = offscreen ] || files="$files $window_files"
    for file in $files; do
        [ ! -e "$qt/$file" ] || ldd "$qt/$file" 2>/dev/null || true
    done | sed -n 's/^[[:space:]]*\(.*\) => not found.*/\1/p' | sort -u
}

debian_package() { # the package of Debian and Ubuntu that brings a soname
    case $1 in
        libbrotlidec.so.1 | libbrotlicommon.so.1) echo libbrotli1 ;;
        libcups.so.2) echo libcups2 ;;
        libdbus-1.so.3) echo libdbus-1-3 ;;
        libEGL.so.1) echo libegl1 ;;
        libfontconfig.so.1) echo libfontconfig1 ;;
        libfreetype.so.6) echo libfreetype6 ;;
        libGL.so.1) echo libgl1 ;;
        libGLX.so.0) echo libglx0 ;;
        libOpenGL.so.0) echo libopengl0 ;;
        libglib-2.0.so.0 | libgthread-2.0.so.0 | libgio-2.0.so.0 | libgobject-2.0.so.0) echo libglib2.0-0 ;;
        libgssapi_krb5.so.2) echo libgssapi-krb5-2 ;;
        libwayland-client.so.0) echo libwayland-client0 ;;
        libwayland-cursor.so.0) echo libwayland-cursor0 ;;
        libwayland-egl.so.1) echo libwayland-egl1 ;;
        libX11.so.6) echo libx11-6 ;;
        libX11-xcb.so.1) echo libx11-xcb1 ;;
        libxcb.so.1) echo libxcb1 ;;
        libxcb-cursor.so.0) echo libxcb-cursor0 ;;
        libxcb-glx.so.0) echo libxcb-glx0 ;;
        libxcb-icccm.so.4) echo libxcb-icccm4 ;;
        libxcb-image.so.0) echo libxcb-image0 ;;
        libxcb-keysyms.so.1) echo libxcb-keysyms1 ;;
        libxcb-randr.so.0) echo libxcb-randr0 ;;
        libxcb-render.so.0) echo libxcb-render0 ;;
        libxcb-render-util.so.0) echo libxcb-render-util0 ;;
        libxcb-shape.so.0) echo libxcb-shape0 ;;
        libxcb-shm.so.0) echo libxcb-shm0 ;;
        libxcb-sync.so.1) echo libxcb-sync1 ;;
        libxcb-util.so.1) echo libxcb-util1 ;;
        libxcb-xfixes.so.0) echo libxcb-xfixes0 ;;
        libxcb-xkb.so.1) echo libxcb-xkb1 ;;
        libxkbcommon.so.0) echo libxkbcommon0 ;;
        libxkbcommon-x11.so.0) echo libxkbcommon-x11-0 ;;
        libz.so.1) echo zlib1g ;;
        libzstd.so.1) echo libzstd1 ;;
    esac
}

see_to_libraries() { # see_to_libraries offscreen|window
    [ "$(uname -s)" = Linux ] || return 0
    missing=$(missing_libraries "$1")
    [ -n "$missing" ] || return 0
    packages=$(for soname in $missing; do debian_package "$soname"; done | sort -u | tr '\n' ' ')
    if ! command -v apt-get >/dev/null || [ -z "$packages" ]; then
        stop 3 "Qt needs system libraries that are not installed:" $missing \
            "Install them with your system's package manager and run the same again."
    fi
    line="apt-get install -y --no-install-recommends $packages"
    if [ "$(id -u)" -ne 0 ]; then
        stop 3 "Qt needs system libraries that are not installed. Type this, then run the same again:" "" "    sudo $line" ""
    fi
    say "Installing Qt's system libraries: $packages"
    apt-get update -qq || say "The list of packages could not be renewed; trying with the one there is."
    DEBIAN_FRONTEND=noninteractive $line -qq >/dev/null || stop 3 "apt-get could not install: $packages"
    missing=$(missing_libraries "$1")
    [ -z "$missing" ] || stop 3 "Still missing after the installation:" $missing
}

# ---- a screen -----------------------------------------------------------------------------------------------

see_a_screen() {
    [ "$(uname -s)" = Linux ] || return 0
    [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || return 0
    case "${QT_QPA_PLATFORM:-}" in offscreen | minimal | vnc* | linuxfb* | eglfs*) return 0 ;; esac
    stop 4 "There is no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set." \
        "- On this computer: run it inside a desktop session." \
        "- Over SSH: connect with ssh -X." \
        "- With no screen at all: xvfb-run make run (from the packages xvfb and xauth)." \
        "make test needs no screen."
}

case "${1:-window}" in
    display) see_a_screen ;;
    window | offscreen)
        make_environment
        install_locked
        see_to_libraries "${1:-window}"
        ;;
    *) stop 1 "packaging/bootstrap.sh [window|offscreen|display]" ;;
esac
