@testable import InkLanguage
import InkText
import InkTime
import Testing

/// Each kind of value reads what it writes, offers what it reads, and colours all of it.
@Suite struct ValueTypeTests {
  private static let parameters = InkLanguage.Tag.allCases.flatMap(\.specification.parameters)

  private func isRead<Type: ValueType>(_ values: [Type.Value], as type: Type) throws {
    for value in values {
      let text = type.written(value)
      let bytes = Array(text.utf8)
      let stored = try type.read(bytes.span, 0..<bytes.count)
      #expect(type.value(stored, text) == value, "\(text)")
    }
  }

  @Test func whatIsWrittenIsRead() throws {
    try isRead(["", "two words"], as: TextType())
    try isRead([true, false], as: BooleanType())
    try isRead([0.5, 1, 1.25, 2], as: NumberType(0.5...2))
    try isRead([0, 7, 2_147_483_647], as: WholeNumberType(0...Int(Int32.max)))
    try isRead([0, 0.3, 1, 4], as: GainType(0...4))
    try isRead([.zero, Ticks(seconds: 0.5), Ticks(seconds: 2), Ticks(seconds: 3600)], as: TimeType())
    try isRead([0, 0.25, 0.6, 1], as: DuckType())
    try isRead(Easing.allCases, as: KeywordType<Easing>())
    try isRead([0xFF88_00FF, 0x1234_5678], as: ColorType())
    try isRead(["sounds/pop.wav"], as: FileNameType(.sound))
    try isRead(["intro", "part-2_b"], as: IdentifierType())
    let second = Ticks(seconds: 1)
    try isRead(
      [
        StartValue(id: nil, edge: .start, offset: second), StartValue(id: "a", edge: .end, offset: .zero),
        StartValue(id: "b-2", edge: .end, offset: second), StartValue(id: "c", edge: .start, offset: -second),
      ],
      as: StartType()
    )
  }

  @Test(arguments: parameters)
  func whatIsOfferedIsAValue(parameter: ParameterSpecification) {
    for typed in ["", "0", "1", "12", "0.5", "300", "x", "intro.e"] {
      for choice in parameter.type.choices(typed) {
        #expect(parameter.type.isValue(choice.text), "\(parameter.name): \(choice.text)")
      }
    }
    let placeholder = parameter.type.placeholder
    #expect(placeholder.isEmpty || parameter.type.isValue(placeholder))
    #expect(parameter.type.words.allSatisfy(parameter.type.isValue))
  }

  @Test(arguments: parameters)
  func itsPartsTileAValue(parameter: ParameterSpecification) {
    for text in ["a.end+500ms", "true", "30%", "2s", "gold", "none", "x y"] {
      let source = SourceText(name: "", text: text)
      let parts = parameter.type.parts(ByteRange(0, text.utf8.count), of: source)
      let covered = parts.map { source.string($0.range) }.joined(separator: ".")
      #expect(covered.filter { $0 != "." } == text.filter { $0 != "." }, "\(parameter.name): \(text)")
      #expect(zip(parts, parts.dropFirst()).allSatisfy { $0.range.end <= $1.range.start })
    }
  }

  /// Words that are for several things at once are read only as what they are.
  @Test func aValueOfAnotherKindMeansNothing() {
    #expect(TimeType().value(.text, "2s") == nil)
    #expect(TextType().value(.time(Ticks(1)), "2s") == nil)
    #expect(BooleanType().value(.number(1), "true") == nil)
    #expect(KeywordType<Easing>().value(.word(99), "linear") == nil)
    #expect(WholeNumberType(0...9).value(.number(1.5), "1.5") == nil)
  }
}
