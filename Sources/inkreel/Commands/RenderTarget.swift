import InkPlan
import InkWorkspace

/// One of the videos that a script becomes.
struct RenderTarget {
  let output: String
  /// `nil` for what the configuration says.
  let resolution: Resolution?

  private static let name = "{name}"
  private static let form = "{form}"

  /// - Parameters:
  ///   - pattern: In which `{name}` stands for the name of the script without its ending, `{form}` for the size.
  ///   - path: Of the script.
  static func all(
    _ pattern: String,
    of path: String,
    _ resolutions: [Resolution]
  ) throws(UsageError) -> [RenderTarget] {
    guard resolutions.count <= 1 || pattern.contains(form) else {
      throw UsageError(
        "with several sizes, `\(Option.output.name)` needs `\(form)`: `-o '\(name)-\(form).mp4'`"
      )
    }
    guard !resolutions.isEmpty || !pattern.contains(form) else {
      throw UsageError("`\(form)` stands for a size: name one or more with `\(Option.resolution.name)`")
    }
    guard Set(resolutions).count == resolutions.count else {
      throw UsageError("`\(Option.resolution.name)` names a size twice")
    }
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    let named = pattern.replacing(name, with: stem)
    guard !resolutions.isEmpty else { return [RenderTarget(output: named, resolution: nil)] }
    return resolutions.map { resolution in
      RenderTarget(output: named.replacing(form, with: resolution.fileName), resolution: resolution)
    }
  }
}
