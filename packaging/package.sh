#!/bin/sh
# Builds what is handed out, from the last commit, on Debian or Ubuntu: a bundle of the till and one of the hub, each as
# .deb and .tar.gz with its bill of materials and licences, in build/package/out. Build on the oldest release it is for.
#
#   packaging/package.sh [till|hub]     (make package: both)
#
# The same commit, Python and release make the same files. Needs python3-venv (with a shared libpython), binutils, git
# and dpkg-deb. Exit codes: 0 done, 2 a tool is missing, 3 a licence has no text or a library no package.
set -eu
cd "$(dirname "$0")/.."

work=$PWD/build/package
source=$work/source
out=$work/out
umask 022
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH PYTHONHASHSEED=0 LC_ALL=C.UTF-8 TZ=UTC

say() { printf '%s\n' "$*" >&2; }

for tool in git objdump strip dpkg-deb dpkg-query tar gzip; do
    command -v "$tool" >/dev/null || { say "make package needs $tool"; exit 2; }
done

version() { # 0.1.0.dev0 at the 512th commit is 0.1.0~dev0+512: it grows with every commit, and a release comes after
    plain=$(sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml)
    printf '%s+%s' "$(printf '%s' "$plain" | sed 's/\.dev/~dev/; s/\.*\(rc\|a\|b\)\([0-9]\)/~\1\2/')" "$(git rev-list --count HEAD)"
}
VERSION=$(version)
ARCH=$(dpkg --print-architecture)

fresh_source() {
    rm -rf "$source"
    mkdir -p "$source" "$out"
    git archive HEAD | tar -x -C "$source"
}

environment() { # environment NAME LOCK: the libraries of the lock, and the tools of requirements/package.txt, nothing else
    state=$(cat "requirements/$2.txt" requirements/package.txt | cksum)
    if [ ! -f "$work/$1/state" ] || [ "$(cat "$work/$1/state")" != "$state" ]; then
        say "Filling the environment of the $1 ..."
        .venv/bin/python -c 'import sys; print(sys.base_prefix)' >/dev/null 2>&1 && python=.venv/bin/python || python=${PYTHON:-python3}
        "$("$python" -c 'import sys; print(sys._base_executable)')" -m venv --clear "$work/$1"
        "$work/$1/bin/python" -m pip install --quiet --no-input --require-hashes \
            -r "requirements/$2.txt" -r requirements/package.txt
        printf '%s' "$state" >"$work/$1/state"
    fi
}

bundle() { # bundle NAME PROGRAM LOCK
    environment "$1" "$3"
    say "Bundling $2 ..."
    nice -n 10 "$work/$1/bin/pyinstaller" --noconfirm --clean --log-level ERROR --distpath "$work/dist" \
        --workpath "$work/work" "$source/packaging/bundle/$1.spec"
    # Python and SQLCipher come with what a debugger wants; Qt's libraries stay as their makers built them.
    find "$work/dist/$2/_internal" \( -name 'libpython*' -o -path '*lib-dynload*.so' -o -path '*sqlcipher3*.so' \) \
        -exec strip --strip-debug {} +
    (cd "$source" && "$work/$1/bin/python" packaging/bundle/bill.py "$2" "$VERSION" "requirements/$3.txt" \
        "$work/dist/$2") || exit 3
}

tarball() { # tarball PROGRAM
    tar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner -C "$work/dist" -c "$1" |
        gzip -n9 >"$out/$1_${VERSION}_$ARCH.tar.gz"
}

