import InkJSON
import InkText
import TestSupport
import Testing

@Suite struct JSONParserTests {
  private func parse(_ text: String) throws -> JSONNode {
    try JSONParser.parse(SourceText(name: "test.json", text: text))
  }

  private func string(_ text: String) throws -> String? {
    if case .string(let string) = try parse(text).value { string } else { nil }
  }

  /// The text that a fault underlines, with its message.
  private func fault(_ text: String) -> (place: String, message: String, repaired: String?)? {
    let source = SourceText(name: "test.json", text: text)
    do throws(JSONError) {
      _ = try JSONParser.parse(source)
      return nil
    } catch {
      let repaired = error.repair.map { repair in
        var bytes = source.bytes
        bytes.replaceSubrange(repair.range.start..<repair.range.end, with: Array(repair.replacement.utf8))
        return String(decoding: bytes, as: UTF8.self)
      }
      return (source.string(error.range), error.message, repaired)
    }
  }

  @Test(arguments: [
    (JSONPath.root.a[1].b, "2"), (.root.a[1].c, "{\"b\": 2}"), (.root.a[7], "[1, {\"b\": 2}]"),
    (.root.a[-1], "[1, {\"b\": 2}]"), (.root.a[1].b.d, "2"), (.root.a.b, "[1, {\"b\": 2}]"),
    (.root, "{\"a\": [1, {\"b\": 2}]}"), (.root["no such thing"][0], "{\"a\": [1, {\"b\": 2}]}"),
  ])
  func pathsLeadAsFarAsThereIsSomething(path: JSONPath, found: String) throws {
    let text = "{\"a\": [1, {\"b\": 2}]}"
    #expect(SourceText(name: "", text: text).string(try parse(text).nearest(to: path).range) == found)
  }

  @Test func aPathIsWrittenAsProgramsWriteIt() {
    #expect(JSONPath.root.elements[3].media.file.description == "elements[3].media.file")
    #expect(JSONPath.root[2][0].x.description == "[2][0].x")
    #expect(JSONPath.root.description == "")
  }

  @Test func everyValueKnowsItsPlace() throws {
    let text = " { \"a\" : [ 1.5e1 , true ] , \"ü\" : { } } \n"
    let source = SourceText(name: "", text: text)
    let root = try JSONParser.parse(source)
    #expect(source.string(root.range) == text.dropFirst().dropLast(2))
    guard case .object(let members) = root.value else { throw Unexpected() }
    #expect(members.map(\.name) == ["a", "ü"])
    #expect(members.map { source.string($0.nameRange) } == ["\"a\"", "\"ü\""])
    #expect(members.map { source.string($0.node.range) } == ["[ 1.5e1 , true ]", "{ }"])
    guard case .array(let items) = members[0].node.value, case .number(15) = items[0].value,
      case .boolean(true) = items[1].value
    else { throw Unexpected() }
    #expect(items.map { source.string($0.range) } == ["1.5e1", "true"])
  }

  private struct Unexpected: Error {}

