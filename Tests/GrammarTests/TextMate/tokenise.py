"""Prints what a TextMate grammar makes of a file: each stretch of text with its scopes, outermost first.

Usage: tokenise.py GRAMMAR FILE

Needs textmate-grammar-python, which `make test` installs from PyPI into .build/python.
"""

import json
import os
import sys
import tempfile
from pathlib import Path

root = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(root / ".build" / "python"))
sys.dont_write_bytecode = True
grammar = json.loads(Path(sys.argv[1]).read_text())
text = Path(sys.argv[2]).read_text()

with tempfile.TemporaryDirectory() as folder:
    # When it is imported it makes a folder for its cache next to itself.
    os.chdir(folder)
    try:
        from textmate_grammar.parsers.base import LanguageParser
    except ImportError:
        sys.exit("textmate-grammar-python is missing: `make setup-test` installs it into .build/python")
    os.chdir(root)

parser = LanguageParser(grammar)
element = parser.parse_string(text)
suffix = "." + grammar["scopeName"].split(".", 1)[1]
for (line, column), text, scopes in element.flatten():
    names = " ".join(scope.removesuffix(suffix) for scope in scopes[1:])
    print(f"{line + 1}:{column + 1} {json.dumps(text, ensure_ascii=False)} {names}".rstrip())
