package import InkPlan
import InkTime

/// Writes plans in the forms of other programs. Pure functions: nothing here reads a file.
package enum PlanExporter {
  /// UTF-8 text, the same for the same plan.
  ///
  /// - Parameter plan: With absolute paths.
  package static func text(of plan: RenderPlan, as format: ExportFormat) throws(ExportError) -> String {
    switch format {
    case .srt: SubRipText.write(plan)
    case .vtt: WebVTTText.write(plan)
    case .ass: SubStationText.write(plan)
    case .otio: try OpenTimelineText.write(plan)
    case .mlt: try MLTText.write(plan)
    case .xmeml: try FinalCutText.write(plan)
    case .ffmetadata: FFMetadataText.write(plan)
    case .chapters: ChapterListText.write(plan)
    case .transcript: TranscriptText.write(plan)
    case .spoken: SpokenFormText.write(plan)
    }
  }

  /// Where a file came from, in one line, and whether its times can be trusted.
  static func origin(of plan: RenderPlan) -> String {
    let maker = PlainText.line("Made by \(plan.generator) from \(plan.script).")
    return "\(maker) \(lengths(of: plan))"
  }

  static func lengths(of plan: RenderPlan) -> String {
    switch plan.lengths {
    case .estimated: "Times are estimated from the text; real speech differs by a few percent."
    case .measured: "Times are measured from the spoken words."
    }
  }

  /// A form that counts in frames has at least one.
  static func frames(of plan: RenderPlan) -> Int64 {
    max(1, UnitClock(plan.video.frameRate).roundedUp(plan.duration))
  }
}
