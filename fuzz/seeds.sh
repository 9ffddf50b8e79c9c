#!/bin/sh
# Copies the questionnaires of the tests into the corpora.
set -eu
cd "$(dirname "$0")/.."
mkdir -p fuzz/corpus/structure fuzz/corpus/texts fuzz/corpus/cells fuzz/corpus/expression fuzz/corpus/ledger fuzz/corpus/translation fuzz/corpus/keys fuzz/corpus/study fuzz/corpus/sample
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
printf '\000\000\020\001' > fuzz/corpus/study/head
printf '\001\000\000\377\200' > fuzz/corpus/study/cut
printf 'aphone,country,name\n601 234 567,CZ,"Nov\303\241k"\n' > fuzz/corpus/sample/commas
printf 'cphone;phone2;region;time_zone\r\n020 7946 0018;+44 (0)20 7946 0019;"a\n b";Europe/London\r\n' > fuzz/corpus/sample/semicolons
printf 'b\357\273\277phone\tpriority\n+4532123456\t7\n"open\n' > fuzz/corpus/sample/tabs
printf 'aprefix,digits,country\n+420601,6,CZ\n' > fuzz/corpus/sample/blocks
