internal import InkMessages
internal import InkTime

/// Faults as they are found: so many are told, and of the rest their number.
struct FaultList {
  private(set) var faults: [OutputFault] = []
  private(set) var further = 0

  private static let mostTold = 20

  mutating func append(_ fault: OutputFault) {
    if faults.count < FaultList.mostTold { faults.append(fault) } else { further += 1 }
  }
}
