import InkDiagnostics
package import InkPlan
import InkSystem
import InkText

/// A folder of a project's own for its spoken clips: the cache's may vanish at any time.
package struct SpeechFolder {
  private let path: String

  package init(_ path: String) {
    self.path = path
  }

  /// Copies the clips of a measured plan there, numbered in the order in which they are used.
  ///
  /// The content is part of the name, so that a project that was made before keeps the clips that it was made with.
  ///
  /// - Parameter approve: Asked for each path before it is written to; throws to keep what is there.
  /// - Returns: The plan with the copies in the clips' places.
  package func fill(
    from plan: RenderPlan,
    approve: (String) throws -> Void = { _ in }
  ) throws -> RenderPlan {
    var plan = plan
    try OutputFolder.make(path)
    var copied: Set<Int> = []
    let clips = plan.clips.map(\.file)
    for clip in clips where copied.insert(clip).inserted {
      let file = plan.files[clip]
      let number = number(copied.count, of: clips.count)
      let content = file.content.map { "-\($0.sha256.prefix(8))" } ?? ""
      let name = "speech-\(number)\(content)\(SpeechFolder.ending(of: file.path))"
      plan.files[clip].path = Paths.join(Paths.absolute(path), name)
      // A plan may already use the clips of this folder.
      let isThere = FileStatus(of: file.path).map {
        $0.identity == FileStatus(of: plan.files[clip].path)?.identity
      }
      guard isThere != true else { continue }
      try approve(plan.files[clip].path)
      try copy(file.path, to: plan.files[clip].path)
    }
    return plan
  }

  /// With its dot.
  private static func ending(of path: String) -> Substring {
    let name = path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
    return name.lastIndex(of: ".").map { name[$0...] } ?? ""
  }

  /// With as many digits as the last one, so that names sort as they are used.
  private func number(_ number: Int, of count: Int) -> String {
    NumberText.padded(number, digits: String(count).utf8.count)
  }

  private func copy(_ original: String, to copy: String) throws(DiagnosedError) {
    let bytes: [UInt8]
    do throws(FileReadError) {
      bytes = try InputFile.read(original, limit: 1 << 30)
    } catch {
      throw DiagnosedError(
        Diagnostic(.environment, "cannot read the spoken clip `\(original)`: \(error)", at: nil)
      )
    }
    try OutputFile.write(bytes, to: copy)
  }
}
