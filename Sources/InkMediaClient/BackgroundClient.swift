import InkSystem

/// The one `inkreel-media` of work in the background: started when it is first asked, and again after it has ended.
struct BackgroundClient {
  private let program: String
  private let stop: FileDescriptor
  private var client: MediaClient?

  /// How long one request may take, in milliseconds.
  private static let timeout: Int32 = 60_000
  /// After so many the program is not asked again.
  static let maxFailures = 3

  /// - Parameters:
  ///   - program: The path of `inkreel-media`.
  ///   - stop: Can be read when the work is to end at once.
  init(program: String, stop: FileDescriptor) {
    (self.program, self.stop) = (program, stop)
  }

  /// The child that is there, or a new one.
  mutating func running() throws(MediaClientError) -> MediaClient {
    if let client { return client }
    let started = try MediaClient(
      program: program,
      stop: .order(stop, milliseconds: BackgroundClient.timeout)
    )
    client = started
    return started
  }

  mutating func end() {
    client?.end()
    client = nil
  }
}
