#!/bin/sh
# Installs the packages of build/package/out in a bare Debian, runs them there with a virtual screen, and removes them.
#
#   sudo packaging/try-deb.sh bookworm     (Debian 12)
#   sudo packaging/try-deb.sh trixie       (Debian 13)
#
# Run it as root after make package, on Linux with debootstrap; the tree is fetched once into build/package/trees and
# every run works on a copy of it. MIRROR names another mirror of Debian, PICTURE a file for a picture of the window.
# It is no part of make test: it needs root, the network and some minutes. Says "ok" for each thing seen; ends with 1 at
# the first that is not.
set -eu
cd "$(dirname "$0")/.."

suite=${1:?"which Debian: bookworm or trixie"}
[ "$(id -u)" -eq 0 ] || { echo "packaging/try-deb.sh must be run by root" >&2; exit 1; }
trees=$PWD/build/package/trees
base=$trees/$suite
tree=$trees/$suite-try-$$
out=$PWD/build/package/out

leave() {
    # Servers and screens of this run live in its tree: end those whose root is the tree, and nothing else.
    for process in /proc/[0-9]*; do
        [ "$(readlink "$process/root" 2>/dev/null)" != "$tree" ] || kill -9 "${process#/proc/}" 2>/dev/null || true
    done
    sleep 1
    for place in dev/pts dev proc; do
        ! mountpoint -q "$tree/$place" || umount "$tree/$place" || umount -l "$tree/$place"
    done
    mountpoint -q "$tree/proc" || mountpoint -q "$tree/dev" || rm -rf --one-file-system "$tree"
}

ok() { printf 'ok    %s\n' "$*"; }
not_ok() { printf 'NOT   %s\n' "$*"; exit 1; }
inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive chroot "$tree" sh -euc "$1"; }
associate() { # a person without rights, with a home of their own
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/srv/sam USER=sam LC_ALL=C.UTF-8 chroot --userspec=sam:sam "$tree" sh -euc "cd; $1"
}

[ -f "$base/etc/debian_version" ] || debootstrap --variant=minbase "$suite" "$base" ${MIRROR:+"$MIRROR"} >&2
cp -a "$base" "$tree"
trap leave EXIT
mount -t proc proc "$tree/proc"
mount --bind /dev "$tree/dev"
mount --bind /dev/pts "$tree/dev/pts"
cp /etc/resolv.conf "$tree/etc/resolv.conf"
# Packages of Debian are fetched once for all runs.
mkdir -p "$trees/fetched-$suite"
cp "$trees/fetched-$suite"/*.deb "$tree/var/cache/apt/archives/" 2>/dev/null || true
for name in clienteling clienteling-hub; do
    cp "$(ls -t "$out/$name"_*.deb | head -1)" "$tree/opt/$name.deb"
done

inside "apt-get update -qq"
inside "apt-get install -qq -y --no-install-recommends /opt/clienteling.deb >/dev/null 2>&1"
ok "the till installs in $(cat "$tree/etc/debian_version"), with $(inside "dpkg -l | grep -c ^ii") packages in all"
! inside "command -v python3 >/dev/null" || not_ok "the system has a Python: this would prove less"
ok "no Python of the system is there"
missing=$(inside "find /usr/lib/clienteling -name '*.so*' -type f | LD_LIBRARY_PATH=/usr/lib/clienteling/_internal:/usr/lib/clienteling/_internal/PySide6/Qt/lib xargs ldd 2>/dev/null | grep 'not found' | sort -u || true")
[ -z "$missing" ] || not_ok "libraries are missing: $missing"
ok "every library the till asks for is there"

inside "apt-get install -qq -y --no-install-recommends /opt/clienteling-hub.deb xvfb xauth xdotool x11-apps >/dev/null 2>&1"
cp "$tree"/var/cache/apt/archives/*.deb "$trees/fetched-$suite/" 2>/dev/null || true
ok "the hub installs"
inside "useradd --create-home --home-dir /srv/sam sam"

associate "clienteling-hub seed --home hub --customers 500 --json" >"$tree/opt/seeded.json"
associate "clienteling-hub serve --home hub --port 8470 --plain >hub.log 2>&1 & for i in \$(seq 100); do grep -q listening hub.log && exit 0; sleep 0.3; done; cat hub.log; exit 1"
ok "the hub is filled with the demo shop and serves"
store=$(associate "clienteling-hub store list --home hub --json" | sed -n 's/.*"id": *"\([^"]*\)".*/\1/p' | head -1)
code=$(associate "clienteling-hub enrol-code --home hub --store $store --json" | sed -n 's/.*"code": *"\([^"]*\)".*/\1/p')
associate "clienteling enrol --hub http://127.0.0.1:8470 --code $code --name 'Till 9' --key-file /srv/sam/till.key >/dev/null"
associate "printf 'key_file = \"/srv/sam/till.key\"\n' >>.local/share/clienteling/settings.toml; clienteling sync --once >/dev/null"
ok "the till enrols and syncs"
found=$(associate "clienteling lookup --phone 555012846 --json") || not_ok "nobody was found: $found"
case $found in *'"customer'*|*'"name'*) ok "the till finds a customer of the demo" ;; *) not_ok "nobody was found: $found" ;; esac

associate "clienteling doctor >doctor.txt 2>&1" || { cat "$tree/srv/sam/doctor.txt"; not_ok "doctor finds something bad"; }
ok "clienteling doctor finds nothing bad"

associate "xvfb-run -a -s '-screen 0 1366x768x24' sh -c '
    clienteling >window.log 2>&1 & app=\$!
    for i in \$(seq 100); do window=\$(xdotool search --onlyvisible --pid \$app 2>/dev/null | head -1); [ -z \"\$window\" ] || break; sleep 0.3; done
    [ -n \"\$window\" ] || { cat window.log; exit 1; }
    sleep 6; xwd -root -silent >window.xwd; kill -0 \$app; kill \$app; wait \$app || true'"
[ ! -s "$tree/srv/sam/window.log" ] || not_ok "the window complained: $(cat "$tree/srv/sam/window.log")"
[ -z "${PICTURE:-}" ] || cp "$tree/srv/sam/window.xwd" "$PICTURE"
ok "the window opens on a virtual screen, silently"

before=$(cd "$tree/srv/sam/.local/share/clienteling" && find . -type f | sort | xargs sha256sum | sha256sum)
inside "apt-get purge -qq -y clienteling >/dev/null"
after=$(cd "$tree/srv/sam/.local/share/clienteling" && find . -type f | sort | xargs sha256sum | sha256sum)
[ "$before" = "$after" ] && ok "purging the till leaves its data as it was" || not_ok "purging the till touched its data"
left=$(inside "find / -xdev -path /proc -prune -o -path /home -prune -o -path /srv -prune -o -path /opt -prune -o -path /var/cache -prune -o -name 'clienteling*' -print | grep -v hub || true")
[ -z "$left" ] && ok "purging the till leaves nothing else" || not_ok "left behind: $left"
inside "apt-get install -qq -y --no-install-recommends /opt/clienteling.deb >/dev/null 2>&1"
associate "clienteling status >/dev/null" && ok "installed again, the till goes on where it was"
