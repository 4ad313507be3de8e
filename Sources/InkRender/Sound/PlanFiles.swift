internal import InkMedia
package import InkMessages
package import InkPlan

/// The files of a plan, as they are now.
package enum PlanFiles {
  /// Throws `changedFile` for a file that is not the one that the plan was made with.
  package static func check(_ plan: RenderPlan, cancellation: Cancellation) throws(MediaError) {
    for (index, file) in plan.files.enumerated() {
      guard let content = file.content else { continue }
      do throws(MediaError) {
        try check(file.path, content, cancellation)
      } catch {
        throw element(of: index, in: plan).map(error.about) ?? error
      }
    }
  }

  private static func check(
    _ path: String,
    _ content: FileContent,
    _ cancellation: Cancellation
  ) throws(MediaError) {
    let found = try ContentHash.ofFile(path, proceed: cancellation.check)
    guard found.size == content.size, found.sha256 == content.sha256 else {
      throw MediaError(
        .changedFile,
        "\(path) has changed since the plan was made; make the plan again",
        path: path
      )
    }
  }

  private static func element(of file: Int, in plan: RenderPlan) -> Int? {
    plan.elements.firstIndex { $0.media?.file == file } ?? plan.clips.first { $0.file == file }?.element
  }
}
