import FoundationEssentials
import InkCompiler
import InkConfig
import InkDiagnostics
import InkLanguage
import InkPlan
import InkText
import InkVoices
import TestSupport
import Testing

/// `grammar/inkreel.schema.json` says what the reader says.
@Suite struct SchemaTests {
  private static let path = "grammar/inkreel.schema.json"

  /// A file a line: a schema's verdict on it as strict JSON whose objects have no name twice.
  static let validator = """
    import json, sys, jsonschema
    def pairs(members):
        if len(dict(members)) < len(members): raise ValueError("a name twice")
        return dict(members)
    def refuse(word): raise ValueError(word)
    schema = json.load(open(sys.argv[1]))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for path in sys.argv[2:]:
        try:
            value = json.load(open(path), object_pairs_hook=pairs, parse_constant=refuse)
            print("good" if validator.is_valid(value) else "bad")
        except ValueError:
            print("bad")
    """

  private func verdicts(of paths: [String]) throws -> [Bool] {
    let outcome = try RunProgram.run(
      ["python3", "-c", SchemaTests.validator, Repository.path(SchemaTests.path)] + paths
    )
    try #require(outcome.status == 0, "\(outcome.standardError)")
    return outcome.text.split(separator: "\n").map { $0 == "good" }
  }

  @Test func agreesWithTheReaderOnEveryCase() throws {
    let paths = ConfigurationReaderTests.cases
    let verdicts = try verdicts(of: paths.map(Repository.path))
    #expect(verdicts.count == paths.count)
    for (path, verdict) in zip(paths, verdicts) {
      #expect(verdict == ConfigurationReaderTests.isGood(path), "\(path)")
    }
  }

  /// Every value of a file that holds everything, replaced by values of all kinds and sizes.
  @Test func agreesWithTheReaderOnChangedValues() throws {
    let folder = try TemporaryFolder()
    let replacements = [
      "null", "true", "0", "1", "0.75", "3", "-1", "1e7", "\"\"", "\"x\"", "\"error\"", "\"9:16\"", "\"red\"",
      "\"#abc\"", "\"#abcd\"", "\"a\\u0000\"", "\"inkslop\"", "-14", "-40", "-5", "-40.1", "\"ebu\"",
      "\"off\"", "[]", "[\"\"]", "[\"x\", \"\"]", "[1]", "{}",
      "{\"a\": \"b\"}", "{\"a b\": \"c\"}", "{\"not-rendered\": \"off\"}", "{\"h\": {\"command\": [\"x\"]}}",
      "{\"espeak\": {\"command\": [\"x\"]}}", "{\"name\": \"x\", \"prices\": {\"second\": 1}}", "\"a.json\"",
      "\"a/b\"", "\"a/\\u0000\"", "\"env:KEY\"", "\"env:K=Y\"", "\"file:a\"", "\"http://a:80/b\"",
      "\"https://[::1]\"", "\"http://a?b\"", "\"wav\"", "\"pcm_24000\"", "{\"a\": [1]}",
      "{\"a\": {\"b\": null}}", "0.45", "0.46", "\"45%\"", "\"45.01%\"", "\"007.5%\"", "\"5.%\"", "\"pop\"",
      "\"all\"",
      "[0, 0, 0, 0]", "100", "101",
    ]
    let keys = ConfigurationKey.allCases.map(\.rawValue) + ["unknown"]
    let deep: [(String) -> String] = [
      { "{\"engines\": {\"h\": \($0)}}" }, { "{\"engines\": {\"h\": {\"command\": \($0)}}}" },
      { "{\"rate\": {\"name\": \($0), \"prices\": {\"second\": \($0)}}}" },
      { "{\"rate\": {\"name\": \"x\", \"prices\": \($0)}}" },
      { "{\"severities\": {\"not-rendered\": \($0)}}" }, { "{\"variables\": {\"x\": \($0)}}" },
      { "{\"cast\": {\"Mary Jane\": \($0)}}" }, { "{\"cast\": {\"\": \($0)}}" },
      { "{\"cast\": {\"\\u0085\": \($0)}}" },
      { "{\"cast\": {\"\(String(repeating: "é", count: 64))\": \($0)}}" },
      { "{\"cast\": {\"\(String(repeating: "é", count: 65))\": \($0)}}" },
    ]
    let members = Cast.parameters.map(\.name) + ["id", "start", "unknown"]
    let cast: [(String) -> String] = members.map { name in { "{\"cast\": {\"x\": {\"\(name)\": \($0)}}}" } }
    let subtitleKeys =
      SubtitlesReader.Key.allCases.map(\.rawValue) + SubtitleDefaults.parameters.map(\.name) + ["voice"]
    let subtitles: [(String) -> String] =
      subtitleKeys.map { name in { "{\"subtitles\": {\"\(name)\": \($0)}}" } }
      + [
        { "{\"safeArea\": [0.1, \($0), \"20%\", 0]}" },
        { "{\"safeArea\": {\"top\": \($0), \"right\": 0.1, \"bottom\": 0, \"left\": 0.2}}" },
        { "{\"safeArea\": {\"top\": \($0), \"right\": 0.1, \"left\": 0.2}}" },
      ]
    let services: [(String) -> String] = VoiceService.Preset.allCases.flatMap { preset in
      (ServiceReader.Key.allCases.map(\.rawValue) + ["voice"]).map { key in
        { "{\"engines\": {\"x\": {\"\(preset.rawValue)\": {\"\(key)\": \($0)}}}}" }
      }
        + preset.ownFields.map { field in
          { "{\"engines\": {\"x\": {\"\(preset.rawValue)\": {\"fields\": {\"\(field)\": \($0)}}}}}" }
        }
    }
    let forms: [(String) -> String] =
      keys.map { key in { "{\"\(key)\": \($0)}" } } + deep + cast + subtitles + services
    let texts = forms.flatMap { form in replacements.map(form) }
    let paths = try texts.enumerated().map { try folder.write($1, to: "\($0).json") }
    for (text, verdict) in zip(texts, try verdicts(of: paths)) {
      #expect(Configurations.codes(text).isEmpty == verdict, "\(text)")
    }
  }

