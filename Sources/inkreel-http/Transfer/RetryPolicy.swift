/// When a request is sent again: at most so many times, with waits that double, within a time.
struct RetryPolicy {
  var attempts = 4
  var firstWait = 1.0
  /// All waits of a request together, in seconds.
  var longestWait = 45.0
  /// For the whole of a request, in seconds: so much, and so much more for each character that is spoken. InkReel gives a
  /// voice some more than that before it ends the program.
  static func time(characters: Int) -> Double { 50 + 0.4 * Double(characters) }

  /// How long to wait before the next attempt; `nil` where there is none.
  ///
  /// - Parameters:
  ///   - attempt: The one that has failed, counted from 1.
  ///   - waited: So far.
  ///   - asked: What the server asks for.
  func wait(after attempt: Int, waited: Double, asked: Double?) -> Double? {
    guard attempt < attempts else { return nil }
    let doubled = firstWait * Double(1 << (attempt - 1))
    let wait = max(asked ?? 0, asked == nil ? doubled : min(doubled, 0.1))
    return waited + wait <= longestWait ? wait : nil
  }
}
