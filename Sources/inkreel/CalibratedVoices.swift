import FoundationEssentials
import InkDiagnostics
import InkEstimate
import InkText

/// Finds the voices that `inkreel calibrate` fitted: the user's own, then those that lie in the folder
/// `inkreel-voices` beside an `inkreel.json`, which come before them. Each folder is read once.
final class CalibratedVoices {
  /// Beside the configuration.
  static let folderName = "inkreel-voices"
  private static let ending = ".json"

  private let isOff: Bool
  private var models: [String?: VoiceModels] = [:]

  /// - Parameter isOff: Whether no configuration is to be read.
  init(isOff: Bool) {
    self.isOff = isOff
  }

  /// `$XDG_CONFIG_HOME/inkreel/voices`, else `~/.config/inkreel/voices`; `nil` where there is no home.
  static var userFolder: String? {
    let environment = ProcessInfo.processInfo.environment
    if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") {
      return "\(folder)/inkreel/voices"
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return "\(home)/.config/inkreel/voices"
  }

  /// The name of a voice's file. What may not stand in a file's name is written as a percent sign and two
  /// digits.
  static func fileName(engine: String, voice: String) -> String {
    "\(escaped(engine))--\(escaped(voice))\(ending)"
  }

  private static func escaped(_ name: String) -> String {
    PercentEncoding.encoded(name) { $0.isNameByte || $0 == UInt8(ascii: "+") }
  }

  /// - Parameter configuration: The path of the `inkreel.json`, where there is one.
  func models(beside configuration: String?) throws(ExitStatus) -> VoiceModels {
    if isOff { return VoiceModels() }
    let folder = configuration.map { DiskFiles.join(PlanPaths.folder(of: $0), CalibratedVoices.folderName) }
    if let known = models[folder] { return known }
    var all = VoiceModels()
    for folder in [CalibratedVoices.userFolder, folder] {
      if let folder { try CalibratedVoices.read(folder, into: &all) }
    }
    models[folder] = all
    return all
  }

  private static func read(_ folder: String, into models: inout VoiceModels) throws(ExitStatus) {
    guard let listing = FolderListing(folder) else { return }
    for entry in listing.entries where entry.kind == .file && entry.name.hasSuffix(ending) {
      let path = DiskFiles.join(folder, entry.name)
      do {
        let voice = try CalibratedVoice.read(try InputFile.read(path, limit: CalibratedVoice.largestSize))
        models.add(voice.model, engine: voice.engine, voice: voice.voice)
      } catch let failure as InputFile.Failure {
        throw refused(path, failure.description)
      } catch let fault as CalibratedVoice.Fault {
        throw refused(path, fault.reason)
      } catch {
        throw refused(path, "\(error)")
      }
    }
  }

  private static func refused(_ path: String, _ reason: String) -> ExitStatus {
    Console.show(
      .unreadableConfig(
        "the voice `\(path)`",
        because: reason,
        notes: ["fit it anew with `inkreel calibrate`, or take the file away"]
      )
    )
    return .input
  }
}
