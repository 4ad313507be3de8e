/// Says which part of speech each token of a sentence is: an averaged perceptron.
///
/// Follows hibari-tts 0.2.1 by Maureese Williams, under the Apache License 2.0 (docs/licences.md).
struct PartOfSpeechTagger: Sendable {
  private let singleTags: ByteTable
  private let vocabulary: ByteTable
  private let weights: ByteTable
  /// In the order of their bytes.
  private let tags: [PartOfSpeech]

  init(_ tables: EnglishTables) {
    singleTags = tables[.singleTags]
    vocabulary = tables[.vocabulary]
    weights = tables[.weights]
    tags = tables[.tags].allKeys.map { PartOfSpeech(String(decoding: $0, as: UTF8.self)) }
  }

  private static let before = ["-START2-", "-START-"]
  private static let after = ["-END-", "-END2-"]

  func tags(of tokens: [String]) -> [PartOfSpeech] {
    let context = PartOfSpeechTagger.before + tokens.map(known) + PartOfSpeechTagger.after
    var found: [PartOfSpeech] = []
    var last = (PartOfSpeech(PartOfSpeechTagger.before[0]), PartOfSpeech(PartOfSpeechTagger.before[1]))
    for (index, token) in tokens.enumerated() {
      let tag =
        singleTag(of: token)
        ?? best(
          features(of: token, isFirst: index == 0, context[index..<index + 5], last.0.name, last.1.name)
        )
      found.append(tag)
      last = (last.1, tag)
    }
    return found
  }

  private func singleTag(of token: String) -> PartOfSpeech? {
    singleTags.value(of: token.utf8).flatMap { bytes in bytes.first.flatMap(tag) }
  }

  private func tag(_ number: UInt8) -> PartOfSpeech? { Int(number) < tags.count ? tags[Int(number)] : nil }

  /// The tag with the most points; of several the last, and a noun where nothing is known.
  private func best(_ features: [String]) -> PartOfSpeech {
    var points = [Double](repeating: 0, count: 256)
    var isKnown = false
    for feature in features {
      guard let bytes = weights.value(of: feature.utf8) else { continue }
      isKnown = true
      for start in stride(from: 0, through: bytes.count - 3, by: 3) {
        let tenths = Int16(truncatingIfNeeded: Int(bytes[start + 1]) | Int(bytes[start + 2]) << 8)
        // Added in the order and with the rounding of the original, so that the same tag wins by a hair.
        points[Int(bytes[start])] += Double(tenths) / 10
      }
    }
    guard isKnown else { return "NN" }
    return tags.indices.max { (points[$0], $0) < (points[$1], $1) }.map { tags[$0] } ?? "NN"
  }

  // MARK: Features

  /// - Parameter context: The token, and the two before and after it, as far as the tagger knows them.
  private func features(
    of token: String,
    isFirst: Bool,
    _ context: ArraySlice<String>,
    _ secondLast: String,
    _ last: String
  ) -> [String] {
    let near = Array(context)
    let end = PartOfSpeechTagger.end
    return [
      "b", "s3=\(end(token))", "p1=\(String(token.unicodeScalars.prefix(1)))", "w=\(near[2])",
      "sh=\(PartOfSpeechTagger.shape(of: token))", isFirst ? "i0" : "i+", "t-1=\(last)", "t-2=\(secondLast)",
      "t-12=\(last),\(secondLast)", "w-1=\(near[1])", "s3-1=\(end(near[1]))", "w-2=\(near[0])",
      "w+1=\(near[3])",
      "s3+1=\(end(near[3]))", "w+2=\(near[4])",
    ]
  }

  private static func end(_ text: String) -> String { String(text.unicodeScalars.suffix(3)) }

  /// A token in the form in which the tagger knows tokens, or its shape.
  private func known(_ token: String) -> String {
    let form = PartOfSpeechTagger.form(of: token)
    return vocabulary.contains(form.utf8) ? form : "<\(PartOfSpeechTagger.shape(of: token))>"
  }

  private static func form(of token: String) -> String {
    let scalars = Array(token.unicodeScalars)
    guard let first = scalars.first else { return token }
    if first != "-", scalars.contains("-") { return "!HYPHEN" }
    if scalars.count == 4, scalars.allSatisfy(isDigit) { return "!YEAR" }
    return isDigit(first) ? "!DIGITS" : token.lowercased()
  }

  /// `Xx` for a capitalized word, and so on.
  private static func shape(of token: String) -> String {
    let scalars = Array(token.unicodeScalars)
    if scalars.allSatisfy(\.isLetter) {
      let upper = scalars.map {
        $0.properties.isUppercase || $0.properties.generalCategory == .titlecaseLetter
      }
      let lower = scalars.map(\.properties.isLowercase)
      if !upper.contains(true), lower.contains(true) { return "x" }
      if !lower.contains(true), upper.contains(true) { return scalars.count > 1 ? "XX" : "X1" }
      let tail = upper.dropFirst()
      return upper.first == true && !tail.contains(true) && lower.dropFirst().contains(true) ? "Xx" : "xX"
    }
    if scalars.allSatisfy(isDigit) { return "d" }
    return String(scalars.prefix(4).map { isDigit($0) ? "d" : $0.isLetter ? "x" : $0 })
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType == .decimal || scalar.properties.numericType == .digit
  }
}
