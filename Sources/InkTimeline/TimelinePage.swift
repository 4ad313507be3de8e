package import InkCompiler
package import InkDiagnostics
package import InkEstimate
package import InkPlan
import InkText
import InkTime

/// The timeline of a plan as one HTML page, with nothing in it that is fetched from elsewhere.
///
/// A pure function of its input: the same bytes each time. Without its script running the page still holds
/// everything, as an overview, the script's lines, the problems and a table.
package struct TimelinePage {
  private let plan: RenderPlan
  private let checked: Compiler.Checked?
  private let length: SpeechEstimate?
  private let costs: TimelineCosts?
  private let builder: TimelineBuilder
  private let thumbnails: [String]

  /// Larger tables are closed at first, so that no browser lays them out in vain.
  private static let largestOpenTable = 300

  /// - Parameter checked: The script that the plan was made from; `nil` for a plan that was read.
  /// - Parameter length: How long it will be, of a plan with estimated lengths.
  /// - Parameter costs: What a service takes for it.
  /// - Parameter thumbnails: Of the plan's files that are pictures, by index: JPEG files in Base64.
  package init(
    plan: RenderPlan,
    script checked: Compiler.Checked?,
    diagnostics: [Diagnostic],
    length: SpeechEstimate?,
    costs: TimelineCosts?,
    thumbnails: [Int: String] = [:]
  ) {
    self.plan = plan
    self.checked = checked
    self.length = length
    self.costs = costs
    let files = thumbnails.keys.sorted()
    self.thumbnails = files.compactMap { thumbnails[$0] }
    let places = Dictionary(uniqueKeysWithValues: files.enumerated().map { ($1, $0) })
    builder = TimelineBuilder(plan, checked, diagnostics, costs?.breakdown, thumbnails: places)
  }

  package func html() throws -> String {
    let name = HTMLText.escaped(plan.script.isEmpty ? "script" : plan.script)
    let json = try data.json()
    return PageTemplate.fill(EmbeddedPage.template) { slot in
      switch slot {
      case "style-hash": EmbeddedPage.styleHash
      case "script-hash": EmbeddedPage.scriptHash
      case "style": EmbeddedPage.style
      case "page-script": EmbeddedPage.script
      case "generator": HTMLText.escaped(plan.generator)
      case "name": name
      case "lengths": plan.speech.isEmpty ? "exact" : plan.lengths.rawValue
      case "length": plan.duration.text(.length)
      case "length-note": HTMLText.escaped(lengthNote)
      case "totals": totals
      case "overview": OverviewDrawing.html(builder, duration: plan.duration)
      case "end": plan.duration.text(.milliseconds)
      case "problems-title": problemsTitle
      case "problems": problems
      case "script": scriptPanel
      case "elements-title": PluralText.grouped(elementCount, "element")
      case "table-state": elementCount <= TimelinePage.largestOpenTable ? " open" : ""
      case "elements": ElementTable.html(builder, linksLines: checked != nil)
      case "data": json
      default: nil
      }
    }
  }

  private var data: PageData {
    PageData(
      duration: plan.duration,
      tracks: zip(builder.tracks, builder.laneCounts).map {
        PageData.Track(kind: $0, name: $0.name, lanes: $1)
      },
      clips: builder.clips,
      problems: builder.problems,
      thumbnails: thumbnails
    )
  }

  private var elementCount: Int { builder.clips.count { builder.tracks[$0.track].holdsElements } }

  // MARK: Texts

  private var lengthNote: String {
    if plan.speech.isEmpty { return "Exact: there is no speech to estimate." }
    guard plan.lengths == .estimated else {
      return "Measured: the speech is recorded, and every time is exact."
    }
    guard let length, length.low < length.high else {
      return length == nil
        ? "Estimated: the speech is not recorded yet."
        : "Measured: the speech is not recorded yet, but its engine says how long it will last."
    }
    let range = "\(length.low.text(.length)) to \(length.high.text(.length))"
    return "Estimated: \(range), nine times out of ten. All times on this page are estimates."
  }

  private var totals: String {
    let words = plan.speech.reduce(0) { $0 + $1.words.count }
    let characters = plan.speech.reduce(0) { $0 + $1.text.count }
    let errors = builder.problems.count { $0.severity == "error" }
    let warnings = builder.problems.count - errors
    return [
      ("Picture", "\(plan.video.width)×\(plan.video.height), \(plan.video.frameRate.framesPerSecond) fps"),
      ("Narration", "\(PluralText.grouped(words, "word")), \(PluralText.grouped(characters, "character"))"),
      ("Captions", plan.cues.isEmpty ? "none" : NumberText.grouped(plan.cues.count)),
      ("Elements", NumberText.grouped(elementCount)),
      ("Credits", costs?.text ?? "unknown"),
      (
        "Problems",
        builder.problems.isEmpty
          ? "none"
          : [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }.map(PluralText.grouped).joined(
            separator: ", "
          )
      ),
    ].map { "<div><dt>\($0)</dt><dd>\(HTMLText.escaped($1))</dd></div>" }.joined(separator: "\n")
  }

  private var problemsTitle: String {
    builder.problems.isEmpty ? "No problems" : PluralText.grouped(builder.problems.count, "problem")
  }

  private var problems: String {
    builder.problems.isEmpty ? "" : "<ol class=\"problems\">\n\(ProblemList.html(builder.problems))</ol>"
  }

  private var scriptPanel: String {
    guard let checked else {
      return """
        <p class="absent">This page was made from a plan, which does not contain the text of its script. \
        To see both side by side, make the page from the script.</p>
        """
    }
    return ScriptPanel(checked, builder.problems).html()
  }
}
