package import InkJSON
import InkTime

/// What makes a plan invalid, and where.
package struct PlanFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The way to the value; the root for what is about the whole plan.
  package let path: JSONPath
  /// What follows the value's name: `is not between 1 and 51`. Of the whole plan, a sentence. Without a full stop.
  package let message: String

  package init(_ path: JSONPath, _ message: String) {
    self.path = path
    self.message = message
  }

  /// `` `video.rateFactor` is not between 1 and 51 ``
  package var description: String { path == .root ? message : "`\(path)` \(message)" }
}

extension PlanFault {
  package init(_ error: DecodingError) {
    switch error {
    case .keyNotFound(let key, let context):
      self.init(JSONPath(codingPath: context.codingPath + [key]), "is missing")
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      self.init(JSONPath(codingPath: context.codingPath), "has a value of the wrong type")
    case .dataCorrupted(let context):
      let path = JSONPath(codingPath: context.codingPath)
      // Foundation's own words are for programmers; ours come with the value that they are about.
      let reason = (context.underlyingError as? InvalidValue)?.message ?? "has a value that is not allowed"
      self.init(path, path == .root ? "it is not JSON, or was cut short" : reason)
    @unknown default: self.init(.root, "it cannot be read")
    }
  }
}
