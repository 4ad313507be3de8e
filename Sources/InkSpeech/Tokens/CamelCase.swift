enum CamelCase {
  /// A name cut before each capital that a small letter comes before or follows: `InkReel`, `HTMLPage`.
  static func parts(_ name: String) -> [String] {
    let letters = Array(name)
    var parts: [String] = []
    var part = ""
    for (index, letter) in letters.enumerated() {
      let startsPart =
        letter.isUppercase && index > 0
        && (letters[index - 1].isLowercase || (index + 1 < letters.count && letters[index + 1].isLowercase))
      if startsPart {
        parts.append(part)
        part = ""
      }
      part.append(letter)
    }
    return parts + [part]
  }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
