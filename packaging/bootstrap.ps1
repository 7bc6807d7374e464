# Makes or renews .venv from the pinned, hashed lock on Windows, and runs what was asked for.
# Safe to run again: it does only what is missing. Linux and macOS have packaging/bootstrap.sh behind make.
#
#   powershell -ExecutionPolicy Bypass -File packaging\bootstrap.ps1          set up only
#   powershell -ExecutionPolicy Bypass -File packaging\bootstrap.ps1 run      open the app with a demo shop
#   powershell -ExecutionPolicy Bypass -File packaging\bootstrap.ps1 test     run the tests
#
# Exit codes: 0 done, 2 no suitable Python, 5 installation failed; otherwise that of the app or the tests.
param([ValidateSet("setup", "run", "test")][string]$Task = "setup")

$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..")
$Environment = ".venv\Scripts\python.exe"
$Suits = "import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))"

function Find-Python {
    foreach ($Version in "3.13", "3.12", "3.11", "3.14") {
        if (Get-Command py -ErrorAction SilentlyContinue) {
            & py "-$Version" -c $Suits 2>$null
            if ($LASTEXITCODE -eq 0) { return @("py", "-$Version") }
        }
    }
    if (Get-Command python -ErrorAction SilentlyContinue) {
        & python -c $Suits 2>$null
        if ($LASTEXITCODE -eq 0) { return @("python") }
    }
    Write-Host "Clienteling needs Python 3.11 or newer, and found none. Install it from python.org or with: winget install Python.Python.3.13"
    exit 2
}

function Get-LockState {
    $Project = (Get-Content pyproject.toml -Raw -Encoding UTF8) -split "(?m)^\[tool\.ruff\]"
    $Bytes = [Text.Encoding]::UTF8.GetBytes($Project[0] + (Get-Content requirements\dev.txt -Raw -Encoding UTF8))
    $Digest = [Security.Cryptography.SHA256]::Create().ComputeHash($Bytes)
    return [BitConverter]::ToString($Digest)
}

function Stop-OnFailure {
    if ($LASTEXITCODE -ne 0) {
        Write-Host "The installation did not finish. Look at the message above; running the same again goes on from there."
        exit 5
    }
}

if (-not (Test-Path $Environment)) {
    $Python = @(Find-Python)
    $Rest = @($Python | Select-Object -Skip 1)
    Write-Host "Making .venv ..."
    & $Python[0] @Rest -m venv --clear .venv
    Stop-OnFailure
}

$Kept = ".venv\lock-state"
$State = Get-LockState
if (-not ((Test-Path $Kept) -and ((Get-Content $Kept -Raw).Trim() -eq $State))) {
    Write-Host "Installing the pinned dependencies (about 150 MB to fetch the first time) ..."
    if (Test-Path $Kept) { Remove-Item $Kept }
    $env:PIP_DISABLE_PIP_VERSION_CHECK = "1"
    & $Environment -m pip install --quiet --no-input --require-hashes -r requirements\dev.txt
    Stop-OnFailure
    # The build backend comes from the lock as well, so nothing is installed without its hash.
    & $Environment -m pip install --quiet --no-input --no-deps --no-build-isolation --editable .
    Stop-OnFailure
    Set-Content -Path $Kept -Value $State
}

switch ($Task) {
    "run" { & .venv\Scripts\clienteling.exe demo }
    "test" {
        $env:QT_QPA_PLATFORM = "offscreen"
        & .venv\Scripts\pytest.exe -n auto --maxprocesses=4
    }
}
exit $LASTEXITCODE
