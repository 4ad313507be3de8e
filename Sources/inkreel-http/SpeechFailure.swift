/// Why there is no speech: an exit status, and one sentence for people.
struct SpeechFailure: Error, Hashable {
  enum Fault: Int32 {
    /// The request asks for what cannot be done.
    case request = 1
    /// The request is good, and this machine or the service lacks what it takes.
    case environment = 3
  }

  let fault: Fault
  let message: String

  init(_ fault: Fault, _ message: String) {
    self.fault = fault
    self.message = message
  }
}
