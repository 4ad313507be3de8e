/// What English voices say for signs, letters and abbreviations.
enum EnglishReading {
  static let letterNames: [Unicode.Scalar: String] = [
    "a": "ay", "b": "bee", "c": "see", "d": "dee", "e": "ee", "f": "ef", "g": "jee", "h": "aitch", "i": "eye",
    "j": "jay", "k": "kay", "l": "el", "m": "em", "n": "en", "o": "oh", "p": "pee", "q": "cue", "r": "ar",
    "s": "ess", "t": "tee", "u": "you", "v": "vee", "w": "double-you", "x": "ex", "y": "why", "z": "zee",
  ]

  static let signs: [Unicode.Scalar: String] = [
    "&": "and", "+": "plus", "=": "equals", "%": "percent", "@": "at", "#": "hash", "*": "asterisk",
    "/": "slash", "\\": "backslash", "~": "tilde", "°": "degrees", "$": "dollar", "€": "euros",
    "£": "pounds", "¥": "yen", "₹": "rupees", "×": "times", "÷": "divided by", "−": "minus",
    "±": "plus minus",
    "©": "copyright", "®": "registered", "™": "trademark", "§": "section", "½": "one half",
    "¼": "one quarter",
    "¾": "three quarters", "→": "right arrow", "²": "squared", "³": "cubed", "٪": "percent",
  ]

  /// Abbreviations that are read as other words, without the dot at their end.
  static let abbreviations: [String: [String]] = [
    "dr": ["doctor"], "mr": ["mister"], "mrs": ["missis"], "ms": ["miss"], "prof": ["prof"], "st": ["saint"],
    "jr": ["jay", "ar"], "sr": ["ess", "ar"], "vs": ["vee", "ess"], "etc": ["et", "cetera"],
    "approx": ["approx"], "lbs": ["pounds"], "lb": ["pound"], "ave": ["avenue"], "capt": ["captain"],
    "sgt": ["sergeant"], "jan": ["january"], "feb": ["february"], "aug": ["august"], "sept": ["september"],
    "oct": ["october"], "nov": ["november"], "dec": ["december"], "e.g": ["for", "example"],
    "i.e": ["eye", "ee"], "ph.d": ["pee", "aitch", "dee"],
  ]

  /// Abbreviations only where a dot follows: without it they are words or initials of their own.
  static let needsDot: Set<String> = [
    "st", "ms", "ave", "jan", "feb", "aug", "sept", "oct", "nov", "dec",
  ]

  /// Words of up to three letters that are words in capitals too.
  static let shortWords: Set<String> = [
    "an", "as", "at", "be", "by", "do", "go", "he", "if", "in", "is", "it", "me", "my", "no", "of",
    "ok",
    "on", "or", "so", "to", "up", "we", "all", "and", "any", "are", "bad", "big", "but", "buy", "can", "day",
    "did", "die", "end", "few", "for", "fun", "get", "god", "got", "had", "has", "her", "hey", "him", "his",
    "hot", "how", "its", "let", "lie", "lot", "man", "may", "men", "new", "not", "now", "off", "old", "one",
    "our", "out", "own", "put", "red", "run", "saw", "say", "see", "she", "six", "ten", "the", "too", "top",
    "try", "two", "use", "war", "was", "way", "who", "why", "win", "won", "wow", "yes", "yet", "you",
  ]

  /// Sounds without a vowel that are not spelled.
  static let vowelless: Set<String> = [
    "hmm", "hm", "mm", "mmm", "shh", "psst", "pfft", "brr", "tsk", "nth", "zzz",
  ]

  static func spelled(_ letters: some Sequence<Unicode.Scalar>) -> [String] {
    letters.compactMap { letterNames[Unicode.Scalar($0.value | 0x20) ?? $0] }
  }

  /// An emoji by its Unicode name, or beside others by that name's first word, as espeak-ng does: "exploding",
  /// "birthday". A flag by its two letters.
  static func emoji(_ scalar: Unicode.Scalar, isAlone: Bool) -> [String] {
    let regionalA: UInt32 = 0x1f1e6
    if (regionalA..<regionalA + 26).contains(scalar.value) {
      return spelled([Unicode.Scalar(scalar.value - regionalA + 0x61)].compactMap(\.self))
    }
    let words = (scalar.properties.name ?? "").lowercased().split(separator: " ").map(String.init)
    return isAlone ? words : Array(words.prefix(1))
  }
}
