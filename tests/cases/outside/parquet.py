# What pyarrow finds in a Parquet file, against the CSV export and its codebook: parquet.py FILE.parquet FILE.csv CODEBOOK.csv
import json
import sys
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

found = pq.read_table(sys.argv[1])
table = pd.read_csv(sys.argv[2], dtype=str, keep_default_na=False)
codebook = pd.read_csv(sys.argv[3], dtype=str, keep_default_na=False)
assert found.column_names == list(table.columns)
assert found.num_rows == len(table)

cells = 0
for name in table.columns:
    column = found.column(name)
    if pa.types.is_timestamp(column.type):
        assert column.type == pa.timestamp("ms", tz="UTC"), column.type
    for ours, theirs in zip(table[name], column.to_pylist()):
        cells += 1
        if theirs is None:
            assert ours == "", (name, ours)
        elif isinstance(theirs, str):
            assert ours == theirs, (name, ours, theirs)
        elif pa.types.is_timestamp(column.type):
            assert pd.Timestamp(ours) == theirs, (name, ours, theirs)
        else:
            assert float(ours) == theirs, (name, ours, theirs)

metadata = found.schema.metadata
study, variables = json.loads(metadata[b"study"]), json.loads(metadata[b"variables"])
assert study["weight"] == "weight" and study["simulated"] and study["interviews"] == len(table), study
assert [variable["name"] for variable in variables] == list(table.columns)
lines = {(line["variable"], line["code"]): line for _, line in codebook.iterrows()}
languages = [name.removeprefix("label_") for name in codebook.columns if name.startswith("label_")]
for variable in variables:
    for value in variable.get("values", []):
        line = lines[(variable["name"], str(value["code"]))]
        if "of_several" in variable and value["code"] == 1:
            value = variable["of_several"]
        for language in languages:
            assert value["label"].get(language, "") == line[f"label_{language}"], (variable["name"], value)
        assert value.get("missing") in (None, line["status"]), (variable["name"], value)
print("same:", cells, "cells")
