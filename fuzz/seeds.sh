#!/bin/sh
# Copies the questionnaires of the tests into the corpora.
set -eu
cd "$(dirname "$0")/.."
mkdir -p fuzz/corpus/structure fuzz/corpus/texts fuzz/corpus/cells fuzz/corpus/expression fuzz/corpus/ledger fuzz/corpus/translation fuzz/corpus/keys fuzz/corpus/study \
    fuzz/corpus/respondents fuzz/corpus/report fuzz/corpus/frame fuzz/corpus/dispositions fuzz/corpus/sample
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
# A whole interview, and the next.
{ printf 'Ann\r\r\r\r'; for _ in $(seq 60); do printf '1\r'; done; } > fuzz/corpus/keys/whole
printf 'Ann\r\r\r\r3\r0\r12\r1\r\005a note\023\0061830\r\r' > fuzz/corpus/keys/note
printf 'Ann\r\r\r\r\007\r\376\024\005\376\120\030\027q' > fuzz/corpus/keys/leave
printf '\377\001pasted\r\r\rn\r' > fuzz/corpus/keys/paste
# Robots of the small questionnaire, and the population they are drawn from; by shares alone, and a mistake.
sed 's/FORM_FEED/\f/' > fuzz/corpus/respondents/all << 'END'
format = 1
household = ["region"]
[rate.break_off]
basis = "assumption"
percent = 2
[rate.other_language]
basis = "assumption"
percent = 50
[[beside]]
basis = "assumption"
percent = 5
facts = { gender = "male" }
[fact.age]
basis = "assumption"
by = "gender"
between = { female = { from = 18, to = 90 }, male = { from = 18, to = 90 } }
[fact.school]
basis = "assumption"
shares = { short = 40, long = 60 }
[covariate.female]
fact = "gender"
is = ["female"]
[covariate.years]
fact = "age"
[trait.trusting]
basis = "assumption"
on = { female = 0.2, years = -0.3 }
[item.household]
basis = "assumption"
mean = 2.5
deviation = 1.5
on = { years = -0.4 }
dont_know = 10
[item.children]
basis = "assumption"
fact = "age"
[item.channels]
basis = "assumption"
shares = { mail = 40, phone = 70, school = 30, nothing = 5 }
[item.trust_press]
basis = "assumption"
on = { trusting = 0.6 }
refused = 10
[item.trust_press.shares]
much = 20
little = 50
none = 30
[item.trust_press.country.DE]
much = 30
little = 50
none = 20
FORM_FEEDcountry,gender,region,population,status
UK,male,north,40,census
UK,female,south,60,census
DE,female,north,1.5e6,
END
printf 'format = 1\n[item.hope]\nbasis = "a"\nshares = { much = 20, none = 80 }\n' > fuzz/corpus/respondents/shares
printf 'format = 1\n[rate.refused]\nbasis = "a"\npercent = 101\n\fcountry,population\nUK,-1\n' > fuzz/corpus/respondents/mistakes
cat > fuzz/corpus/report/all << 'END'
format = 1
notes = ["one"]
[term.hopeful]
variable = "hope"
is = ["much"]
[[graph]]
id = "a"
kind = "percent"
of = ["trust_press"]
answers = ["much", "none"]
by = "country"
published = [ { answer = "much", country = "UK", value = 20, basis = "about" }, { answer = "none", is = "low", basis = "documented" } ]
[[graph]]
id = "b"
kind = "correlation"
of = ["hopeful"]
with = ["children"]
END
printf 'format = 1\n[[graph]]\nid = "a"\nkind = "highest"\nof = ["hope"]\nanswers = []\n' > fuzz/corpus/report/highest
head -n 30 questionnaires/coproduction-2008/population.csv > fuzz/corpus/frame/shipped
printf 'country,sex,population,status\nUK,m,5,"a\nb"\nUK,f,0,\nDE,m,9223372036854775807,x\n' > fuzz/corpus/frame/small
printf 'code,count\n1.1,4\n2.111,2\n3.13,9\n4.80,1\n' > fuzz/corpus/dispositions/commas
printf '\357\273\277code;count\r\n1.1;4\r\n2.20;-1\r\n' > fuzz/corpus/dispositions/semicolons
printf '\000\000\020\001' > fuzz/corpus/study/head
printf '\001\000\000\377\200' > fuzz/corpus/study/cut
# Sixteen places, for room.
for place in 0 1 2 3 4 5 6 7; do printf "\\000\\01$place\\020\\001\\001\\02$place\\021\\002"; done > fuzz/corpus/study/places
printf 'aphone,country,name\n601 234 567,CZ,"Nov\303\241k"\n' > fuzz/corpus/sample/commas
printf 'cphone;phone2;region;time_zone\r\n020 7946 0018;+44 (0)20 7946 0019;"a\n b";Europe/London\r\n' > fuzz/corpus/sample/semicolons
printf 'b\357\273\277phone\tpriority\n+4532123456\t7\n"open\n' > fuzz/corpus/sample/tabs
printf 'aprefix,digits,country\n+420601,6,CZ\n' > fuzz/corpus/sample/blocks
