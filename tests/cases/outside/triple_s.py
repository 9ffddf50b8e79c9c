"""Reads a Triple-S survey with a reader that is not ours: SURVEY.sss DATA -> what it found, as JSON."""
import json
import sys
import warnings

from triple_s import read_datamap

# It takes the number of a CSV field for its width.
warnings.simplefilter("ignore")
survey = read_datamap(sys.argv[1])
survey.load_data(sys.argv[2])


def texts(label):
    said = {"": label.value}
    said.update({f"{text.language}": text.value for text in label.variants if text.mode != "analysis"})
    return said


questions = [survey.record[at] for at in range(len(survey.record))]
variables = [
    {
        "name": question.name,
        "type": str(question.type),
        "use": str(question.usage or ""),
        "label": texts(question.label),
        "codes": {str(value.code): texts(value.label) for value in question.response.values},
    }
    for question in questions
]


def exact(found):
    """Numbers with a fraction as a text, to the last digit: not every reader of JSON is that exact."""
    return f"#{found!r}" if isinstance(found, float) else found


rows = [{name: exact(found) for name, found in row.items()} for row in survey.to_polars().to_dicts()]
json.dump({"variables": variables, "rows": rows}, sys.stdout)
