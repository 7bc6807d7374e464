# Builds the installer for Windows from the last commit: bundle, signature, NSIS. Needs Python 3.11 or newer, git and makensis.
# With CLIENTELING_SIGN set to the thumbprint of a certificate in the store of this machine, signtool signs and stamps the time
# by the server in CLIENTELING_TIMESTAMP. Without it the installer is unsigned, and Windows will say so.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "../..")
$work = Join-Path $PWD "build/package"
$version = (Select-String -Path pyproject.toml -Pattern '^version = "(.*)"').Matches[0].Groups[1].Value
$env:SOURCE_DATE_EPOCH = git log -1 --format=%ct
$env:PYTHONHASHSEED = "0"

function Invoke-Checked([string]$program, [string[]]$words) {
    & $program @words
    if ($LASTEXITCODE -ne 0) { throw "$program failed with $LASTEXITCODE" }
}

function Set-Signature([string]$file) {
    if (-not $env:CLIENTELING_SIGN) { Write-Warning "$file is not signed"; return }
    Invoke-Checked signtool @("sign", "/sha1", $env:CLIENTELING_SIGN, "/fd", "sha256", "/tr", $env:CLIENTELING_TIMESTAMP, "/td", "sha256", $file)
}

Invoke-Checked python @("-m", "venv", "--clear", "$work/till")
$python = "$work/till/Scripts/python.exe"
Invoke-Checked $python @("-m", "pip", "install", "--quiet", "--require-hashes", "-r", "requirements/printer.txt", "-r", "requirements/package.txt")
Invoke-Checked "$work/till/Scripts/pyinstaller.exe" @("--noconfirm", "--clean", "--distpath", "$work/dist", "--workpath", "$work/work", "packaging/bundle/till.spec")
Invoke-Checked $python @("packaging/bundle/bill.py", "clienteling", $version, "requirements/printer.txt", "$work/dist/clienteling")
Set-Signature "$work/dist/clienteling/clienteling.exe"
Invoke-Checked makensis @("/DVERSION=$version", "/DBUNDLE=$work/dist/clienteling", "packaging/windows/clienteling.nsi")
Set-Signature "packaging/windows/clienteling-setup-$version.exe"
New-Item -ItemType Directory -Force "$work/out" | Out-Null
Move-Item -Force "packaging/windows/clienteling-setup-$version.exe" "$work/out"
