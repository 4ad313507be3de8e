import FoundationEssentials
package import InkEstimate
import InkJSON
import InkMessages
import InkSpeech

/// The file of a voice that `inkreel calibrate` fitted.
package struct CalibratedVoice: Codable {
  static let currentVersion = 1
  /// In bytes.
  package static let largestSize = 64 << 10
  /// No weight of a voice comes near it, in seconds.
  private static let largestWeight = 100.0

  var version = CalibratedVoice.currentVersion
  /// The program that wrote it.
  var generator: String
  package var engine: String
  package var voice: String
  /// A tag.
  package var language: String
  /// How many it was fitted to.
  package var sentences: Int
  /// Mean absolute relative error of sentences that the fit had not seen.
  package var error: Double
  /// Nine lengths in ten of about three seconds lie within this part of the expected one.
  package var spread: Double
  /// By the names of `SpeechMeasure.termNames`.
  var seconds: [String: Double]

  /// Why a file cannot be used, to follow "cannot read `…`: ".
  package struct ReadError: Error {
    let reason: String
  }

  package init(
    engine: String,
    voice: String,
    language: String,
    sentences: Int,
    error: Double,
    model: SpeechModel
  ) {
    func rounded(_ value: Double) -> Double { (value * 100_000).rounded() / 100_000 }
    generator = ProductVersion.inkreel
    self.engine = engine
    self.voice = voice
    self.language = language
    self.sentences = sentences
    self.error = rounded(error)
    spread = rounded(model.spread)
    seconds = Dictionary(uniqueKeysWithValues: zip(SpeechMeasure.termNames, model.weights.map(rounded)))
  }

  package static func read(_ bytes: [UInt8]) throws(ReadError) -> CalibratedVoice {
    do {
      let voice = try JSONDecoder().decode(CalibratedVoice.self, from: Data(bytes))
      guard voice.version <= currentVersion else {
        throw ReadError(
          reason:
            "it has version \(voice.version), but \(ProductVersion.inkreel) supports version \(currentVersion)"
        )
      }
      let weights = voice.seconds.values
      guard weights.allSatisfy({ abs($0) <= largestWeight }), (0...2).contains(voice.spread) else {
        throw ReadError(reason: "its figures are out of range")
      }
      return voice
    } catch let error as ReadError {
      throw error
    } catch {
      throw ReadError(reason: "it was not written by `inkreel calibrate`")
    }
  }

  package func bytes() throws -> [UInt8] { try JSONOutput.document(self) }

  /// With the engine's way of speaking faster and slower.
  package var model: SpeechModel {
    var model = SpeechModel.model(engine: engine, voice: voice, language: language)
    model.weights = SpeechMeasure.termNames.map { seconds[$0] ?? 0 }
    model.spread = spread
    model.isFitted = true
    model.pace = 1
    model.language = SpeechLanguage(tag: language)
    return model
  }
}
