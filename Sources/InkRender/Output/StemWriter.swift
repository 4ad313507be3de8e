internal import InkMedia
internal import InkMessages
internal import InkPlan
import InkSystem

/// The parts of a mix, each a wav file in one folder. They add up to the mix.
final class StemWriter {
  private let folder: String
  private let madeFolder: Bool
  private var files: [SoundFile] = []
  private var isCommitted = false

  /// - Parameter folder: Absolute; made when it is missing, and removed again when nothing comes of it.
  init(_ plan: RenderPlan, folder: String, samples: SampleFormat) throws(MediaError) {
    guard folder.utf8.first == UInt8(ascii: "/"), !folder.utf8.contains(0) else {
      throw MediaError(.request, "the folder \(folder) for the stems is not an absolute path", path: folder)
    }
    self.folder = folder
    madeFolder = unsafe mkdir(folder, 0o777) == 0
    if !madeFolder, errno != EEXIST {
      throw MediaError(
        .output,
        "cannot create the folder `\(folder)`: \(unsafe String(cString: strerror(errno)))",
        path: folder
      )
    }
    let slash = folder.utf8.last == UInt8(ascii: "/") ? "" : "/"
    for part in Stem.allCases {
      let output = "\(folder)\(slash)\(part.name).wav"
      files.append(try SoundFile(plan, output: output, form: SoundForm(format: .wav, samples: samples)))
    }
  }

  deinit {
    guard madeFolder, !isCommitted else { return }
    files = []
    _ = unsafe rmdir(folder)
  }

  func write(_ block: MixBlock) throws(MediaError) {
    for (index, file) in files.enumerated() { try block.givePart(index, to: file.write) }
  }

  /// Empties the files, to write them once more.
  func restart() throws(MediaError) {
    for file in files { try file.restart() }
  }

  func finish() throws(MediaError) {
    for file in files { try file.finish() }
  }

  func commit() throws(MediaError) {
    for file in files { _ = try file.commit() }
    isCommitted = true
  }
}
