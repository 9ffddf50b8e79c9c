#!/bin/sh
# Copies the questionnaires of the tests into the corpora.
set -eu
cd "$(dirname "$0")/.."
mkdir -p fuzz/corpus/structure fuzz/corpus/texts fuzz/corpus/cells fuzz/corpus/expression fuzz/corpus/ledger
for folder in questionnaires/coproduction-2008 tests/cases/small tests/cases/customer tests/cases/health; do
    name=$(basename "$folder")
    cp "$folder/questionnaire.toml" "fuzz/corpus/structure/$name"
    for text in "$folder"/*.ftl; do cp "$text" "fuzz/corpus/texts/$name-$(basename "$text")"; done
    if [ -f "$folder/quotas.csv" ]; then cp "$folder/quotas.csv" "fuzz/corpus/cells/$name"; fi
    # Each filter and condition of the file is a seed.
    grep -ho '\(filter\|when\|value\) = "[^"]*"' "$folder/questionnaire.toml" | sed 's/^[a-z]* = "//; s/"$//' | sort -u |
        while read -r line; do printf '%s' "$line" > "fuzz/corpus/expression/$name-$(printf '%s' "$line" | cksum | cut -d' ' -f1)"; done
done
for script in tests/cases/scripts/*.txt; do grep '^  [{"]' "$script" | sed 's/^  //' > "fuzz/corpus/ledger/$(basename "$script")" || true; done
