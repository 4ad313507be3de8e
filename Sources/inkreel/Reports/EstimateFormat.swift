/// How estimates are reported.
enum EstimateFormat: Sendable {
  /// One script, in some lines.
  case text
  /// A line a script.
  case list
  /// Every element; the scripts' names above, where there are many.
  case table(hasNames: Bool)
  case json(hasElements: Bool)

  var isJSON: Bool { if case .json = self { true } else { false } }
  var hasTotals: Bool {
    switch self {
    case .list, .table(hasNames: true): true
    case .text, .table, .json: false
    }
  }
}
