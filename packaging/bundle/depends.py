"""Prints what a bundle needs of Debian: the packages of every library its files ask for and do not bring, for `Depends:`.

Run on the oldest release the package is for: `python depends.py FOLDER`.
"""

import re
import subprocess
import sys
import sysconfig
from pathlib import Path

from trim import needed

MACHINE = sysconfig.get_config_var("MULTIARCH")
LIBRARIES = {f"{top}{place}" for top in ("", "/usr") for place in ("/lib", f"/lib/{MACHINE}")}
GLIBC = re.compile(r"GLIBC_(\d+)\.(\d+)")


def binaries(folder: Path) -> list[Path]:
    """Every ELF file of the bundle."""
    return [
        one for one in sorted(folder.rglob("*")) if one.is_file() and one.open("rb").read(4) == b"\x7fELF"
    ]


def package_of(soname: str) -> str:
    """The Debian package on this computer that brings a library. Raises LookupError when none does."""
    said = subprocess.run(
        ["dpkg-query", "--search", f"*/{soname}"], capture_output=True, text=True, check=False
    )
    lines = [line.split(": ", 1) for line in said.stdout.splitlines() if not line.startswith("diversion")]
    found = {name.split(":")[0] for name, path in lines if str(Path(path).parent) in LIBRARIES}
    found = {name for name in found if not name.endswith(("-dev", "-cross", "-dbg"))}
    if not found:
        raise LookupError(soname)
    return min(found)


def glibc(files: list[Path]) -> str:
    """The newest version of the C library any of the files asks for."""
    said = subprocess.run(
        ["objdump", "-T", *map(str, files)], capture_output=True, text=True, check=False
    ).stdout
    newest = max((int(a), int(b)) for a, b in GLIBC.findall(said))
    return f"{newest[0]}.{newest[1]}"


def main() -> int:
    """Prints one line; 1 when a library has no package."""
    files = binaries(Path(sys.argv[1]))
    own = {one.name for one in files}
    wanted = {soname for one in files for soname in needed(str(one))} - own
    packages, homeless = set(), []
    for soname in sorted(wanted):
        try:
            packages.add(package_of(soname))
        except LookupError:
            homeless.append(soname)
    if homeless:
        sys.stderr.write(f"No package of this system brings: {' '.join(homeless)}\n")
        return 1
    sys.stdout.write(", ".join([f"libc6 (>= {glibc(files)})", *sorted(packages - {"libc6"})]) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
