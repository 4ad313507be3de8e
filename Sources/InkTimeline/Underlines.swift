import InkText

/// Which stretches of a script are underlined, and as what: by the worst of the problems that are there.
struct Underlines {
  struct Stretch {
    let range: ByteRange
    let severity: String
  }

  /// In the order of the source. None overlaps another one.
  let stretches: [Stretch]

  init(_ problems: [(problem: TimelineProblem, range: ByteRange)]) {
    var changes: [(offset: Int, severity: String, step: Int)] = []
    for (problem, range) in problems where !range.isEmpty {
      changes.append((range.start, problem.severity, 1))
      changes.append((range.end, problem.severity, -1))
    }
    changes.sort { $0.offset < $1.offset }
    var stretches: [Stretch] = []
    var counts: [String: Int] = [:]
    var start = 0
    var index = 0
    while index < changes.count {
      let offset = changes[index].offset
      if let severity = Underlines.worst(counts) {
        stretches.append(Stretch(range: ByteRange(start, offset), severity: severity))
      }
      while index < changes.count, changes[index].offset == offset {
        counts[changes[index].severity, default: 0] += changes[index].step
        index += 1
      }
      start = offset
    }
    self.stretches = stretches
  }

  private static func worst(_ counts: [String: Int]) -> String? {
    ["error", "warning"].first { counts[$0, default: 0] > 0 }
  }
}
