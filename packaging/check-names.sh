#!/bin/sh
# Fails when a tracked file names a package registry or a folder of somebody's computer.
set -eu
cd "$(dirname "$0")/.."

# The brackets keep this file from finding itself.
registries='py[p]i\.org|python[h]osted\.org|registry\.npm[j]s|deb\.debian\.o[r]g|test\.py[p]i|conda\.anacon[d]a'
folders='/wor[k]/(main|shared)|/roo[t]/|\.pyen[v]/|/hom[e]/[a-z]+/|[A-Z]:\\User[s]\\'

if git grep -nIE "$registries|$folders"; then
    echo "The lines above name a package registry or a folder of one computer." >&2
    exit 1
fi
