import InkCompiler
import InkDiagnostics
import InkExport
import InkPlan
import InkText
import InkWorkspace

/// What `inkreel plan` writes: the plan itself, or a form of it for other programs.
enum PlanFormat: Hashable, Sendable {
  case plan
  case export(ExportFormat)

  private static let planName = "json"

  static let names = [planName] + ExportFormat.allCases.map(\.rawValue)

  /// - Parameters:
  ///   - name: The form that `--format` names.
  ///   - output: The file whose ending says the form where `--format` does not.
  init(named name: PlanFormat?, output: String?) throws(UsageError) {
    if let name {
      self = name
      return
    }
    let file = output.map { $0[($0.lastIndex(of: "/").map($0.index(after:)) ?? $0.startIndex)...] } ?? ""
    guard let dot = file.lastIndex(of: "."), dot != file.startIndex else {
      self = .plan
      return
    }
    let ending = file[file.index(after: dot)...].lowercased()
    if ending == PlanFormat.planName {
      self = .plan
    } else if let format = ExportFormat.allCases.first(where: { $0.endings.contains(ending) }) {
      self = .export(format)
    } else {
      throw UsageError(
        "the extension of `\(ShownText.plain(String(file)))` does not match a format: choose one with `--format` "
          + "(\(PlanFormat.names.joined(separator: ", ")))"
      )
    }
  }

  fileprivate static func form(named name: String) -> PlanFormat? {
    name == planName ? .plan : ExportFormat(rawValue: name).map { .export($0) }
  }

  func bytes(of plan: RenderPlan, from source: PlanSource, output: OutputDestination) throws -> [UInt8] {
    switch self {
    case .plan:
      return try PlanReader.write(PlanPaths.relative(plan, to: output.folder))
    case .export(let format):
      let text = try PlanFormat.text(of: plan, as: format, from: source)
      if output.path != nil { PlanFormat.reportOmissions(plan, format) }
      return Array(text.utf8)
    }
  }

  private static func text(
    of plan: RenderPlan,
    as format: ExportFormat,
    from source: PlanSource
  ) throws(DiagnosedError) -> String {
    do throws(ExportError) {
      return try PlanExporter.text(of: plan, as: format)
    } catch {
      throw source.error(
        Diagnostic(
          .unexportablePlan,
          "cannot write this as \(format.rawValue): \(error.message)",
          at: nil,
          notes: [error.advice]
        ),
        at: error.element
      )
    }
  }

  /// Where the file itself cannot say that its times or its clips are provisional, or holds less than the
  /// plan.
  private static func reportOmissions(_ plan: RenderPlan, _ format: ExportFormat) {
    if [.chapters, .ffmetadata].contains(format), plan.chapters.isEmpty {
      Console.error("inkreel plan: the video has only one part, so it has no chapters\n")
      return
    }
    if format.usesClips {
      for omission in omissions(of: plan, format) {
        Console.error("inkreel plan: \(omission) left out of the project\n")
      }
    }
    guard plan.lengths == .estimated, !plan.speech.isEmpty else { return }
    if format.usesClips {
      Console.error(
        "inkreel plan: nothing has been spoken yet, so the speech clips are missing; "
          + "`--speech DIR` writes them to a folder\n"
      )
    } else if format.hidesLengthSource {
      Console.error("inkreel plan: the times are estimated; with `--speak` they are exact\n")
    }
  }

  /// What an editing project leaves out of a plan.
  private static func omissions(of plan: RenderPlan, _ format: ExportFormat) -> [String] {
    let moves = plan.layers.contains { $0.isOverlay || !$0.cameraMoves.isEmpty }
    let ducks = plan.audio.contains { $0.duck > 0 }
    return [
      plan.video.backgroundPicture == nil ? nil : "the background's picture is",
      plan.texts.isEmpty ? nil : "the shown texts are",
      format == .xmeml && moves ? "the places of overlays and the motion of cameras are" : nil,
      ducks ? "the ducking of music under speech is" : nil,
    ].compactMap { $0 }
  }
}

extension Option where Value == PlanFormat? {
  static var planForm: Option {
    .value("--format", "FORMAT", help: PlanFormat.names.joined(separator: ", ")) {
      word,
      _ throws(UsageError) in
      guard let form = PlanFormat.form(named: word) else {
        throw .unknown(
          "form",
          word,
          suggestion: EditDistance.nearest(to: word, among: PlanFormat.names),
          advice: "it is one of \(PlanFormat.names.joined(separator: ", "))"
        )
      }
      return form
    }
  }
}