root_of() { # root_of PROGRAM: what .deb packages of ours have in common
    root=$work/deb/$1
    rm -rf "$root"
    mkdir -p "$root/DEBIAN" "$root/usr/lib" "$root/usr/bin" "$root/usr/share/doc/$1" "$root/usr/share/man/man1"
    cp -a "$work/dist/$1" "$root/usr/lib/$1"
    mv "$root/usr/lib/$1/licences" "$root/usr/lib/$1/sbom.json" "$root/usr/share/doc/$1/"
    cp "$source/packaging/debian/copyright" "$root/usr/share/doc/$1/copyright"
    gzip -n9 <"$source/CHANGELOG.md" >"$root/usr/share/doc/$1/NEWS.gz"
    gzip -n9 <"$source/packaging/debian/$1.1" >"$root/usr/share/man/man1/$1.1.gz"
    ln -s "../lib/$1/$1" "$root/usr/bin/$1"
}

deb() { # deb PROGRAM: control, sums and the package
    root=$work/deb/$1
    depends=$(python3 "$source/packaging/bundle/depends.py" "$work/dist/$1") || exit 3
    sed -e "s/@VERSION@/$VERSION/; s/@ARCH@/$ARCH/; s/@DEPENDS@/$depends/" \
        -e "s/@SIZE@/$(du -sk --apparent-size "$root/usr" | cut -f1)/" \
        "$source/packaging/debian/$1.control" >"$root/DEBIAN/control"
    (cd "$root" && find usr etc -type f 2>/dev/null | LC_ALL=C sort | xargs -d '\n' md5sum >DEBIAN/md5sums) || true
    dpkg-deb --root-owner-group -Zxz --build "$root" "$out/$1_${VERSION}_$ARCH.deb" >/dev/null
}

icons() { # icons ROOT: the logo for menus, as it is drawn and in the sizes that want dots
    apps=$1/usr/share/icons/hicolor
    for size in 48 128 256; do
        mkdir -p "$apps/${size}x$size/apps"
        QT_QPA_PLATFORM=offscreen "$work/till/bin/python" "$source/packaging/bundle/icon.py" \
            "$source/resources/art/logo.svg" "$size" "$apps/${size}x$size/apps/clienteling.png"
    done
    mkdir -p "$apps/scalable/apps"
    cp "$source/resources/art/logo.svg" "$apps/scalable/apps/clienteling.svg"
}

till() {
    bundle till clienteling printer
    tarball clienteling
    root_of clienteling
    root=$work/deb/clienteling
    icons "$root"
    mkdir -p "$root/usr/share/applications" "$root/usr/share/metainfo"
    cp "$source/packaging/debian/clienteling.desktop" "$root/usr/share/applications/"
    sed "s/@VERSION@/$VERSION/; s/@DATE@/$(date -d "@$SOURCE_DATE_EPOCH" +%F)/" \
        "$source/packaging/debian/clienteling.metainfo.xml" >"$root/usr/share/metainfo/org.clienteling.Clienteling.metainfo.xml"
    deb clienteling
}

hub() {
    bundle hub clienteling-hub hub
    tarball clienteling-hub
    root_of clienteling-hub
    root=$work/deb/clienteling-hub
    mkdir -p "$root/usr/lib/systemd/system" "$root/usr/sbin" "$root/etc/default"
    cp "$source/packaging/debian/clienteling-hub.service" "$root/usr/lib/systemd/system/"
    cp "$source/packaging/debian/clienteling-hub.default" "$root/etc/default/clienteling-hub"
    cp "$source/packaging/debian/clienteling-hub-admin" "$root/usr/sbin/"
    printf '/etc/default/clienteling-hub\n' >"$root/DEBIAN/conffiles"
    for script in postinst prerm postrm; do
        cp "$source/packaging/debian/clienteling-hub.$script" "$root/DEBIAN/$script"
        chmod 755 "$root/DEBIAN/$script"
    done
    deb clienteling-hub
}

fresh_source
case "${1:-both}" in
    till) till ;;
    hub) hub ;;
    both) till && hub ;;
    *) say "packaging/package.sh [till|hub]"; exit 1 ;;
esac
(cd "$out" && ls -l --block-size=1 ./*"$VERSION"* | awk '{ printf "%8.1f MB  %s\n", $5 / 1e6, $NF }')
