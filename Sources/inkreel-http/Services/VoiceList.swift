import FoundationEssentials
import InkVoiceProgram

/// The names of a service's voices, in the forms in which services list them.
struct VoiceList: Decodable {
  let names: [String]

  private struct Voice: Decodable {
    let name: String

    private enum CodingKeys: String, CodingKey {
      case id, name
    }

    init(from decoder: any Decoder) throws {
      if let text = try? decoder.singleValueContainer().decode(String.self) {
        name = text
        return
      }
      let values = try decoder.container(keyedBy: CodingKeys.self)
      name = try (try? values.decode(String.self, forKey: .id)) ?? values.decode(String.self, forKey: .name)
    }
  }

  private struct List: Decodable {
    let voices: [Voice]
  }

  /// `{"voices": [name or object]}`, or a list of these.
  init(from decoder: any Decoder) throws {
    let voices = try (try? List(from: decoder))?.voices ?? [Voice](from: decoder)
    names = voices.map(\.name)
  }

  /// Empty where a service has no list that is understood.
  static func names(_ request: HTTPRequest, _ connection: ServiceConnection) throws(VoiceError) -> [String] {
    try connection.answer(
      to: request,
      refused: { _ in [] },
      { response in (try? JSONDecoder().decode(VoiceList.self, from: Data(response.body)))?.names ?? [] }
    )
  }
}
