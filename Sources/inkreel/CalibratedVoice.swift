import FoundationEssentials
import InkEstimate
import InkJSON

/// The file of a voice that `inkreel calibrate` fitted.
struct CalibratedVoice: Codable {
  static let currentVersion = 1
  /// In bytes.
  static let largestSize = 64 << 10
  /// No weight of a voice comes near it, in seconds.
  private static let largestWeight = 100.0

  var version = CalibratedVoice.currentVersion
  /// The program that wrote it.
  var generator: String
  var engine: String
  var voice: String
  /// A tag.
  var language: String
  /// How many it was fitted to.
  var sentences: Int
  /// Mean absolute relative error of sentences that the fit had not seen.
  var error: Double
  /// Nine lengths in ten of about three seconds lie within this part of the expected one.
  var spread: Double
  /// By the names of `SpeechMeasure.termNames`.
  var seconds: [String: Double]

  /// Why a file cannot be used, to follow "cannot read `…`: ".
  struct Fault: Error {
    let reason: String
  }

  init(engine: String, voice: String, language: String, sentences: Int, error: Double, model: SpeechModel) {
    func rounded(_ value: Double) -> Double { (value * 100_000).rounded() / 100_000 }
    generator = Version.program
    self.engine = engine
    self.voice = voice
    self.language = language
    self.sentences = sentences
    self.error = rounded(error)
    spread = rounded(model.spread)
    seconds = Dictionary(uniqueKeysWithValues: zip(SpeechMeasure.termNames, model.weights.map(rounded)))
  }

  static func read(_ bytes: [UInt8]) throws(Fault) -> CalibratedVoice {
    do {
      let voice = try JSONDecoder().decode(CalibratedVoice.self, from: Data(bytes))
      guard voice.version <= currentVersion else {
        throw Fault(
          reason: "it is of version \(voice.version), and \(Version.program) knows \(currentVersion)"
        )
      }
      let weights = voice.seconds.values
      guard weights.allSatisfy({ abs($0) <= largestWeight }), (0...2).contains(voice.spread) else {
        throw Fault(reason: "its figures are not those of a voice")
      }
      return voice
    } catch let fault as Fault {
      throw fault
    } catch {
      throw Fault(reason: "it is not a voice that `inkreel calibrate` wrote")
    }
  }

  func bytes() throws -> [UInt8] { try JSONOutput.document(self) }

  /// With the engine's way of speaking faster and slower.
  var model: SpeechModel {
    var model = SpeechModel.model(engine: engine, voice: voice, language: language)
    model.weights = SpeechMeasure.termNames.map { seconds[$0] ?? 0 }
    model.spread = spread
    model.pace = 1
    model.language = SpeechLanguage(tag: language)
    return model
  }
}
