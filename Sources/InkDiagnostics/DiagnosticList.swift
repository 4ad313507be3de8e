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
    /// The least of the starts.
    fileprivate let first: Int

    package init(_ diagnostics: [Diagnostic]) {
      self.diagnostics = diagnostics
      keys = diagnostics.map(Key.init)
      first = keys.lazy.map(\.start).min() ?? -1
      errors = diagnostics.count { $0.severity == .error }
    }
  }

  private struct Entry: Sendable {
    let batch: Batch
    /// What the places in the batch are counted from.
    let origin: Int
    /// Whether it is shown without what else there is to say of its place.
    let isComplete: Bool

    /// Where the first of them starts; -1 for what has no place.
    var first: Int { place(of: batch.first) }

    func place(of start: Int) -> Int { start < 0 ? -1 : start + origin }
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
    let counts = counts(by: rules)
    let errors = min(counts.errors, limit)
    let others = min(counts.all - counts.errors, limit - errors)
    let places =
      (places(errors, by: rules) { $0 == .error } + places(others, by: rules) { $0 != .error }).sorted()
    return places.map { place in
      var diagnostic = diagnostic(entries[place.entry], place.index, explain)
      diagnostic.severity = place.severity
      return diagnostic
    } + [Diagnostic].leftOut(counts.all - places.count)
  }

  private func counts(by rules: SeverityRules) -> (all: Int, errors: Int) {
    guard !rules.isEmpty else { return (count, errors) }
    var counts = (all: 0, errors: 0)
    for entry in entries {
      for key in entry.batch.keys {
        guard let severity = rules.severity(of: key.code, key.severity) else { continue }
        counts.all += 1
        if severity == .error { counts.errors += 1 }
      }
    }
    return counts
  }

  private struct Place: Comparable {
    let start: Int
    let entry: Int
    let index: Int
    let severity: Severity

    /// In the order of the source, and of what starts at one place in the order in which it was found.
    static func < (left: Place, right: Place) -> Bool {
      (left.start, left.entry, left.index) < (right.start, right.entry, right.index)
    }
  }

  /// The first of those that are wanted, in the order of the source.
  ///
  /// Of many diagnostics few are shown, most often those of the first batches: no others are looked at.
  ///
  /// - Parameter count: How many; not more than there are.
  private func places(_ count: Int, by rules: SeverityRules, isWanted: (Severity) -> Bool) -> [Place] {
    guard count > 0 else { return [] }
    let order = entries.indices.sorted { (entries[$0].first, $0) < (entries[$1].first, $1) }
    var places: [Place] = []
    /// How many there are when it is looked next whether these are the first ones.
    var enough = count
    for number in order {
      let entry = entries[number]
      if places.count >= enough {
        if places.count(where: { $0.start < entry.first }) >= count { break }
        enough = places.count * 2
      }
      for (index, key) in entry.batch.keys.enumerated() {
        guard let severity = rules.severity(of: key.code, key.severity), isWanted(severity) else { continue }
        places.append(
          Place(start: entry.place(of: key.start), entry: number, index: index, severity: severity)
        )
      }
    }
    return Array(places.sorted().prefix(count))
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
