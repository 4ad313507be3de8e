import InkExport
import InkPlan
import InkTime
import TestSupport
import Testing

/// What one hard plan becomes in each form.
@Suite struct GoldenExportTests {
  @Test(arguments: ExportFormat.allCases)
  func formsAreAsTheyWere(format: ExportFormat) throws {
    let text = try PlanExporter.text(of: SamplePlan.measured, as: format)
    try Golden.expect(text, "Tests/ExportTests/Exports/sample.\(format.endings[0])")
  }

  @Test(arguments: ExportFormat.allCases)
  func formsWithRoomForItSayWhetherTimesAreEstimated(format: ExportFormat) throws {
    let measured = try PlanExporter.text(of: SamplePlan.measured, as: format)
    let estimated = try PlanExporter.text(of: SamplePlan.estimated, as: format)
    // What is said has no times.
    if format.hidesLengthSource || format == .transcript || format == .spoken {
      return #expect(measured == estimated)
    }
    #expect(measured.contains("measured") && !measured.contains("estimated"))
    #expect(estimated.contains("estimated") && !estimated.contains("measured"))
  }

  @Test(arguments: [ExportFormat.srt, .vtt, .ass])
  func subtitlesHoldWhatIsShownAndTranscriptsWhatIsSaid(format: ExportFormat) throws {
    #expect(try !PlanExporter.text(of: SamplePlan.measured, as: format).contains("not shown"))
    #expect(try PlanExporter.text(of: SamplePlan.measured, as: .transcript).contains("not shown"))
  }

  @Test func tenThousandRepeatsAreRefused() throws {
    var plan = SamplePlan.measured
    let from = plan.sounds[0].from
    plan.files[0].content?.duration = from + Ticks(1)
    for format in [ExportFormat.otio, .mlt, .xmeml] {
      #expect(throws: ExportError.self) { try PlanExporter.text(of: plan, as: format) }
    }
  }
}
