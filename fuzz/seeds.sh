#!/bin/sh
# Copies the questionnaires of the tests into the corpora.
set -eu
cd "$(dirname "$0")/.."
mkdir -p fuzz/corpus/structure fuzz/corpus/texts fuzz/corpus/cells fuzz/corpus/expression fuzz/corpus/ledger fuzz/corpus/translation fuzz/corpus/keys fuzz/corpus/study fuzz/corpus/dispositions
for folder in questionnaires/coproduction-2008 tests/cases/small tests/cases/customer tests/cases/health; do
    name=$(basename "$folder")
    cp "$folder/questionnaire.toml" "fuzz/corpus/structure/$name"
    for text in "$folder"/*.ftl; do cp "$text" "fuzz/corpus/texts/$name-$(basename "$text")"; done
    for text in "$folder"/*.ftl; do cp "$text" "fuzz/corpus/translation/$name-$(basename "$text")"; done
    if [ -f "$folder/quotas.csv" ]; then cp "$folder/quotas.csv" "fuzz/corpus/cells/$name"; fi
    # Each filter and condition of the file is a seed.
    grep -ho '\(filter\|when\|value\) = "[^"]*"' "$folder/questionnaire.toml" | sed 's/^[a-z]* = "//; s/"$//' | sort -u |
        while read -r line; do printf '%s' "$line" > "fuzz/corpus/expression/$name-$(printf '%s' "$line" | cksum | cut -d' ' -f1)"; done
done
for script in tests/cases/scripts/*.txt; do grep '^  [{"]' "$script" | sed 's/^  //' > "fuzz/corpus/ledger/$(basename "$script")" || true; done
# Signing in and the next call; an answer, a note, an appointment, a break-off, a text pasted, another size.
printf 'Ann\r\r\r\r3\r' > fuzz/corpus/keys/begin
printf 'Ann\r\r\r\r3\r0\r12\r1\r\005a note\023\0061830\r\r' > fuzz/corpus/keys/note
printf 'Ann\r\r\r\r\007\r\376\024\005\376\120\030\027q' > fuzz/corpus/keys/leave
printf '\377\001pasted\r\r\rn\r' > fuzz/corpus/keys/paste
printf 'code,count\n1.1,4\n2.111,2\n3.13,9\n4.80,1\n' > fuzz/corpus/dispositions/commas
printf '\357\273\277code;count\r\n1.1;4\r\n2.20;-1\r\n' > fuzz/corpus/dispositions/semicolons
printf '\000\000\020\001' > fuzz/corpus/study/head
printf '\001\000\000\377\200' > fuzz/corpus/study/cut
