# The commands of this project. Each makes ready what it needs (packaging/setup.sh).
.PHONY: help run pdf voice test bundle packages test-bundle bench bench-imports bench-bundle docs bench-peers soak clean clean-all

help:
	@echo "make run     opens the window; make run ARGS='--open share' goes straight to a decision"
	@echo "make pdf     adds what saves paper as PDF"
	@echo "make voice   adds what reads the words aloud"
	@echo "make test    runs every check and every test"
	@echo "make bundle  builds the portable program in dist/dpup-assistant; make test-bundle tests what was built"
	@echo "make packages   packs the portable program to be handed on: on Linux as .tar.xz and .deb"
	@echo "make bench   measures start, memory, answers, checking, comparing, graphs and editing, each beside its floor"
	@echo "make bench-imports   tells what is imported until the first page is painted, in ms, and what after it"
	@echo "make bench-bundle   measures the portable program beside one of a bare window: size, and start warm and cold"
	@echo "make bench-peers   measures Chromium with a SurveyJS questionnaire of the same questions beside the program"
	@echo "make soak    makes 10,000 walks and reads the trees again 1,000 times, and tests that nothing grows"
	@echo "make docs    writes afresh docs/faults.md, from the examples in docs/faults, and the schema of trees"
	@echo "make clean   removes what the tools made; make clean-all removes what was installed too"

run:
	@sh packaging/setup.sh run
	@.venv/bin/python -m dpup_assistant $(ARGS)

pdf:
	@sh packaging/setup.sh pdf

voice:
	@sh packaging/setup.sh voice

test:
	@sh packaging/setup.sh test
	@.venv/bin/python -m pytest -n auto --maxprocesses 8 --dist worksteal $(ARGS)

bundle:
	@sh packaging/setup.sh bundle
	@.venv-bundle/bin/python packaging/bundle.py

BUILT := dist/dpup-assistant/SHA256SUMS
$(BUILT): $(shell find dpup_assistant trees resources docs packaging -type f ! -name '*.pyc')
	@$(MAKE) --no-print-directory bundle

packages: $(BUILT)
	@.venv-bundle/bin/python packaging/packages.py

test-bundle: $(BUILT)
	@sh packaging/setup.sh test
	@.venv/bin/python -m pytest -n auto --maxprocesses 8 --dist worksteal tests/bundle $(ARGS)

bench:
	@sh packaging/setup.sh test
	@dbus-run-session -- .venv/bin/python -m tests.bench $(ARGS)

bench-imports:
	@sh packaging/setup.sh test
	@.venv/bin/python -m tests.bench.imports

bench-bundle: $(BUILT)
	@sh packaging/setup.sh test
	@.venv/bin/python -m tests.bench.bundle

bench-peers:
	@sh packaging/setup.sh peers
	@dbus-run-session -- .venv/bin/python -m tests.peers

soak:
	@sh packaging/setup.sh test
	@.venv/bin/python -m pytest -n 2 --dist worksteal tests/soak $(ARGS)

docs:
	@sh packaging/setup.sh test
	@.venv/bin/python -m tests.fault_pages
	@.venv/bin/python -m tests.tree_schema

clean:
	@rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	@find dpup_assistant tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +

clean-all: clean
	@rm -rf .venv .venv-bundle tests/node/node_modules tests/peers/node_modules
