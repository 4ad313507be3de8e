import FoundationEssentials
package import InkJSON
import InkText
import InkTime

/// What makes a plan invalid, and where.
package struct PlanError: Error, Hashable, Sendable, CustomStringConvertible {
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

extension PlanError {
  /// Decodes a value from JSON, and says where that fails.
  package static func decode<Value: Decodable>(
    _ type: Value.Type,
    from bytes: [UInt8]
  ) throws(PlanError) -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(bytes))
    } catch let error as DecodingError {
      if let fault = PlanError(error) { throw fault }
      let source = SourceText(name: "", bytes: bytes)
      let path = UnreadableNumber.path(in: source) { bytes in
        do {
          _ = try JSONDecoder().decode(type, from: Data(bytes))
          return true
        } catch {
          return (error as? DecodingError).flatMap(PlanError.init) != nil
        }
      }
      throw path.map { PlanError($0, "is a fraction, or out of range") } ?? notJSON
    } catch {
      throw notJSON
    }
  }

  private static let notJSON = PlanError(.root, "it is not JSON, or is cut short")

  /// `nil` where the decoder says no more than that the text is not valid.
  private init?(_ error: DecodingError) {
    switch error {
    case .keyNotFound(let key, let context):
      self.init(JSONPath(codingPath: context.codingPath + [key]), "is missing")
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      let path = JSONPath(codingPath: context.codingPath)
      self.init(path, path == .root ? "it is not a JSON object" : "has a value of the wrong type")
    case .dataCorrupted(let context):
      guard !context.codingPath.isEmpty else { return nil }
      // Foundation's own words are for programmers; ours come with the value that they are about.
      let reason = (context.underlyingError as? InvalidValue)?.message ?? "has a value that is not allowed"
      self.init(JSONPath(codingPath: context.codingPath), reason)
    @unknown default: return nil
    }
  }
}
