"""Checks a DDI codebook against its schema and against the data: CODEBOOK.xml DATA.csv SCHEMA.xsd (or -) -> how many figures agree."""
import sys

import pandas
from lxml import etree

D = "{ddi:codebook:2_5}"
document = etree.parse(sys.argv[1])
if sys.argv[3] != "-":
    etree.XMLSchema(file=sys.argv[3]).assertValid(document)
data = pandas.read_csv(sys.argv[2], dtype=str, keep_default_na=False)
variables = document.findall(f".//{D}var")
assert [variable.get("name") for variable in variables] == list(data.columns), "columns"
identifiers = {element.get("ID") for element in document.iter() if element.get("ID")}
figures = 0


def agree(said, computed, what):
    global figures
    assert abs(float(said) - float(computed)) <= 1e-9 * max(1.0, abs(float(computed))), f"{what}: {said} and {computed}"
    figures += 1


def weights(element):
    """Those that the element names."""
    if element.get("wgtd") != "wgtd":
        return pandas.Series(1.0, index=data.index)
    assert element.get("wgt-var") in identifiers
    name = element.get("wgt-var").removeprefix("V_")
    return pandas.to_numeric(data[name], errors="coerce").fillna(0.0)


for variable in variables:
    name = variable.get("name")
    column = data[name]
    missing = {item.get("VALUE") for item in variable.findall(f"{D}invalrng/{D}item")}
    valid = (column != "") & ~column.isin(missing)
    for category in variable.findall(f"{D}catgry"):
        these = column == category.findtext(f"{D}catValu")
        assert (category.get("missing") == "Y") == (category.findtext(f"{D}catValu") in missing), name
        for figure in category.findall(f"{D}catStat"):
            agree(figure.text, weights(figure)[these].sum(), f"{name} {category.findtext(f'{D}catValu')}")
    for figure in variable.findall(f"{D}sumStat"):
        weight, kind = weights(figure), figure.get("type")
        if kind in ("vald", "invd"):
            agree(figure.text, weight[valid if kind == "vald" else ~valid].sum(), f"{name} {kind}")
            continue
        numbers = pandas.to_numeric(column[valid])
        computed = {
            "min": lambda: numbers.min(),
            "max": lambda: numbers.max(),
            "mean": lambda: (numbers * weight[valid]).sum() / weight[valid].sum(),
            "stdev": lambda: numbers.std(),
        }
        agree(figure.text, computed[kind](), f"{name} {kind}")
print(figures)
