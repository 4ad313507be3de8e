import InkCompiler
import InkPlan
import InkText
import InkTime
import TestSupport
import Testing

/// Abbreviations, initials and ordinals of the seven languages in sentences, with real ends of sentences among them.
@Suite struct CaptionSentenceTests {
  /// A sentence of `abbreviations.tsv`.
  private struct Example {
    let language: String
    let text: String
    /// After how many words a sentence ends.
    let ends: [Int]

    init(_ line: Substring) {
      let fields = line.split(separator: "\t")
      language = String(fields[0])
      let parts = fields[1].split(separator: " | ")
      text = parts.joined(separator: " ")
      var count = 0
      ends = parts.map { part in
        count += PlanWords.of(String(part)).count
        return count
      }
    }
  }

  private static func examples() throws -> [Example] {
    let table = try Repository.read("Tests/CompilerTests/Captions/abbreviations.tsv")
    return String(decoding: table, as: UTF8.self).split(separator: "\n").map(Example.init)
  }

  private func speech(_ example: Example) throws -> SpeechItem {
    let script = "[tts language=\"\(example.language)\"]\(example.text)[/tts]"
    let checked = Scripts.compiler.check(SourceText(name: "test.inkslop", text: script)) { name, _ in
      .found(name)
    }
    let plan = Scripts.compiler.plan(checked, facts: [:]).plan
    #expect(PlanValidator(plan).firstIssue() == nil, "\(example.text)")
    return try #require(plan.speech.first)
  }

  @Test func aPlanHasTheEndsOfSentencesAndOfNothingElse() throws {
    let examples = try Self.examples()
    #expect(examples.count > 120)
    for example in examples {
      var first = 0
      var ends: [Int] = []
      for sentence in try speech(example).sentences {
        ends += (sentence.sentenceEnds ?? [sentence.shownCount]).map { first + $0 }
        first += sentence.shownCount
      }
      #expect(ends == example.ends, "\(example.language): \(example.text)")
    }
  }

  @Test(arguments: [CueRules.portrait, CueRules.landscape])
  func noCueEndsAfterADotThatEndsNoSentence(rules: CueRules) throws {
    for example in try Self.examples() {
      let item = try speech(example)
      let cues = CueBuilder(rules: rules, end: item.end + Ticks(seconds: 5)).cues(for: [item])
      var count = 0
      for cue in cues {
        count += cue.lines.joined().count
        let last = cue.lines.last?.last?.text ?? ""
        #expect(
          !last.hasSuffix(".") || example.ends.contains(count),
          "\(example.language): \(example.text) (\(last))"
        )
      }
    }
  }
}
