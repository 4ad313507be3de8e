internal import FoundationEssentials
package import InkMessages
internal import InkPlan
package import InkSystem
internal import InkText

/// Reads requests, and compares them with the protocol's bounds.
package enum RequestReader {
  /// In bytes.
  package static let largestRequest = 1 << 20
  /// In code points: about an hour of speech.
  private static let longestText = 50_000

  /// In bytes, of a voice.
  private static let longestName = 200

  /// The one request of version 1, which ends with the input: it, and where its sound goes.
  package static func read(
    from input: FileDescriptor
  ) throws(VoiceError) -> (request: VoiceRequest, output: String) {
    let request = try decode(try bytes(from: input))
    try check(request, version: 1)
    return (request, try output(of: request))
  }

  /// A request of version 2, which is a line.
  package static func request(in line: [UInt8]) throws(VoiceError) -> SpeechRequest {
    let request = try decode(line)
    try check(request, version: 2)
    if request.measure == true { return SpeechRequest(request: request, aim: .times) }
    return SpeechRequest(request: request, aim: .sound(try output(of: request)))
  }

  /// The number of a request of version 2, which may be wrong in other ways; `nil` where it has none.
  package static func id(in line: [UInt8]) -> Int? {
    struct Numbered: Decodable { let id: Int }
    return (try? JSONDecoder().decode(Numbered.self, from: Data(line)))?.id
  }

  private static func bytes(from input: FileDescriptor) throws(VoiceError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let block: [UInt8]
      do {
        block = try input.read(upTo: 64 << 10)
      } catch {
        throw VoiceError(.environment, "cannot read the request from standard input: \(error)")
      }
      if block.isEmpty { return bytes }
      bytes += block
      guard bytes.count <= largestRequest else { throw tooLarge }
    }
  }

  static let tooLarge = VoiceError(
    .request,
    "the request is larger than \(largestRequest) bytes; split the text"
  )

  private static func decode(_ bytes: [UInt8]) throws(VoiceError) -> VoiceRequest {
    do {
      return try JSONDecoder().decode(VoiceRequest.self, from: Data(bytes))
    } catch DecodingError.keyNotFound(let key, _) {
      throw VoiceError(.request, "the request has no `\(key.stringValue)`; see docs/voices.md")
    } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
      let key = context.codingPath.last?.stringValue
      throw VoiceError(
        .request,
        key.map { "the request's `\($0)` has the wrong type; see docs/voices.md" }
          ?? "the request is not a JSON object; see docs/voices.md"
      )
    } catch {
      throw VoiceError(.request, "the request on standard input is not JSON; see docs/voices.md")
    }
  }

  private static func check(_ request: VoiceRequest, version: Int) throws(VoiceError) {
    guard request.protocolVersion == version else {
      throw VoiceError(
        .request,
        "the request uses version \(request.protocolVersion) of the voice protocol; this program supports version \(version) here"
      )
    }
    let speeds = PlanLimits.speed
    guard speeds.contains(request.speed) else {
      throw VoiceError(
        .request,
        "the speed \(request.speed) is not between \(speeds.lowerBound) and \(NumberText.plain(speeds.upperBound))"
      )
    }
    guard !PlanWords.of(request.text).isEmpty else {
      throw VoiceError(.request, "the text is empty; there is nothing to say")
    }
    guard request.voice.utf8.count <= longestName else {
      throw VoiceError(.request, "the name of the voice is longer than \(longestName) bytes")
    }
    let length = request.text.unicodeScalars.count
    guard length <= longestText else {
      throw VoiceError(
        .request,
        "the text has \(length) characters, more than \(longestText); split it"
      )
    }
  }

  private static func output(of request: VoiceRequest) throws(VoiceError) -> String {
    guard let output = request.output else {
      throw VoiceError(.request, "the request has no `output`; see docs/voices.md")
    }
    guard output.hasSuffix(".wav"), !output.unicodeScalars.contains("\0") else {
      throw VoiceError(.request, "the output `\(output)` does not end in `.wav`")
    }
    return output
  }
}
