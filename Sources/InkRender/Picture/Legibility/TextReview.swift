internal import InkMessages
internal import InkTime

/// What is found of words that are hard to read, one issue of a kind for each element.
struct TextReview: Hashable, Sendable {
  struct Subject: Hashable, Sendable {
    var kind: TextIssue.Kind
    var element: Int
    var other: Int?
  }

  struct Finding: Hashable, Sendable {
    var frame: Int
    var contrast: Double?

    /// Whether it says more than another of the same subject.
    fileprivate func outweighs(_ other: Finding) -> Bool {
      (contrast ?? 0, frame) < (other.contrast ?? 0, other.frame)
    }
  }

  private var findings: [Subject: Finding] = [:]

  mutating func add(_ subject: Subject, _ finding: Finding) {
    if let known = findings[subject], !finding.outweighs(known) { return }
    findings[subject] = finding
  }

  mutating func add(_ other: TextReview) {
    for (subject, finding) in other.findings { add(subject, finding) }
  }

  /// In the order of their times.
  func issues(_ rate: FrameRate) -> [TextIssue] {
    findings
      .sorted { ($0.value.frame, $0.key.element) < ($1.value.frame, $1.key.element) }
      .map { subject, finding in
        TextIssue(
          kind: subject.kind,
          element: subject.element,
          other: subject.other,
          time: rate.start(ofFrame: finding.frame),
          contrast: finding.contrast
        )
      }
  }
}
