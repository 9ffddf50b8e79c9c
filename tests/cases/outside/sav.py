# What pyreadstat finds in an SPSS file, against the CSV export and its codebook: sav.py FILE.sav FILE.csv CODEBOOK.csv
import sys
import pandas as pd
import pyreadstat

found, meta = pyreadstat.read_sav(sys.argv[1], user_missing=True)
table = pd.read_csv(sys.argv[2], dtype=str, keep_default_na=False)
codebook = pd.read_csv(sys.argv[3], dtype=str, keep_default_na=False)
language = [name for name in codebook.columns if name.startswith("label_")][0].removeprefix("label_")
assert list(found.columns) == list(table.columns), (list(found.columns), list(table.columns))
assert len(found) == len(table), (len(found), len(table))
assert meta.file_encoding == "UTF-8", meta.file_encoding

cells = 0
for name in table.columns:
    for ours, theirs in zip(table[name], found[name]):
        cells += 1
        if isinstance(theirs, str):
            assert ours == theirs, (name, ours, theirs)
        elif pd.isna(theirs):
            assert ours == "", (name, ours, theirs)
        elif isinstance(theirs, pd.Timestamp):
            apart = abs(pd.Timestamp(ours).tz_localize(None) - theirs)
            assert apart <= pd.Timedelta(microseconds=50), (name, ours, theirs)
        else:
            assert float(ours) == theirs, (name, ours, theirs)

for name, lines in codebook.groupby("variable", sort=False):
    labelled = {line["code"]: line[f"label_{language}"] for _, line in lines.iterrows() if line["code"] and line[f"label_{language}"]}
    values = meta.variable_value_labels.get(name, {})
    text = {(code if isinstance(code, str) else str(int(code))): label for code, label in values.items()}
    several = set(lines["kind"]) == {"multiple"}
    for code, label in labelled.items():
        cut = label.encode()[:120].decode(errors="ignore")
        # A 0/1 column says which answer it stands for in its own label.
        assert text.get(code) == cut or (several and code == "1"), (name, code, label, text)
    question = lines.iloc[0][f"question_{language}"]
    label = meta.column_names_to_labels[name] or ""
    if several:
        question += " " + lines[lines["code"] == "1"].iloc[0][f"label_{language}"]
    assert label == question.encode()[:255].decode(errors="ignore"), (name, label, question)
    missing = {float(code) for code, status in zip(lines["code"], lines["status"]) if status in ("dk", "refused")}
    ranges = meta.missing_ranges.get(name, [])
    assert {one["lo"] for one in ranges} == missing, (name, ranges, missing)
    assert meta.variable_measure[name] == lines.iloc[0]["level"], (name, meta.variable_measure[name])
print("same:", cells, "cells")
