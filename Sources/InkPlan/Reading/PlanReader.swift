import FoundationEssentials
import InkJSON
import InkTime

/// Reads plans that may come from anywhere: nothing in them is trusted before it has been checked.
package enum PlanReader {
  package enum Failure: Error, Hashable, Sendable {
    /// A plan of a later major version than this program knows.
    case newer(PlanVersion)
    /// One sentence, without a full stop. A value that it is about it names first, as `elements[3].media`.
    case invalid(String)
  }

  /// More than this is no plan of a script that anybody wrote.
  package static let largestSize = 256 << 20

  package static func read(_ bytes: [UInt8]) throws(Failure) -> RenderPlan {
    guard bytes.count <= largestSize else { throw .invalid("it is over \(largestSize >> 20) MiB long") }
    let data = Data(bytes)
    let head: Head = try decode(data)
    guard head.format == RenderPlan.formatName else {
      throw .invalid("its `format` is not `\(RenderPlan.formatName)`")
    }
    guard head.version.major <= RenderPlan.currentVersion.major else { throw .newer(head.version) }
    let plan: RenderPlan = try decode(data)
    if let fault = PlanValidator(plan).firstFault() { throw .invalid(fault) }
    return plan
  }

  /// Deterministic bytes: sorted keys, two spaces, a newline at the end.
  package static func write(_ plan: RenderPlan) throws -> [UInt8] { try JSONOutput.document(plan) }

  private struct Head: Decodable {
    let format: String
    let version: PlanVersion
  }

  private static func decode<Value: Decodable>(_ data: Data) throws(Failure) -> Value {
    do {
      return try JSONDecoder().decode(Value.self, from: data)
    } catch let error as DecodingError {
      throw .invalid(describe(error))
    } catch {
      throw .invalid("it is not JSON")
    }
  }

  private static func describe(_ error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, let context):
      "`\(path(context.codingPath + [key]))` is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "`\(path(context.codingPath))` is not of the type that it must have"
    case .dataCorrupted(let context):
      context.codingPath.isEmpty
        ? "it is not JSON, or was cut short" : "`\(path(context.codingPath))` is \(context.debugDescription)"
    @unknown default: "it cannot be read"
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    keys.reduce("") { path, key in
      if let index = key.intValue { return "\(path)[\(index)]" }
      return path.isEmpty ? key.stringValue : "\(path).\(key.stringValue)"
    }
  }
}
