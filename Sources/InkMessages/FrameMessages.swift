package import InkPlan
package import InkTime

/// Asks for a picture file of what a plan shows at a time.
package struct FrameRequest: Hashable, Sendable, Codable {
  /// Measured; every path absolute.
  package var plan: RenderPlan
  /// Within the plan: the frame that is on screen then is drawn.
  package var time: Ticks
  /// Absolute. Its ending chooses the form (`StillFormat`).
  package var output: String

  package init(plan: RenderPlan, time: Ticks, output: String) {
    self.plan = plan
    self.time = time
    self.output = output
  }
}

package struct FrameAnswer: Hashable, Sendable, Codable {
  /// Counted from 0.
  package var frame: Int
  /// When it starts.
  package var time: Ticks
  /// In bytes.
  package var size: Int64

  package init(frame: Int, time: Ticks, size: Int64) {
    self.frame = frame
    self.time = time
    self.size = size
  }
}

/// The forms that single pictures are written in.
package enum StillFormat: String, Hashable, Sendable, CaseIterable {
  case png, jpg, jpeg

  /// By the ending of a file's name, in any case; `nil` for any other.
  package init?(path: String) {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return nil }
    self.init(rawValue: path[path.index(after: dot)...].lowercased())
  }

  /// All of them, for people.
  package static var endings: String { allCases.map { ".\($0.rawValue)" }.joined(separator: ", ") }
}
