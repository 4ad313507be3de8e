import InkDiagnostics
import InkSystem
package import InkEstimate
import InkText

/// Finds the voices that `inkreel calibrate` fitted: the user's own, then those that lie in the folder
/// `inkreel-voices` next to an `inkreel.json`, which come before them. Each folder is read once.
package final class CalibratedVoices {
  /// The folder next to the configuration.
  static let folderName = "inkreel-voices"
  private static let ending = ".json"

  private let userFolder: () -> String?
  private var models: [String?: VoiceModels] = [:]

  /// - Parameter userFolder: Where the user's own lie, asked for when they are needed; `nil` for nowhere.
  package init(userFolder: @autoclosure @escaping () -> String?) {
    self.userFolder = userFolder
  }

  /// Where `inkreel calibrate` writes; `nil` where there is no home.
  package static var userFolder: String? { UserFolders.configuration.map { "\($0)/voices" } }

  /// The name of a voice's file. What may not be in a file's name is written as a percent sign and two
  /// digits.
  package static func fileName(engine: String, voice: String) -> String {
    "\(escaped(engine))--\(escaped(voice))\(ending)"
  }

  private static func escaped(_ name: String) -> String {
    PercentEncoding.encoded(name) { $0.isNameByte || $0 == UInt8(ascii: "+") }
  }

  /// - Parameter configuration: The path of the `inkreel.json`, where there is one.
  package func models(nextTo configuration: String?) throws(DiagnosedError) -> VoiceModels {
    let folder = configuration.map { Paths.join(Paths.folder(of: $0), CalibratedVoices.folderName) }
    if let known = models[folder] { return known }
    var all = VoiceModels()
    for folder in [userFolder(), folder] {
      if let folder { try CalibratedVoices.read(folder, into: &all) }
    }
    models[folder] = all
    return all
  }

  private static func read(_ folder: String, into models: inout VoiceModels) throws(DiagnosedError) {
    guard let listing = FolderListing(folder) else { return }
    for entry in listing.entries where entry.kind == .file && entry.name.hasSuffix(ending) {
      let path = Paths.join(folder, entry.name)
      let bytes: [UInt8]
      do throws(FileReadError) {
        bytes = try InputFile.read(path, limit: CalibratedVoice.largestSize)
      } catch {
        throw refused(path, error.description)
      }
      do throws(CalibratedVoice.ReadError) {
        let voice = try CalibratedVoice.read(bytes)
        models.add(voice.model, engine: voice.engine, voice: voice.voice)
      } catch {
        throw refused(path, error.reason)
      }
    }
  }

  private static func refused(_ path: String, _ reason: String) -> DiagnosedError {
    DiagnosedError(
      .unreadableConfig(
        "the voice `\(path)`",
        because: reason,
        notes: ["calibrate the voice again with `inkreel calibrate`, or delete the file"]
      )
    )
  }
}
