import FoundationEssentials

/// What `inkreel estimate --json` prints.
struct EstimateReport: Decodable {
  struct Interval: Decodable, Equatable {
    let low: Double
    let expected: Double
    let high: Double
  }

  struct Element: Decodable {
    let kind: String
    let depth: Int
    let start: Double
    let end: Double
    let characters: Int
    let credits: Double
    let total: Double
  }

  struct Charge: Decodable {
    let item: String
    let credits: Double
  }

  struct Script: Decodable {
    let script: String
    let unfittedLanguages: [String]?
    let seconds: Interval
    let credits: Interval
    let words: Int
    let characters: Int
    let charges: [Charge]
    let elements: [Element]?

    private enum Key: String, CodingKey {
      case script, seconds, credits, words, characters, charges, elements, failed, unfittedLanguages
    }

    /// A script that failed has no figures.
    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      script = try container.decode(String.self, forKey: .script)
      isFailed = try container.decodeIfPresent(Bool.self, forKey: .failed) ?? false
      let nothing = Interval(low: 0, expected: 0, high: 0)
      seconds = isFailed ? nothing : try container.decode(Interval.self, forKey: .seconds)
      credits = isFailed ? nothing : try container.decode(Interval.self, forKey: .credits)
      words = isFailed ? 0 : try container.decode(Int.self, forKey: .words)
      characters = isFailed ? 0 : try container.decode(Int.self, forKey: .characters)
      charges = isFailed ? [] : try container.decode([Charge].self, forKey: .charges)
      elements = try container.decodeIfPresent([Element].self, forKey: .elements)
      unfittedLanguages = try container.decodeIfPresent([String].self, forKey: .unfittedLanguages)
    }

    let isFailed: Bool
  }

  struct Total: Decodable {
    let rate: String
    let scripts: Int
    let seconds: Interval
    let credits: Interval
    let words: Int
  }

  let version: Int
  let scripts: [Script]
  let totals: [Total]
  let failed: Int

  init(_ json: String) throws {
    self = try JSONDecoder().decode(EstimateReport.self, from: Data(json.utf8))
  }
}
