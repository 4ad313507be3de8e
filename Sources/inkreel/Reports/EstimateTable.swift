import InkCompiler
import InkEstimate
import InkPlan
import InkText
import InkTime

/// Every element of a script with its times, its credits and what they come to, in 80 columns.
struct EstimateTable {
  private static let columns = 80
  /// Between columns; half of it where words would have no room.
  private static let gap = "  "
  private static let comfortable = 24
  /// Deeper ones are as deep as these: there must be room for words.
  private static let maxIndents = 5
  private static let narrowest = 14

  private struct Row {
    var line = ""
    var label: String
    var start: Int64
    var end: Int64
    var characters: Int
    /// `nil` where nothing is paid at this place.
    var credits: Double?
    var total: Double
  }

  private var rows: [Row] = []

  init(_ estimate: ScriptEstimate, of checked: Compiler.Checked, rate: CreditRate) {
    let breakdown = CostBreakdown(estimate, of: checked, rate: rate)
    let end = EstimateTable.tenths(estimate.length.expected)
    if breakdown.script > 0 {
      rows.append(
        Row(
          label: "the script",
          start: 0,
          end: end,
          characters: 0,
          credits: breakdown.script,
          total: breakdown.script
        )
      )
    }
    rows += breakdown.elements.map(EstimateTable.row)
    rows.append(
      Row(
        label: "total",
        start: 0,
        end: end,
        characters: estimate.usage.characters,
        credits: breakdown.total,
        total: breakdown.total
      )
    )
  }

  private static func row(_ cost: ElementCost) -> Row {
    let element = cost.element
    return Row(
      line: String(element.place.line),
      label: String(repeating: " ", count: 2 * min(cost.depth, maxIndents)) + label(cost),
      start: EstimateTable.tenths(element.start),
      end: EstimateTable.tenths(element.end),
      characters: cost.characters,
      credits: cost.credits > 0 ? cost.credits : nil,
      total: cost.total
    )
  }

  private static func tenths(_ time: Ticks) -> Int64 {
    time.rounded(toUnitsPerSecond: ClockText.tenths.unitsPerSecond)
  }

  private static func label(_ cost: ElementCost) -> String {
    let element = cost.element
    // Of a path the last part says most.
    let isFile = element.kind != .tts && element.kind != .speech
    let text = isFile ? String(cost.text.split(separator: "/").last ?? "") : cost.text
    if element.kind == .speech { return "“\(text)”" }
    return [
      element.kind.rawValue, element.id.map { "#\($0)" } ?? "",
      text.isEmpty ? "" : isFile ? text : "“\(text)”",
    ]
    .filter { !$0.isEmpty }.joined(separator: " ")
  }

  var text: String {
    let decimals = rows.map { CreditsText.decimals(of: $0.total) }.max() ?? 0
    let hasHours = rows.contains { $0.end >= EstimateTable.tenths(Ticks(3600 * Ticks.perSecond)) }
    let clock = hasHours ? ClockText.tenths.withHours : .tenths
    func credits(_ value: Double) -> String { CreditsText.text(value, decimals: decimals) }
    let heading = ["line", "element", "start", "end", "length", "chars", "credits", "total"]
    let cells = rows.map { row in
      [
        row.line, row.label, clock.text(row.start), clock.text(row.end),
        // Of what is shown, so that the figures add up.
        clock.text(row.end - row.start),
        row.characters > 0 ? String(row.characters) : "", row.credits.map(credits) ?? "", credits(row.total),
      ]
    }
    var widths = heading.map(\.count)
    for row in cells {
      for (column, cell) in row.enumerated() where column != 1 {
        widths[column] = max(widths[column], cell.utf8.count)
      }
    }
    let others = widths.enumerated().reduce(0) { $0 + ($1.offset == 1 ? 0 : $1.element) }
    func room(_ gap: String) -> Int { EstimateTable.columns - others - gap.count * (widths.count - 1) }
    let gap = room(EstimateTable.gap) < EstimateTable.comfortable ? " " : EstimateTable.gap
    widths[1] = max(EstimateTable.narrowest, room(gap))
    let body = cells.map { EstimateTable.line($0, widths, gap) }
    let rule = String(repeating: "-", count: EstimateTable.columns + widths[1] - room(gap)) + "\n"
    return EstimateTable.line(heading, widths, gap) + body.dropLast().joined() + rule + (body.last ?? "")
  }

  private static func line(_ cells: [String], _ widths: [Int], _ gap: String) -> String {
    let line = cells.enumerated().map { column, cell in
      DisplayText.cell(cell, columns: widths[column], isRight: column != 1)
    }.joined(separator: gap)
    return line + "\n"
  }
}
