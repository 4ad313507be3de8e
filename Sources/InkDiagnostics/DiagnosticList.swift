/// Diagnostics in the order in which they were found, in batches that are kept from one check of a script to the next.
///
/// An editor's check puts the list together at every key, and shows the first ones: those alone are moved to their
/// places. What decides which they are is small, and without references.
package struct DiagnosticList: Sendable {
  fileprivate struct Key: Sendable {
    /// -1 for what has no place.
    let start: Int
    let code: DiagnosticCode
    let severity: Severity

    init(_ diagnostic: Diagnostic) {
      start = diagnostic.range?.start ?? -1
      code = diagnostic.code
      severity = diagnostic.severity
    }
  }

  /// Some that were found together. A class, because it is handed on at every edit and never changed.
  package final class Batch: Sendable {
    package let diagnostics: [Diagnostic]
    fileprivate let keys: [Key]
    fileprivate let errors: Int

    package init(_ diagnostics: [Diagnostic]) {
      self.diagnostics = diagnostics
      keys = diagnostics.map(Key.init)
      errors = diagnostics.count { $0.severity == .error }
    }
  }

  private struct Entry: Sendable {
    let batch: Batch
    /// What the places in the batch are counted from.
    let origin: Int
    /// Whether it is shown without what else there is to say of its place.
    let isComplete: Bool
  }

  private var entries: [Entry] = []
  package private(set) var count = 0
  private var errors = 0

  package init() {}

  package var isEmpty: Bool { count == 0 }
  package var hasErrors: Bool { errors > 0 }

  /// - Parameters:
  ///   - origin: What the places in the batch are counted from.
  ///   - isComplete: Whether there is nothing else to say of its places.
  package mutating func append(_ batch: Batch, origin: Int = 0, isComplete: Bool = false) {
    guard !batch.diagnostics.isEmpty else { return }
    entries.append(Entry(batch: batch, origin: origin, isComplete: isComplete))
    count += batch.diagnostics.count
    errors += batch.errors
  }

  package mutating func append(_ diagnostics: [Diagnostic], isComplete: Bool = false) {
    if !diagnostics.isEmpty { append(Batch(diagnostics), isComplete: isComplete) }
  }

  package mutating func append(_ list: DiagnosticList, movedBy distance: Int = 0) {
    for entry in list.entries {
      append(entry.batch, origin: entry.origin + distance, isComplete: entry.isComplete)
    }
  }

  /// Where the errors start that have a place.
  package var errorStarts: [Int] {
    entries.flatMap { entry in
      entry.batch.keys.lazy.filter { $0.severity == .error && $0.start >= 0 }.map { $0.start + entry.origin }
    }
  }

  // MARK: Made as they are shown

  /// All of them.
  ///
  /// - Parameter explain: Says what else there is to say of a place.
  package func all(_ explain: (Diagnostic) -> Diagnostic = { $0 }) -> [Diagnostic] {
    var all: [Diagnostic] = []
    all.reserveCapacity(count)
    for entry in entries {
      for index in entry.batch.diagnostics.indices { all.append(diagnostic(entry, index, explain)) }
    }
    return all
  }

  /// Those that are shown, as `inSourceOrderAndLimit` has them of all.
  ///
  /// - Parameter limit: How many are shown.
  package func shown(
    _ limit: Int,
    by rules: SeverityRules,
    _ explain: (Diagnostic) -> Diagnostic
  ) -> [Diagnostic] {
    let places = places(by: rules)
    let shown = places.shown(limit) { $0.severity == .error }
    return shown.map { place in
      var diagnostic = diagnostic(entries[place.entry], place.index, explain)
      diagnostic.severity = place.severity
      return diagnostic
    } + [Diagnostic].leftOut(places.count - shown.count)
  }

  private struct Place {
    let start: Int
    let ordinal: Int
    let entry: Int
    let index: Int
    let severity: Severity
  }

  /// In the order of the source.
  private func places(by rules: SeverityRules) -> [Place] {
    var places: [Place] = []
    places.reserveCapacity(count)
    var isOrdered = true
    for (number, entry) in entries.enumerated() {
      for (index, key) in entry.batch.keys.enumerated() {
        guard let severity = rules.severity(of: key.code, key.severity) else { continue }
        let start = key.start < 0 ? -1 : key.start + entry.origin
        if let last = places.last, last.start > start { isOrdered = false }
        places.append(
          Place(start: start, ordinal: places.count, entry: number, index: index, severity: severity)
        )
      }
    }
    if !isOrdered { places.sort { ($0.start, $0.ordinal) < ($1.start, $1.ordinal) } }
    return places
  }

  private func diagnostic(
    _ entry: Entry,
    _ index: Int,
    _ explain: (Diagnostic) -> Diagnostic
  ) -> Diagnostic {
    var diagnostic = entry.batch.diagnostics[index]
    if entry.origin != 0 { diagnostic.move(by: entry.origin) }
    return entry.isComplete ? diagnostic : explain(diagnostic)
  }
}
