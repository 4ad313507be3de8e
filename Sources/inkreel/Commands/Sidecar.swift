import InkExport
import InkPlan
import InkWorkspace

/// Subtitles in a file next to a video.
struct Sidecar {
  let path: String
  private let format: ExportFormat

  /// In every form that players read, with the name of the video.
  static func all(of output: String) -> [Sidecar] {
    let stem = output.lastIndex(of: ".").map { String(output[..<$0]) } ?? output
    return [ExportFormat.srt, .vtt].map { Sidecar(path: "\(stem).\($0.rawValue)", format: $0) }
  }

  func write(_ plan: RenderPlan, from source: PlanSource) throws {
    let output = OutputDestination.file(path)
    try output.write(PlanFormat.export(format).bytes(of: plan, from: source, output: output))
  }
}