  @Test(arguments: [
    (#""""#, ""), (#""a\"\\\/\b\f\n\r\tz""#, "a\"\\/\u{8}\u{C}\n\r\tz"), (#""\u00e9\u20AC""#, "é€"),
    (#""\ud83e\udd90\uD83D\uDE00""#, "🦐😀"), ("\"🦐 é\"", "🦐 é"), (#""\u0000""#, "\0"), ("\u{FEFF}\"a\"", "a"),
  ])
  func readsStrings(text: String, value: String) throws {
    #expect(try string(text) == value)
  }

  @Test(arguments: [
    ("0", 0), ("-0", 0), ("-12.5", -12.5), ("1E3", 1000), ("1e-2", 0.01), ("2.50e+1", 25),
    ("1e999", .infinity),
  ])
  func readsNumbers(text: String, value: Double) throws {
    guard case .number(let number) = try parse(text).value else { throw Unexpected() }
    #expect(number == value)
  }

  @Test(arguments: [
    ("", "", "the JSON text is empty"),
    ("[1, ", "", "a value is missing at the end"),
    ("{\"a\": 1", "", "a `}` is missing at the end"),
    ("[1 2]", "2", "expected `,` or `]` before this"),
    ("[1,]", ",", "a `,` is not allowed before the `]`"),
    ("[,1]", ",", "`,` is not a JSON value"),
    ("{\"a\" 1}", "1", "a `:` must follow the name `\"a\"`"),
    ("{a: 1}", "a", "the name `a` must be in double quotes"),
    ("{1: 2}", "1", "the name `1` must be in double quotes"),
    ("{ä: 2}", "ä", "expected a name in double quotes, or `}`"),
    ("{} {}", "{", "there is text after the end of the JSON value"),
    ("[1] // x\n", "// x", "JSON does not allow comments"),
    ("# x\n1", "# x", "JSON does not allow comments"),
    ("'a'", "'", "JSON strings must be in double quotes"),
    ("True", "True", "`True` is not a JSON value"),
    ("NaN", "NaN", "`NaN` is not a JSON value"),
    ("nulll", "nulll", "`nulll` is not a JSON value"),
    ("\"ab\ncd\"", "\"ab", "this string does not end on the line where it starts"),
    ("\"ab", "\"ab", "this string does not end on the line where it starts"),
    ("\"ab\\", "\\", "this string does not end on the line where it starts"),
    ("\"a\tb\"", "\t", "a control character in a string must be written as an escape"),
    (#""a\xb""#, #"\x"#, #"`\x` is not a JSON escape"#),
    (#""a\éb""#, #"\é"#, #"`\é` is not a JSON escape"#),
    (#""\u12g4""#, #"\u12"#, #"four hexadecimal digits must follow `\u`"#),
    (#""\ud800""#, #"\ud800"#, "this is half of a surrogate pair; the other half is missing"),
    (#""\ud800\u0041""#, #"\ud800\u0041"#, "this is half of a surrogate pair; the other half is missing"),
    (#""\udc00\ud800""#, #"\udc00"#, "this is half of a surrogate pair; the other half is missing"),
    ("01", "01", "`01` is not a valid JSON number"),
    ("1.", "1.", "`1.` is not a valid JSON number"),
    ("-", "-", "`-` is not a valid JSON number"),
    ("1e", "1e", "`1e` is not a valid JSON number"),
    ("1.5.2", "1.5.2", "`1.5.2` is not a valid JSON number"),
    ("+1", "+1", "`+1` is not a JSON value"),
    (".5", ".5", "`.5` is not a JSON value"),
    ("0x10", "0x10", "`0x10` is not a valid JSON number"),
    ("[1\0]", "\0", "JSON must not contain NUL bytes"),
  ])
  func refusesWhatIsNotJSON(text: String, place: String, message: String) throws {
    let found = try #require(fault(text))
    #expect(found.message == message)
    #expect(found.place == place)
  }

  @Test(arguments: ["[1 2]", "[1,]", "{\"a\" 1}", "{a: 1}", "[True]", "{\"a\": 1,}", "\"a\tb\""])
  func repairsMend(text: String) throws {
    let repaired = try #require(fault(text)?.repaired)
    #expect(fault(repaired) == nil, "\(repaired)")
  }

  @Test func refusesBytesThatAreNotUTF8() {
    #expect(throws: JSONError.self) {
      try JSONParser.parse(SourceText(name: "", bytes: [0x22, 0xC0, 0xAF, 0x22]))
    }
  }

  @Test func depthIsBounded() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try parse(nested(JSONParser.deepest))
    #expect(throws: JSONError.self) { try parse(nested(JSONParser.deepest + 1)) }
    #expect(throws: JSONError.self) { try parse(String(repeating: "[{\"a\":", count: 200_000)) }
  }

  /// After changes of one byte in a text that holds everything, both accept it or neither does.
  @Test func agreesWithPython() throws {
    let text = #"{"a":[1,-2.5e3,true,null,"x\u0041\n"],"b":{"c":""},"d":[[],{}]}"#
    var numbers = RandomNumbers(seed: 7)
    var texts: [[UInt8]] = []
    for index in 0..<text.utf8.count {
      for _ in 0..<20 {
        var bytes = Array(text.utf8)
        bytes[index] = UInt8.random(in: 0x20...0x7E, using: &numbers)
        texts.append(bytes)
      }
    }
    let verdicts = try RunProgram.run(
      ["python3", "-c", JSONParserTests.peer],
      input: Array(texts.joined(separator: [0x0A]))
    ).text.split(separator: "\n")
    #expect(verdicts.count == texts.count)
    for (bytes, verdict) in zip(texts, verdicts) {
      let isAccepted = (try? JSONParser.parse(SourceText(name: "", bytes: bytes))) != nil
      #expect(isAccepted == (verdict == "yes"), "\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  private static let peer = """
    import json, sys
    def refuse(word): raise ValueError(word)
    for line in sys.stdin.read().split("\\n"):
        try:
            str(json.loads(line, parse_constant=refuse)).encode()
            print("yes")
        except ValueError:
            print("no")
    """
}
