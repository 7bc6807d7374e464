#!/bin/sh
# Builds Clienteling.app and a .pkg for macOS from the last commit. Needs Python 3.11 or newer, git and Xcode's command line tools.
#
# SIGN_APP and SIGN_PKG name the identities "Developer ID Application" and "Developer ID Installer" in the keychain, and
# NOTARY a profile of `xcrun notarytool store-credentials`. Without them the package is unsigned, and macOS will refuse it
# unless it comes through an MDM that allows it.
set -eu
cd "$(dirname "$0")/../.."
work=$PWD/build/package
version=$(sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml)
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH PYTHONHASHSEED=0

mkdir -p "$work/out"
"${PYTHON:-python3}" -m venv --clear "$work/till"
"$work/till/bin/python" -m pip install --quiet --require-hashes -r requirements/printer.txt -r requirements/package.txt
"$work/till/bin/pyinstaller" --noconfirm --clean --distpath "$work/dist" --workpath "$work/work" packaging/bundle/till.spec
"$work/till/bin/python" packaging/bundle/bill.py clienteling "$version" requirements/printer.txt "$work/dist/clienteling"

app=$work/stage/Applications/Clienteling.app
rm -rf "$work/stage"
mkdir -p "$work/stage/Applications"
cp -R "$work/dist/Clienteling.app" "$app"
cp -R "$work/dist/clienteling/licences" "$work/dist/clienteling/sbom.json" "$app/Contents/Resources/"

icons=$work/Clienteling.iconset
mkdir -p "$icons"
for size in 16 32 128 256 512; do
    QT_QPA_PLATFORM=offscreen "$work/till/bin/python" packaging/bundle/icon.py resources/art/logo.svg $size "$icons/icon_${size}x$size.png"
done
iconutil --convert icns --output "$app/Contents/Resources/Clienteling.icns" "$icons"

if [ -n "${SIGN_APP:-}" ]; then
    find "$app/Contents" -type f \( -name '*.so' -o -name '*.dylib' \) -exec \
        codesign --force --timestamp --options runtime --sign "$SIGN_APP" {} +
    codesign --force --timestamp --options runtime --sign "$SIGN_APP" "$app"
    codesign --verify --deep --strict "$app"
fi
pkg=$work/out/clienteling-$version.pkg
pkgbuild --root "$work/stage" --identifier org.clienteling.Clienteling --version "$version" --install-location / \
    ${SIGN_PKG:+--sign "$SIGN_PKG"} "$pkg"
if [ -n "${NOTARY:-}" ]; then
    xcrun notarytool submit "$pkg" --keychain-profile "$NOTARY" --wait
    xcrun stapler staple "$pkg"
fi
