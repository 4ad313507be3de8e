package import InkDiagnostics
package import InkPlan
import InkLanguage
import InkText

/// Characters in shown texts that no font draws, and what to install for them: one warning for each set of fonts.
package struct UndrawnLetters {
  /// What is missing of one set of fonts.
  package struct Finding {
    /// The element that has the first of them.
    package let element: Int
    /// In the order of the texts.
    package fileprivate(set) var characters: [String]
    fileprivate var elements: Set<Int>
    fileprivate let fonts: Fonts
  }

  package private(set) var findings: [Finding] = []

  /// - Parameters:
  ///   - texts: With the elements that they are of.
  ///   - undrawn: The characters that no font draws.
  package init(_ texts: [(element: Int, text: String)], undrawn: Set<String>) {
    guard !undrawn.isEmpty else { return }
    var seen: Set<String> = []
    for (element, text) in texts where !text.utf8.allSatisfy({ $0 < 0x80 }) {
      for character in text where undrawn.contains(String(character)) {
        add(String(character), isNew: seen.insert(String(character)).inserted, element)
      }
    }
  }

  private mutating func add(_ character: String, isNew: Bool, _ element: Int) {
    let fonts = Fonts(for: character)
    guard let index = findings.firstIndex(where: { $0.fonts == fonts }) else {
      findings.append(Finding(element: element, characters: [character], elements: [element], fonts: fonts))
      return
    }
    if isNew { findings[index].characters.append(character) }
    findings[index].elements.insert(element)
  }

  /// The sets of fonts that Debian has, as its packages are called.
  fileprivate enum Fonts: String {
    case cjk = "fonts-noto-cjk"
    case emoji = "fonts-noto-color-emoji"
    case core = "fonts-noto-core"
    /// Of characters that mean something else in each font.
    case special = ""

    init(for character: String) {
      let scalars = character.unicodeScalars
      if scalars.contains(where: { $0.properties.generalCategory == .privateUse }) {
        self = .special
      } else if scalars.contains(where: { $0.properties.isEmojiPresentation || $0.value == 0xFE0F }) {
        self = .emoji
      } else if scalars.contains(where: { Fonts.cjkSystems.contains(WritingSystem($0) ?? .latin) }) {
        self = .cjk
      } else {
        self = .core
      }
    }

    private static let cjkSystems: WritingSystems = [.han, .kana, .hangul]
  }
}

extension UndrawnLetters.Finding {
  /// How many characters a message names.
  private static let most = 4

  /// Without a place.
  package var diagnostic: Diagnostic {
    Diagnostic(
      .undrawnLetters,
      "no font draws \(named)",
      at: nil,
      notes: [
        "boxes are shown in \(characters.count == 1 ? "its" : "their") place"
          + (elements.count > 1
            ? ", here and in \(PluralText.count(elements.count - 1, "other narration"))" : ""),
        fonts == .special
          ? "such characters look different in each font that has them; delete them, or install that font"
          : "install a font that has \(characters.count == 1 ? "it" : "them"); "
            + "on Debian, `apt-get install \(fonts.rawValue)`",
      ]
    )
  }

  private var named: String {
    let shown = characters.prefix(Self.most).map { character in
      let codes = character.unicodeScalars.map { "U+" + HexText.digits($0.value, count: 4, uppercase: true) }
      return "\(ShownText.quoted(character)) (\(codes.joined(separator: " ")))"
    }
    let rest = characters.count - shown.count
    return rest == 0
      ? ListText.joined(shown, by: "and")
      : "\(shown.joined(separator: ", ")) and \(PluralText.count(rest, "more character"))"
  }
}

extension CheckedScript {
  /// What the script shows, with the elements that it is of.
  package var shownTexts: [(element: Int, text: String)] {
    script.elements.indices.compactMap { index in
      guard case .speech(let text) = script.elements[index].content else { return nil }
      let attributes = script.elements[index].parent.map { script.elements[$0].attributes }
      return attributes?[SpeechTag.subtitles] ?? true ? (index, text) : nil
    }
  }

  /// Whether anything in the source can need a font or a dictionary: plain Latin letters cannot.
  package var mayHaveTextQuestions: Bool {
    let bytes = source.bytes.span
    var offset = bytes.nextNonASCII(from: 0, to: bytes.count)
    while offset < bytes.count, bytes[offset] < TextQuestions.firstLead {
      offset = bytes.nextNonASCII(from: offset + 1, to: bytes.count)
    }
    return offset < bytes.count || !facts.usedVariables.isEmpty
  }

  /// The characters in the script that no font draws, where each set of them is first.
  package func diagnostics(of facts: TextFacts) -> [Diagnostic] {
    guard !facts.undrawn.isEmpty else { return [] }
    return UndrawnLetters(shownTexts, undrawn: facts.undrawn).findings.map { finding in
      var diagnostic = finding.diagnostic
      diagnostic.range = place(of: finding)
      return explained(diagnostic)
    }
  }

  /// The first of the characters, or the words that it is in: a variable may have it.
  private func place(of finding: UndrawnLetters.Finding) -> ByteRange {
    let element = script.elements[finding.element].range
    let end =
      finding.element + 1 < script.elements.count
      ? script.elements[finding.element + 1].range.start : source.bytes.count
    guard let letters = finding.characters.first.map({ Array($0.utf8) }),
      element.start + letters.count <= end,
      let start = source.bytes[element.start..<end].firstRange(of: letters)?.lowerBound
    else { return element }
    return ByteRange(start, start + letters.count)
  }
}
