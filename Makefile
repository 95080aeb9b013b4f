# The only door: people and CI type the same words. `make` alone lists them.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
NODE_READY := node_modules/.ready
MEMBERS := $(patsubst %/pyproject.toml,%,$(wildcard $(foreach member,sdk emulator checklist provider modules codegen,$(member)/pyproject.toml)))
SOURCES := $(wildcard $(addsuffix /src,$(MEMBERS)))
PYTEST := $(BIN)/python -m pytest
# How many tests run side by side; modules stay whole, so that what a module shares is made once, and in the order of tests/conftest.py.
WORKERS ?= 2
SIDE_BY_SIDE := -n $(WORKERS) --dist loadscope --no-loadscope-reorder
# A Node brought from the Python index, where the machine has none that will do; otherwise the folder does not exist.
export PATH := $(abspath $(VENV))/node/bin:$(PATH)
# jsii greets Node 20 with a page of warnings; Terraform and CDKTF would ask an address for news.
export JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION := 20
export CHECKPOINT_DISABLE := 1
# More words for pytest, such as ARGS="tests/sdk -k retry".
ARGS ?=

.PHONY: help
help: ## List these targets
	@awk 'BEGIN {FS = ":.*## "} /^[a-z][a-z-]*:.*## / {printf "  make %-16s %s\n", $$1, $$2}' Makefile

# ------------------------------------------------------------------------------------- environment

.PHONY: setup doctor
setup: $(READY) $(NODE_READY) ## Make the Python environment and install the CDKTF command line
	@echo "ready: $(BIN)/python and node_modules/.bin/cdktf"

doctor: ## Name every missing or too old tool in one line each
	@command -v $(PYTHON) >/dev/null || { echo "python3 is not installed: install Python 3.11 or newer" >&2; exit 1; }
	@$(PYTHON) tools/doctor.py python terraform make

$(READY): requirements/dev.txt $(addsuffix /pyproject.toml,$(MEMBERS))
	@command -v $(PYTHON) >/dev/null || { echo "python3 is not installed: install Python 3.11 or newer" >&2; exit 1; }
	@$(PYTHON) tools/doctor.py python
	@echo "making the Python environment in $(VENV) ..."
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation $(addprefix -e ./,$(MEMBERS))
	@touch $@

$(NODE_READY): package.json package-lock.json | $(READY)
	@echo "installing the CDKTF command line in node_modules ..."
	@$(BIN)/python -m tools.node
	@npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

# ------------------------------------------------------------------------------------- generated code

.PHONY: generate generate-check
generate: $(READY) ## Print SDK, contract, schemas, constructs and reference from api/ and the rules
	@$(BIN)/python -m loadmaster_codegen --all
	@$(BIN)/python -m loadmaster_checklist.pages docs/reference/checklist
	@$(BIN)/python -m tools.emulator_coverage docs/reference/emulator-coverage.md

generate-check: $(READY) ## Fail when a printed folder differs from what api/ and the rules say
	@$(BIN)/python -m loadmaster_codegen --all --check
	@$(BIN)/python -m loadmaster_checklist.pages docs/reference/checklist --check
	@$(BIN)/python -m tools.emulator_coverage docs/reference/emulator-coverage.md --check

# ------------------------------------------------------------------------------------- quality

.PHONY: format lint types imports check
format: $(READY) ## Format the code and apply safe fixes
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

lint: $(READY) ## Style: ruff, formatted and clean
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .

types: $(READY) ## Strict typing over all sources, tests and tools
	@$(BIN)/mypy $(SOURCES) tests tools $(wildcard benchmarks stacks examples)

imports: $(READY) ## Import fences: who may import whom
	@$(BIN)/lint-imports --no-logo

check: lint types imports generate-check ## Style, types, fences, freshness; with `make test` all a review needs

# ------------------------------------------------------------------------------------- tests

.PHONY: test prove packaging bench
test: $(READY) $(NODE_READY) ## Everything fast (at most 10 minutes on 2 cores)
	@$(PYTHON) tools/doctor.py terraform
	@$(PYTEST) $(SIDE_BY_SIDE) $(ARGS)

# An ended run goes on where it was as long as nothing but documents changed; `make prove SHARD=1/3` runs a third of it.
prove: $(READY) $(NODE_READY) ## Whole matrices, soaks and kill-at-every-call (at most 80 minutes, resumable)
	@$(PYTHON) tools/doctor.py terraform
	@$(PYTEST) -m prove --resume $(if $(SHARD),--shard $(SHARD)) $(SIDE_BY_SIDE) $(ARGS)

packaging: $(READY) ## Build each wheel, install it alone, import it, ask it for help
	@$(PYTEST) -m "prove or not prove" tests/packaging $(ARGS)

.PHONY: parity
parity: $(READY) ## Compare the unit that LOADMASTER_PARITY_URL names with the emulator (ARGS="--mask")
	@$(BIN)/python -m tests.parity $(ARGS)

.PHONY: requirements
requirements: $(READY) ## Resolve requirements/*.in and package.json anew
	@$(BIN)/python -m tools.requirements

bench: $(READY) $(NODE_READY) ## Measure the budgets and write docs/reference/benchmarks.md
	@$(PYTHON) tools/doctor.py terraform
	@$(BIN)/python -m benchmarks $(ARGS)

# ------------------------------------------------------------------------------------- running it

.PHONY: deploy destroy audit emulator provider-schema docs
deploy: $(READY) $(NODE_READY) ## Deploy the reference stacks (emulated pair unless LOADMASTER_FIRST_URL names a real one)
	@$(BIN)/python -m tools.deploy up

destroy: $(READY) $(NODE_READY) ## Remove everything `make deploy` made
	@$(BIN)/python -m tools.deploy down

audit: $(READY) ## Judge the deployed pair by the checklist
	@$(BIN)/python -m tools.deploy audit

emulator: $(READY) ## Start a pretend appliance in the foreground (ARGS="--port 8443")
	@$(BIN)/loadmaster emulator run $(ARGS)

provider-schema: $(READY) ## Write the provider's schema as JSON to OUT=FILE
	@test -n "$(OUT)" || { echo "say where to write: make provider-schema OUT=schema.json" >&2; exit 2; }
	@$(BIN)/python -m tools.provider_schema "$(OUT)"

docs: $(READY) ## Build the site into build/site; warnings are errors
	@NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --quiet --site-dir build/site

.PHONY: clean
clean: ## Remove build products and caches; the environment and .loadmaster stay
	@rm -rf build dist cdktf.out .pytest_cache .mypy_cache .ruff_cache .hypothesis
