/// What English voices say for signs, letters and abbreviations.
enum EnglishReading {
  private static let letterNames: [Unicode.Scalar: String] = [
    "a": "ay", "b": "bee", "c": "see", "d": "dee", "e": "ee", "f": "ef", "g": "jee", "h": "aitch", "i": "eye",
    "j": "jay", "k": "kay", "l": "el", "m": "em", "n": "en", "o": "oh", "p": "pee", "q": "cue", "r": "ar",
    "s": "ess", "t": "tee", "u": "you", "v": "vee", "w": "double-you", "x": "ex", "y": "why", "z": "zee",
  ]

  static let signs: [Unicode.Scalar: String] = [
    "&": "and", "+": "plus", "=": "equals", "%": "percent", "@": "at", "#": "hash", "*": "asterisk",
    "/": "slash", "\\": "backslash", "~": "tilde", "°": "degrees", "$": "dollar", "€": "euros",
    "£": "pound", "¥": "yen", "₹": "rupees", "×": "times", "÷": "divided by", "−": "minus",
    "±": "plus minus",
    "©": "copyright", "®": "registered", "™": "trademark", "§": "section", "½": "a half",
    "¼": "one quarter",
    "¾": "three quarters", "→": "right arrow", "²": "two", "³": "three", "٪": "percent",
  ]

  /// Abbreviations, without the dot at their end, and what is said for them. After their dot a voice goes
  /// on where a small letter follows.
  static let abbreviations: [String: [String]] = {
    var all: [String: [String]] = [
      "dr": ["doctor"], "mr": ["mister"], "mrs": ["missis"], "st": ["saint"], "jr": ["J", "R"],
      "sr": ["S", "R"], "vs": ["V", "S"], "etc": ["et", "cetera"], "lbs": ["pounds"], "lb": ["L", "B"],
      "e.g": ["for", "example"], "i.e": ["I", "E"], "ph.d": ["P", "H", "dot", "D", "dot"], "mt": ["M", "T"],
      "ms": ["M", "S"], "phd": ["P", "H", "D"], "ltd": ["limited"], "dept": ["department"], "lt": ["L", "T"],
      "sgt": ["S", "G", "T"], "ft": ["F", "T"], "rd": ["R", "D"],
    ]
    let words =
      "prof gov approx capt jan feb aug sept oct nov dec ave no vol fig inc co min max est gen sen rev hon al"
    for word in words.split(separator: " ").map(String.init) { all[word] = [word] }
    return all
  }()

  /// Before a name, without any pause.
  static let titles: Set<String> = ["dr", "mr", "mrs", "prof", "st", "rev", "lt"]

  /// Abbreviations only where a dot follows: without it they are words of their own.
  static let needsDot: Set<String> = ["st", "no", "co", "al", "rev", "hon"]

  /// Words of up to three letters that are words in capitals too.
  static let shortWords: Set<String> = [
    "an", "as", "at", "be", "by", "do", "go", "he", "if", "in", "is", "it", "me", "my", "no", "of",
    "ok",
    "on", "or", "so", "to", "up", "we", "all", "and", "any", "are", "bad", "gif", "big", "but", "buy", "can",
    "day",
    "did", "die", "end", "few", "for", "fun", "get", "god", "got", "had", "has", "her", "hey", "him", "his",
    "hot", "how", "its", "let", "lie", "lot", "man", "may", "men", "new", "not", "now", "off", "old", "one",
    "our", "out", "own", "put", "red", "run", "saw", "say", "see", "she", "six", "ten", "the", "too", "top",
    "try", "two", "use", "war", "was", "way", "who", "why", "win", "won", "wow", "yes", "yet", "you",
  ]

  /// Initials of four letters and more with a vowel among them, which would pass for words.
  static let initialisms: Set<String> = ["espn", "hdmi", "ieee", "usda", "ymca", "faang", "asmr", "wasd"]

  /// Sounds without a vowel that are not spelled.
  static let vowelless: Set<String> = [
    "hmm", "hm", "mm", "mmm", "shh", "psst", "pfft", "brr", "tsk", "nth", "zzz",
  ]

  /// The letters' names: each the letter in upper case.
  static func spelled(_ letters: some Sequence<Unicode.Scalar>) -> [String] {
    letters.filter(\.isASCIILetter).compactMap { Unicode.Scalar($0.value & ~0x20).map(String.init) }
  }

  /// How a letter's name would be written as a word.
  static func letterName(_ letter: Unicode.Scalar) -> String? {
    letterNames[Unicode.Scalar(letter.value | 0x20) ?? letter]
  }

  /// An emoji by its Unicode name, or in a row of others by that name's first word, as espeak-ng does: "exploding",
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

extension EnglishReading {
  /// The abbreviations, packed as `WordTable` does.
  static let abbreviationKeys: [UInt64] = abbreviations.keys.compactMap(WordTable.key)
}
