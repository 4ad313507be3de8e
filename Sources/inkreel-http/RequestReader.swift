import FoundationEssentials
import InkMessages
import InkPlan
import InkText

/// Reads a request, and compares it with the protocol's bounds.
enum RequestReader {
  /// In bytes.
  static let largest = 1 << 20
  private static let longestName = 1000

  static func request(_ bytes: some Sequence<UInt8>, version: Int) throws(SpeechFailure) -> VoiceRequest {
    let request: VoiceRequest
    do {
      request = try JSONDecoder().decode(VoiceRequest.self, from: Data(bytes))
    } catch DecodingError.keyNotFound(let key, _) {
      throw SpeechFailure(.request, "the request has no `\(key.stringValue)`; see docs/voices.md")
    } catch {
      throw SpeechFailure(
        .request,
        "the request is not the JSON object that it should be; see docs/voices.md"
      )
    }
    try check(request, version)
    return request
  }

  /// The number of a request that cannot be read otherwise.
  static func identifier(_ bytes: some Sequence<UInt8>) -> Int? {
    (try? JSONDecoder().decode(Numbered.self, from: Data(bytes)))?.id
  }

  private struct Numbered: Decodable {
    let id: Int
  }

  private static func check(_ request: VoiceRequest, _ version: Int) throws(SpeechFailure) {
    guard request.protocolVersion == version else {
      throw SpeechFailure(
        .request,
        "the request uses version \(request.protocolVersion) of the voice protocol, and version \(version) is spoken here"
      )
    }
    let speeds = PlanLimits.speed
    guard speeds.contains(request.speed) else {
      throw SpeechFailure(
        .request,
        "the speed \(request.speed) is not between \(speeds.lowerBound) and \(NumberText.plain(speeds.upperBound))"
      )
    }
    guard !PlanWords.of(request.text).isEmpty else {
      throw SpeechFailure(.request, "the text is empty; there is nothing to say")
    }
    guard request.voice.utf8.count <= longestName else {
      throw SpeechFailure(.request, "the name of the voice is longer than \(longestName) bytes")
    }
    guard request.measure != true else {
      throw SpeechFailure(.request, "a speech service cannot measure without speaking")
    }
    guard let output = request.output else {
      throw SpeechFailure(.request, "the request has no `output`; see docs/voices.md")
    }
    guard output.hasSuffix(".wav"), !output.utf8.contains(0) else {
      throw SpeechFailure(.request, "the output `\(output)` does not end in `.wav`")
    }
  }
}
