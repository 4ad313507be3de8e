import InkCompiler
package import InkDiagnostics
import InkEstimate
import InkJSON
import InkLanguage
import InkPlan
package import InkText
import InkVoices

/// Reads `inkreel.json`: what it says, and everything that is wrong with it, in its own places.
package struct ConfigurationReader {
  private typealias Place = JSONObjectReader.Place

  private static let maxLibraries = 100
  private static let maxEngines = 100
  private static let maxSeverities = 1000
  private static let maxVariables = 1000

  private let source: SourceText
  private let lines: LineIndex
  private var reader = JSONObjectReader()
  private var configuration = Configuration()

  package static func read(_ source: SourceText) -> (configuration: Configuration, diagnostics: [Diagnostic])
  {
    var reader = ConfigurationReader(source: source, lines: LineIndex(source))
    do throws(JSONError) {
      let root = try JSONParser.parse(source)
      reader.reader.duplicates(in: root)
      reader.root(root)
    } catch {
      reader.reader.notJSON(error)
    }
    return (reader.configuration, reader.reader.diagnostics.inSourceOrder())
  }

  private init(source: SourceText, lines: LineIndex) {
    self.source = source
    self.lines = lines
  }

  private mutating func root(_ node: JSONNode) {
    let whole = Place(node, Configuration.fileName, "the settings, as one object")
    for member in reader.members(whole) ?? [] {
      guard let key = ConfigurationKey(rawValue: member.name) else {
        let known = ConfigurationKey.allCases.filter { $0 != .schema }.map(\.rawValue)
        reader.unknownKey(member, in: "`\(Configuration.fileName)`", known: known)
        continue
      }
      value(key, Place(member.node, key.rawValue, key.summary))
    }
  }

  private mutating func value(_ key: ConfigurationKey, _ place: Place) {
    switch key {
    case .schema: _ = reader.string(place)
    case .libraries: configuration.libraries = libraries(place)
    case .engine: configuration.narration.engine = reader.name(place)
    case .voice: configuration.narration.voice = reader.name(place)
    case .language: configuration.narration.language = reader.name(place)
    case .speed: configuration.narration.speed = reader.number(place, in: PlanLimits.speed)
    case .cast: configuration.cast = CastReader.cast(place, &reader)
    case .pronunciations:
      configuration.pronunciations = PronunciationReader.pronunciations(place, &reader)
    case .engines: engines(place)
    case .severities: severities(place)
    case .dialect:
      configuration.dialect = reader.choice(place, Dialect.allCases.map { ($0.rawValue, $0) })
    case .rate: configuration.rate = rate(place)
    case .resolution:
      configuration.resolution = reader.named(place, "a resolution", Resolution.wording, Resolution.init)
    case .background:
      configuration.background = reader.named(
        place,
        "a background",
        BackgroundChoice.wording,
        BackgroundChoice.init(text:)
      )
    case .subtitles: configuration.subtitles = SubtitlesReader.subtitles(place, &reader)
    case .safeArea: configuration.safeArea = SafeAreaReader.area(place, &reader)
    case .loudness: configuration.loudness = loudness(place)
    case .variables: variables(place)
    }
  }

  // MARK: Keys

  private mutating func libraries(_ place: Place) -> [String] {
    let items = reader.list(place, atMost: ConfigurationReader.maxLibraries) ?? []
    return items.enumerated().compactMap { index, item in
      reader.name(Place(item, "\(place.path)[\(index)]", place.summary))
    }
  }

  private mutating func engines(_ place: Place) {
    for (member, value) in reader.entries(place, atMost: ConfigurationReader.maxEngines) {
      guard !member.name.isEmpty, !Engines.isReserved(member.name) else {
        engineName(member)
        continue
      }
      configuration.engines[member.name] = EngineReader.engine(value, &reader)
    }
  }

  private mutating func engineName(_ member: JSONMember) {
    reader.report(
      Diagnostic(
        .configInvalidValue,
        member.name.isEmpty
          ? "an engine must have a name" : "`\(member.name)` is the name of the built-in voice",
        at: member.nameRange,
        label: ConfigurationKey.engines.summary,
        notes: [
          member.name.isEmpty
            ? "give the engine a name"
            : "give the engine a different name and use it in the `engine` parameter"
        ]
      )
    )
  }

  private mutating func severities(_ place: Place) {
    for (member, value) in reader.entries(place, atMost: ConfigurationReader.maxSeverities) {
      guard let code = DiagnosticCode(rawValue: member.name) else {
        unknownCode(member)
        continue
      }
      let choices: KeyValuePairs<String, SeverityRules.Rule> = [
        "error": .error, "warning": .warning, "hint": .hint, "off": .off,
      ]
      guard let rule = reader.choice(value, choices) else { continue }
      if SeverityRules.allows(rule, for: code) {
        configuration.severities[code] = rule
      } else {
        syntaxSeverity(member)
      }
    }
  }

  private mutating func syntaxSeverity(_ member: JSONMember) {
    reader.report(
      Diagnostic(
        .configInvalidValue,
        "`\(member.name)` is a syntax error, so its severity cannot be changed",
        at: member.nameRange,
        notes: ["InkReel cannot understand a script that has syntax errors"]
      )
    )
  }

  private mutating func unknownCode(_ member: JSONMember) {
    let nearest = EditDistance.nearest(to: member.name, among: DiagnosticCode.allCases.map(\.rawValue))
    reader.report(
      Diagnostic(
        .configUnknownCode,
        "no diagnostic has the code \(ShownText.quoted(member.name))",
        at: member.nameRange,
        label: nearest.map { "did you mean `\($0)`?" } ?? "",
        notes: nearest == nil
          ? ["every diagnostic shows its code in brackets, as in `error[unknown-tag]`"] : [],
        fixes: nearest.map { [reader.replacement(of: member.nameRange, by: $0)] } ?? []
      )
    )
  }

  private mutating func rate(_ place: Place) -> ConfiguredRate? {
    switch place.node.value {
    case .string(let text) where ConfiguredRate.isPath(text):
      return reader.name(place).map { .file($0) }
    case .string:
      return reader.choice(place, CreditRate.builtIn.map { ($0.name, ConfiguredRate.rate($0)) })
    case .object:
      return RateReader.rate(place, &reader).map { .rate($0) }
    default:
      return reader.wrongType(place, "the name of a rate, the path of a rate file, or an object")
    }
  }

  private mutating func loudness(_ place: Place) -> LoudnessTarget? {
    switch place.node.value {
    case .number: reader.number(place, in: PlanLimits.loudness).map { .level($0) }
    case .string: reader.choice(place, LoudnessTarget.names)
    default: reader.wrongType(place, "a level in LUFS or the name of a loudness target")
    }
  }

  private mutating func variables(_ place: Place) {
    for (member, value) in reader.entries(place, atMost: ConfigurationReader.maxVariables) {
      guard Variable.isName(member.name) else {
        reader.report(
          Diagnostic(
            .configInvalidValue,
            member.name.isEmpty
              ? "a variable must have a name"
              : "\(ShownText.quoted(member.name)) is not a valid variable name",
            at: member.nameRange,
            notes: ["use only the letters a-z and A-Z, digits, `-` and `_`"]
          )
        )
        continue
      }
      guard let text = reader.text(value) else { continue }
      let position = lines.position(at: member.node.range.start)
      let origin = "from \(source.name):\(position.line):\(position.column)"
      configuration.variables[member.name] = Variable(text, origin: origin)
    }
  }
}
