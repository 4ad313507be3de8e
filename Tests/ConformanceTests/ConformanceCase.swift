import FoundationEssentials
import InkPlan
import InkTime
import TestSupport
import Testing

/// One file of the suite; `README.md` next to this says what its members mean.
struct ConformanceCase: Sendable, CustomTestStringConvertible {
  struct Row: Hashable, Sendable, CustomStringConvertible {
    var element: String
    var start: Ticks
    var end: Ticks
    var plays: Int?
    var until: Ticks?

    var description: String {
      let media = plays.map { " x\($0)" } ?? ""
      return "\(element) \(start.count) \(end.count)\(media)\(until.map { " >\($0.count)" } ?? "")"
    }
  }

  struct Failure: Hashable, Sendable, Decodable {
    var code: String
    var lines: [Int]
  }

  static let folder = "Tests/ConformanceTests/cases"
  static let all: [ConformanceCase] = {
    let paths = (try? Repository.files(in: folder, ending: ".json")) ?? []
    return paths.compactMap { try? ConformanceCase($0) }
  }()

  /// Of its file, without the ending.
  let name: String
  let rule: String
  let frameRate: FrameRate
  let script: String
  let speech: [Ticks]
  let contents: [String: FileContent]
  let rows: [Row]
  let length: Ticks
  let unknown: [UnknownFact]
  let warnings: [String]
  let errors: [Failure]

  var testDescription: String { name }

  init(_ path: String) throws {
    let file = try JSONDecoder().decode(File.self, from: Data(try Repository.read(path)))
    let ticks: (Double) -> Ticks = file.unit == "ticks" ? { Ticks(Int64($0)) } : { Ticks(seconds: $0) }
    name = String(path.dropFirst(ConformanceCase.folder.count + 1).dropLast(".json".count))
    rule = file.rule
    script = file.script.map { $0 + "\n" }.joined()
    speech = (file.speech ?? []).map(ticks)
    contents = (file.files ?? [:]).compactMapValues { known in
      known.map {
        FileContent(
          size: 1,
          sha256: String(repeating: "0", count: 64),
          duration: ticks($0.sound ?? 0),
          pictureDuration: $0.picture.map(ticks)
        )
      }
    }
    rows = (file.elements ?? []).map {
      Row(
        element: $0.element,
        start: ticks($0.start),
        end: ticks($0.end),
        plays: $0.plays,
        until: $0.until.map(ticks)
      )
    }
    length = ticks(file.length ?? 0)
    frameRate = FrameRate(file.frames ?? 30) ?? .standard
    unknown = file.unknown ?? []
    warnings = file.warnings ?? []
    errors = file.errors ?? []
  }

  private struct File: Decodable {
    struct Content: Decodable {
      let sound: Double?
      let picture: Double?
    }

    struct Element: Decodable {
      let element: String
      let start: Double
      let end: Double
      let plays: Int?
      let until: Double?
    }

    let rule: String
    let unit: String?
    let frames: Int?
    let script: [String]
    let speech: [Double]?
    let files: [String: Content?]?
    let elements: [Element]?
    let length: Double?
    let unknown: [UnknownFact]?
    let warnings: [String]?
    let errors: [Failure]?
  }
}
