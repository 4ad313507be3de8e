internal import InkMessages
internal import InkTime

/// Faults as they are found: so many are told, and of the rest their number.
struct IssueList {
  private(set) var faults: [OutputIssue] = []
  private(set) var further = 0

  private static let maxReported = 20

  mutating func append(_ fault: OutputIssue) {
    if faults.count < IssueList.maxReported { faults.append(fault) } else { further += 1 }
  }
}
