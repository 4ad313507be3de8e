import FoundationEssentials
import InkDiagnostics
import InkPlan
import InkText

/// A folder of a project's own for its spoken clips: the cache's may vanish at any time.
struct SpeechFolder {
  private let path: String

  init(_ path: String) {
    self.path = path
  }

  /// Copies the clips of a measured plan there, numbered in the order in which they are used.
  ///
  /// The content is part of the name, so that a project that was made before keeps the clips that it was made with.
  ///
  /// - Returns: The plan with the copies in the clips' places.
  func fill(from plan: RenderPlan) throws(ExitStatus) -> RenderPlan {
    var plan = plan
    try create()
    var copied: Set<Int> = []
    for item in plan.speech {
      guard let clip = item.clip, copied.insert(clip).inserted else { continue }
      let file = plan.files[clip]
      let number = number(copied.count, of: plan.speech.count)
      let content = file.content.map { "-\($0.sha256.prefix(8))" } ?? ""
      let name = "speech-\(number)\(content)\(SpeechFolder.ending(of: file.path))"
      plan.files[clip].path = DiskFiles.join(DiskFiles.absolute(path), name)
      try copy(file.path, to: plan.files[clip].path)
    }
    return plan
  }

  /// With its dot.
  private static func ending(of path: String) -> Substring {
    let name = path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
    return name.lastIndex(of: ".").map { name[$0...] } ?? ""
  }

  private func create() throws(ExitStatus) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      Console.show(.unwritableOutput(folder: path, because: error))
      throw .environment
    }
  }

  /// With as many digits as the last one, so that names sort as they are used.
  private func number(_ number: Int, of count: Int) -> String {
    NumberText.padded(number, digits: String(count).utf8.count)
  }

  private func copy(_ original: String, to copy: String) throws(ExitStatus) {
    let bytes: [UInt8]
    do throws(InputFile.Failure) {
      bytes = try InputFile.read(original, limit: 1 << 30)
    } catch {
      Console.show(
        Diagnostic(.unusableFile, "cannot read the spoken clip `\(original)`: \(error.description)", at: nil)
      )
      throw .environment
    }
    try OutputFile.write(bytes, to: copy)
  }
}
