import TestSupport
import Testing

@testable import InkEstimate

@Suite struct KokoroVoicesTests {
  /// The file of weights is what the fit gives for the committed lengths. `make golden` writes it.
  @Test func voicesAreFitted() throws {
    let voices = KokoroVoiceSet(try KokoroText.loaded.get(), try KokoroPace.load())
    try Golden.expect(voices.source, "Sources/InkEstimate/Generated/FittedKokoroVoices.swift")
  }

  /// In every language that Kokoro speaks here, on sentences of other sources than those that it is fitted to.
  @Test func voicesAreNear() throws {
    let voices = try KokoroHeldOut.measured.get()
    #expect(Set(SpeechModel.kokoroStandards.values).isSubset(of: voices.map(\.voice)))
    for voice in voices {
      #expect(voice.report.meanError < 0.07 && voice.report.scriptError < 0.025, "\(voice)")
      #expect(voice.report.coverage >= 0.88, "\(voice)")
      #expect(voice.report.meanError < voice.byWords.meanError / 2, "\(voice)")
    }
  }

  @Test func whatIsMeasuredOnIsNotFittedTo() throws {
    let uses = Dictionary(grouping: try KokoroText.loaded.get(), by: \.use).mapValues { texts in
      (
        sources: Set(texts.map(\.source)).subtracting([""]),
        texts: Set(texts.map { "\($0.language)\t\($0.text)" })
      )
    }
    let (lengths, ranges) = (try #require(uses[.lengths]), try #require(uses[.ranges]))
    let held = try #require(uses[.held])
    for (one, other) in [(lengths, ranges), (lengths, held), (ranges, held)] {
      let shared = (
        sources: one.sources.intersection(other.sources), texts: one.texts.intersection(other.texts)
      )
      #expect(shared.sources.isEmpty)
      #expect(shared.texts.isEmpty)
    }
  }

  /// At other speeds than 1, on sentences that no speed is fitted to.
  @Test func otherSpeedsAreNear() throws {
    for (voice, paces) in Dictionary(grouping: try KokoroPace.load(), by: \.voice) {
      let model = SpeechModel.model(engine: "kokoro_tts", voice: voice)
      for speed in [0.8, 1.25, 1.5] {
        let pairs = paces.filter { $0.use == .held }.compactMap { pace in
          pace.lengths.first { $0.speed == speed }.map {
            (model.expectedSeconds(of: pace.measure, speed: speed), $0.seconds)
          }
        }
        guard !pairs.isEmpty else { continue }
        let report = ErrorReport(pairs: pairs, spread: model.spread)
        #expect(report.meanError < 0.08 && report.coverage >= 0.85, "\(voice) at \(speed): \(report)")
      }
    }
  }

  @Test func blendsLieBetweenTheirVoices() {
    let text = "The same words, spoken by someone who takes her time."
    func seconds(_ voice: String) -> Double {
      SpeechModel.model(engine: "kokoro_tts", voice: voice).length(of: text, speed: 1).expected.seconds
    }
    let (heart, nicole) = (seconds("af_heart"), seconds("af_nicole"))
    #expect(abs(seconds("af_heart+af_nicole") - (heart + nicole) / 2) < 0.001)
    #expect(abs(seconds("af_heart(3)+af_nicole(1)") - (heart * 3 + nicole) / 4) < 0.001)
    #expect(seconds("af_heart(x)+af_heart(-1)") == heart)
    #expect(seconds("") == heart && seconds("+") == heart && seconds("af_unheard") == heart)
  }
}