  @Test func namesEveryKey() throws {
    let schema = try JSONDecoder().decode(Schema.self, from: Data(try Repository.read(SchemaTests.path)))
    #expect(Set(schema.properties.keys) == Set(ConfigurationKey.allCases.map(\.rawValue)))
  }

  /// The names that no engine may have, and what an engine may have.
  @Test func namesWhatEnginesHave() throws {
    let schema = try JSONDecoder().decode(
      EnginesSchema.self,
      from: Data(try Repository.read(SchemaTests.path))
    )
    let engines = schema.properties.engines
    #expect(engines.propertyNames.not.enum == KnownEngine.builtIn.names)
    #expect(Set(engines.additionalProperties.properties.keys) == Set(EngineReader.keys))
  }

  private struct Schema: Decodable {
    struct Property: Decodable {
      let description: String
    }

    let properties: [String: Property]
  }

  private struct EnginesSchema: Decodable {
    struct Properties: Decodable {
      let engines: Engines
    }

    struct Engines: Decodable {
      let propertyNames: Names
      let additionalProperties: Schema
    }

    struct Names: Decodable {
      let not: Words
    }

    struct Words: Decodable {
      let `enum`: [String]
    }

    let properties: Properties
  }

  /// The lists of codes and colours in it are written by `make golden`.
  @Test func listsEveryCodeAndColor() throws {
    let lists = [
      ("code", DiagnosticCode.allCases.map(\.rawValue)), ("colorName", NamedColor.all.map(\.name)),
    ]
    var text = try Repository.text(SchemaTests.path)
    for (name, words) in lists {
      let start = try #require(text.firstRange(of: "\"\(name)\": { \"enum\": ["))
      let end = try #require(text[start.upperBound...].firstIndex(of: "]"))
      text.replaceSubrange(start.upperBound..<end, with: SchemaTests.lines(words.sorted()))
    }
    try Golden.expect(text, SchemaTests.path)
  }

  /// What a member of the cast and `subtitles` may have is written by `make golden`.
  @Test func parametersAreThoseOfTheCatalogue() throws {
    var text = try Repository.text(SchemaTests.path)
    let subtitles = SubtitlesReader.Key.allCases.map { ($0.rawValue, $0.summary, schema(of: $0)) }
    for (name, own, parameters) in [
      ("castMember", [], Cast.parameters), ("subtitles", subtitles, SubtitleDefaults.parameters),
    ] {
      let object = try #require(text.firstRange(of: "    \"\(name)\": {\n      \"type\""))
      let start = try #require(text[object.upperBound...].firstRange(of: "\"properties\": {\n"))
      let end = try #require(text[object.upperBound...].firstRange(of: "      }\n"))
      let lines = (own + parameters.map { ($0.name, $0.summary, schema(of: $0.type)) }).map {
        "        \"\($0)\": { \"description\": \"\($1)\", \($2) }"
      }
      text.replaceSubrange(start.upperBound..<end.lowerBound, with: lines.joined(separator: ",\n") + "\n")
    }
    try Golden.expect(text, SchemaTests.path)
  }

  private func schema(of key: SubtitlesReader.Key) -> String {
    let (least, most) = (PlanLimits.wordsPerLine.lowerBound, PlanLimits.wordsPerLine.upperBound)
    return switch key {
    case .preset:
      "\"enum\": [\(SubtitlePreset.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", "))]"
    case .highlight: "\"$ref\": \"#/$defs/color\""
    case .wordsPerLine: "\"type\": \"integer\", \"minimum\": \(least), \"maximum\": \(most)"
    }
  }

  private func schema(of type: any ValueType) -> String {
    switch type.configured {
    case .boolean: "\"type\": \"boolean\""
    case .number(let bounds):
      "\"type\": \"number\", \"minimum\": \(NumberText.plain(bounds.lowerBound)), \"maximum\": "
        + NumberText.plain(bounds.upperBound)
    case .text where type.subject == .color: "\"$ref\": \"#/$defs/color\""
    case .text where type.words.isEmpty: "\"$ref\": \"#/$defs/name\""
    case .text: "\"enum\": [\(type.words.map { "\"\($0)\"" }.joined(separator: ", "))]"
    }
  }

  /// Words in quotes on lines of a readable length.
  private static func lines(_ words: [String]) -> String {
    var lines: [String] = []
    for word in words.map({ "\"\($0)\"" }) {
      if let last = lines.last, last.count + word.count < 100 {
        lines[lines.count - 1] = "\(last), \(word)"
      } else {
        lines.append("        \(word)")
      }
    }
    return "\n" + lines.joined(separator: ",\n") + "\n      "
  }
}
