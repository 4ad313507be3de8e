import FoundationEssentials

/// Reads plans that may come from anywhere: nothing in them is trusted before it has been checked.
package enum PlanReader {
  package enum Failure: Error, Hashable, Sendable {
    /// A plan of a later major version than this program knows.
    case newer(PlanVersion)
    case invalid(PlanFault)
  }

  package static func read(_ bytes: [UInt8]) throws(Failure) -> RenderPlan {
    guard bytes.count <= PlanLimits.largestSize else {
      throw .invalid(PlanFault(.root, "it is more than \(PlanLimits.largestSize >> 20) MiB long"))
    }
    let data = Data(bytes)
    let head: Head = try decode(data)
    guard head.format == RenderPlan.formatName else {
      throw .invalid(PlanFault(.root.format, "is not `\(RenderPlan.formatName)`"))
    }
    guard head.version.major <= RenderPlan.currentVersion.major else { throw .newer(head.version) }
    let plan: RenderPlan = try decode(data)
    if let fault = PlanValidator(plan).firstFault() { throw .invalid(fault) }
    return plan
  }

  /// Deterministic bytes: sorted keys, two spaces, a newline at the end.
  package static func write(_ plan: RenderPlan) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return Array(try encoder.encode(plan)) + [UInt8(ascii: "\n")]
  }

  private struct Head: Decodable {
    let format: String
    let version: PlanVersion
  }

  private static func decode<Value: Decodable>(_ data: Data) throws(Failure) -> Value {
    do {
      return try JSONDecoder().decode(Value.self, from: data)
    } catch let error as DecodingError {
      throw .invalid(PlanFault(error))
    } catch {
      throw .invalid(PlanFault(.root, "it is not JSON"))
    }
  }
}
