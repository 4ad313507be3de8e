package import InkText

/// Why a text is not JSON.
package struct JSONError: Error, Hashable, Sendable {
  /// A replacement that fixes the fault.
  package struct Repair: Hashable, Sendable {
    /// In the imperative.
    package let title: String
    package let range: ByteRange
    package let replacement: String
  }

  package let range: ByteRange
  /// One sentence without a full stop.
  package let message: String
  /// What else there is to know about it.
  package let advice: String?
  package let repair: Repair?

  init(_ message: String, at range: ByteRange, advice: String? = nil, repair: Repair? = nil) {
    self.message = message
    self.range = range
    self.advice = advice
    self.repair = repair
  }
}
