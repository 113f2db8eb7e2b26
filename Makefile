# `make` alone lists the targets. All set-up happens in .venv, on first use.

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --no-input
READY := $(VENV)/.ready
LOCK := requirements-dev.txt
# One that is named (make PYTHON=...) is the only candidate.
PYTHONS := $(or $(PYTHON),python3.11 python3.12 python3.13 python3.14 python3)
RECORDINGS ?= ../shared/recordings
# Folders that exist, of those that hold Python.
SOURCES := $(wildcard src codegen tests examples benchmarks docs)

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup demo test check format generate pull bench conformance docs lock wheel clean

help: ## List these targets.
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(READY) ## Create .venv with the pinned tools and this project (the other targets do it when needed).

demo: $(READY) ## Run the quickstart; without DHIS2_URL it talks to embedded DHIS2 servers.
	@$(BIN)/python examples/quickstart.py

test: $(READY) ## Run the tests, e.g. make test ARGS="-k paging".
	@$(BIN)/python -m pytest -n auto -q $(ARGS)

check: $(READY) ## Check format, lint, types, and that the generated code is up to date.
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy $(SOURCES)
	$(BIN)/basedpyright --pythonpath $(BIN)/python
	$(BIN)/python -m codegen unasync --check
	$(BIN)/python -m codegen generate --check

format: $(READY) ## Format the code and apply the safe fixes of the linter.
	@$(BIN)/ruff check --fix --quiet . ; $(BIN)/ruff format .

generate: $(READY) ## Make the versioned packages from specs/ (and the sync client from the async one).
	@$(BIN)/python -m codegen unasync
	@$(BIN)/python -m codegen generate

pull: $(READY) ## Distil the OpenAPI document of a running server into specs/, e.g. make pull URL=http://localhost:8080.
	@$(BIN)/python -m codegen pull $(URL)

bench: $(READY) ## Measure start-up, decoding and requests against their budgets.
	@$(BIN)/python -m benchmarks

conformance: $(READY) ## Hold the embedded server against recordings of real ones, e.g. make conformance RECORDINGS=../shared/recordings.
	@$(BIN)/python -m tests.conformance $(RECORDINGS) --write

docs: $(READY) ## Build the documentation into docs/_build.
	@$(BIN)/python -m sphinx -b html -j auto -W --keep-going -q docs docs/_build && echo "docs/_build/index.html"

lock: $(READY) ## Pin the development requirements anew: requirements-dev.txt from pyproject.toml.
	@$(BIN)/uv pip compile pyproject.toml --group dev --extra testing --extra oauth2 --extra otel --extra arrow --extra progress --extra cli --extra aiohttp --universal --python-version 3.11 --upgrade --system-certs \
		--generate-hashes --no-emit-index-url --custom-compile-command 'make lock' --quiet --output-file $(LOCK)

wheel: $(READY) ## Build the wheel and the source distribution into dist/.
	@$(BIN)/python -m hatchling build -d dist

clean: ## Remove .venv, dist and every cache.
	@rm -rf $(VENV) dist docs/_build docs/reference .mypy_cache .ruff_cache .pytest_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

# A candidate is run, not only looked up: version managers leave commands that start nothing, and Debian splits
# `venv` from Python. The environment is made anew whenever the pins change, so that nothing old stays in it.
$(VENV)/.requirements: $(LOCK)
	@set -e; found=; \
	for python in $(PYTHONS); do \
		if "$$python" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; \
		then found="$$python"; break; fi; \
	done; \
	if [ -z "$$found" ]; then \
		echo 'make: found no Python 3.11 or newer (with its venv module) on PATH.' >&2; \
		echo '      Tried: $(PYTHONS). Install one, or name it: make PYTHON=/path/to/python3.11' >&2; \
		exit 1; \
	fi; \
	echo "Setting up $(VENV) with $$("$$found" --version) and the tools of $(LOCK): once, about a minute ..."; \
	"$$found" -m venv --clear $(VENV)
	@$(PIP) install --quiet --require-hashes --requirement $(LOCK)
	@touch $@

$(READY): pyproject.toml $(VENV)/.requirements
	@$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@touch $@
