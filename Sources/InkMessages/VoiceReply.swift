/// A line that a voice program prints in version 2 of the voice protocol: that a request is under way, or how it ended.
package struct VoiceReply: Hashable, Sendable, Codable {
  /// The request's.
  package var id: Int
  /// 0 to 1: the request is under way. A reply without it ends the request.
  package var progress: Double?
  /// As in `VoiceAnswer`.
  package var words: [VoiceWord]?
  /// The part of the sound that is speech. InkReel keeps this part and no other; where it is absent, InkReel trims the
  /// silence off by itself.
  package var speech: Speech?
  package var error: Failure?

  /// In seconds from the start of the file, or of the file that would be written.
  package struct Speech: Hashable, Sendable, Codable {
    package var start: Double
    package var end: Double

    package init(start: Double, end: Double) {
      self.start = start
      self.end = end
    }
  }

  package struct Failure: Hashable, Sendable, Codable {
    /// 1 if the request is at fault, 3 if the machine lacks something.
    package var status: Int
    /// One sentence: what is wrong and what to do.
    package var message: String

    package init(status: Int, message: String) {
      self.status = status
      self.message = message
    }
  }

  package init(
    id: Int,
    progress: Double? = nil,
    words: [VoiceWord]? = nil,
    speech: Speech? = nil,
    error: Failure? = nil
  ) {
    self.id = id
    self.progress = progress
    self.words = words
    self.speech = speech
    self.error = error
  }
}
