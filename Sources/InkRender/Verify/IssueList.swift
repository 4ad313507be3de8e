internal import InkMessages
internal import InkTime

/// Faults as they are found: up to a limit they are reported, and the rest are counted.
struct IssueList {
  private(set) var faults: [OutputIssue] = []
  private(set) var further = 0

  private static let maxReported = 20

  mutating func append(_ fault: OutputIssue) {
    if faults.count < IssueList.maxReported { faults.append(fault) } else { further += 1 }
  }
}
