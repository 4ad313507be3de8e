import FoundationEssentials
import InkJSON

/// Reads plans that may come from anywhere: nothing in them is trusted before it has been checked.
package enum PlanReader {
  package enum ReadError: Error, Hashable, Sendable {
    /// A plan of a later major version than this program knows.
    case newer(PlanVersion)
    case invalid(PlanError)
  }

  package static func read(_ bytes: [UInt8]) throws(ReadError) -> RenderPlan {
    guard bytes.count <= PlanLimits.largestSize else {
      throw .invalid(PlanError(.root, "it is larger than \(PlanLimits.largestSize >> 20) MiB"))
    }
    let head = try decode(Head.self, from: bytes)
    guard head.format == RenderPlan.formatName else {
      throw .invalid(PlanError(.root.format, "is not `\(RenderPlan.formatName)`"))
    }
    guard head.version.major <= RenderPlan.currentVersion.major else { throw .newer(head.version) }
    let plan = try decode(RenderPlan.self, from: bytes)
    if let fault = PlanValidator(plan).firstIssue() { throw .invalid(fault) }
    return plan
  }

  /// Deterministic bytes: sorted keys, two spaces, a newline at the end.
  package static func write(_ plan: RenderPlan) throws -> [UInt8] { try JSONOutput.document(plan) }

  private struct Head: Decodable {
    let format: String
    let version: PlanVersion
  }

  private static func decode<Value: Decodable>(
    _ type: Value.Type,
    from bytes: [UInt8]
  ) throws(ReadError) -> Value {
    do throws(PlanError) {
      return try PlanError.decode(type, from: bytes)
    } catch {
      throw .invalid(error)
    }
  }
}
