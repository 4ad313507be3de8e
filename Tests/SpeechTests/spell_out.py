"""Numbers in words by others: ICU's spell-out rules and num2words.

Reads lines of a locale, a kind and a number, and writes for each the words of ICU and of num2words, parted by a
tab; an empty field where one of them has no such kind. A kind is a rule set of ICU's, or `decimal`.
"""
import ctypes
import glob
import re
import sys

from num2words import num2words


# Of whatever ICU the system has; its functions' names end in its version.
ICU_PATHS = [path for path in glob.glob("/usr/lib/*/libicui18n.so.*") if re.search(r"so\.\d+$", path)]
ICU_PATH = max(ICU_PATHS, key=lambda path: int(path.rsplit(".", 1)[1]))


class SpellOut:
    """One rule set of one locale."""

    version = ICU_PATH.rsplit(".", 1)[1]
    library = ctypes.CDLL(ICU_PATH)

    def __init__(self, locale, rules):
        status = ctypes.c_int(0)
        self.handle = self.call(
            "unum_open", ctypes.c_void_p, ctypes.c_int(5), None, ctypes.c_int32(0),
            ctypes.c_char_p(locale.encode()), None, ctypes.byref(status))
        if rules:
            text = (rules + "\0").encode("utf-16-le")
            letters = (ctypes.c_uint16 * (len(text) // 2)).from_buffer_copy(text)
            self.call("unum_setTextAttribute", None, ctypes.c_void_p(self.handle), ctypes.c_int(6), letters,
                      ctypes.c_int32(-1), ctypes.byref(status))
        if status.value > 0:
            raise ValueError(f"ICU has no {rules} for {locale}")

    def call(self, name, result, *arguments):
        function = getattr(self.library, f"{name}_{self.version}")
        function.restype = result
        return function(*arguments)

    def words(self, number):
        status = ctypes.c_int(0)
        letters = (ctypes.c_uint16 * 1000)()
        value = ctypes.c_double(number) if isinstance(number, float) else ctypes.c_int64(number)
        name = "unum_formatDouble" if isinstance(number, float) else "unum_formatInt64"
        count = self.call(name, ctypes.c_int32, ctypes.c_void_p(self.handle), value, letters,
                          ctypes.c_int32(1000), None, ctypes.byref(status))
        return bytes(letters)[:2 * count].decode("utf-16-le").replace("\u00ad", "")


spellers = {}


def icu(locale, kind, number):
    rules = None if kind == "decimal" else "%spellout-" + kind
    if (locale, rules) not in spellers:
        spellers[locale, rules] = SpellOut(locale, rules)
    return spellers[locale, rules].words(number)


def other(locale, kind, number):
    to = {"numbering": "cardinal", "cardinal": "cardinal", "cardinal-verbose": "cardinal", "decimal": "cardinal"}
    if kind in ("ordinal", "ordinal-masculine"):
        return num2words(number, lang=locale, to="ordinal")
    return num2words(number, lang=locale, to=to[kind]) if kind in to else ""


for line in sys.stdin:
    locale, kind, digits = line.rstrip("\n").split("\t")
    number = float(digits) if "." in digits else int(digits)
    try:
        second = other(locale, kind, number)
    except (NotImplementedError, OverflowError, KeyError, IndexError, TypeError):
        second = ""
    print(icu(locale, kind, number), second, sep="\t")
