package import InkText

/// What shows around a contained picture.
package enum FillValue: Hashable, Sendable {
  case blur, none
  /// `0xrrggbbaa`
  case color(UInt32)
}

/// `blur`, `none`, or a colour.
package struct FillType: ValueType {
  init() {}

  private enum Word: String, Keyword {
    case blur, none

    var value: FillValue {
      switch self {
      case .blur: .blur
      case .none: .none
      }
    }
  }

  private static let keyword = KeywordType<Word>()

  package func read(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) throws(ValueError) -> StoredValue {
    if let word = try? FillType.keyword.read(bytes, range) { return word }
    do throws(ValueError) {
      return try ColorType().read(bytes, range)
    } catch {
      guard case .form(let expected) = error else { throw error }
      throw .form("`blur`, `none`, \(expected)")
    }
  }

  package func origin(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Origin {
    ColorType().origin(bytes, range)
  }

  package func value(_ stored: StoredValue, _ text: @autoclosure () -> String) -> FillValue? {
    FillType.keyword.value(stored, text())?.value ?? ColorType().value(stored, text()).map { .color($0) }
  }

  package func written(_ value: FillValue) -> String {
    switch value {
    case .blur: Word.blur.rawValue
    case .none: Word.none.rawValue
    case .color(let rgba): ColorType().written(rgba)
    }
  }

  package var words: [String] { FillType.keyword.words + ColorType().words }

  package func readings(_ mistaken: MistakenValue) -> [ValueSuggestion] {
    switch mistaken.number {
    case "blurred", "blurry": [ValueSuggestion(Word.blur.rawValue)]
    case "transparent", "false": [ValueSuggestion(Word.none.rawValue, isSafe: false)]
    default: ColorType().readings(mistaken)
    }
  }

  package var wording: ValueWording {
    ValueWording(
      "blur|none|colour",
      sentence: "`blur`, `none`, a colour name, `#rgb`, `#rrggbb` or `#rrggbbaa`.",
      cell: "`blur`, `none` or colour",
      production: "Fill"
    )
  }

  package func shown(_ stored: StoredValue, _ text: String) -> String {
    if case .color = stored { ColorType().shown(stored, text) } else { text }
  }

  package var subject: ValueSubject? { .color }

  package func choices(_ typed: String) -> [ValueChoice] {
    FillType.keyword.choices(typed) + ColorType().choices(typed)
  }

  package var placeholder: String { Word.blur.rawValue }

  package func parts(_ range: ByteRange, of source: SourceText) -> [ValuePart] {
    [ValuePart(range, isValue(range, of: source) ? .constant : .text)]
  }
}
