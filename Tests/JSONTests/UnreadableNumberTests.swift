import FoundationEssentials
import InkJSON
import InkText
import Testing

@Suite struct UnreadableNumberTests {
  private struct Example: Decodable {
    struct Item: Decodable {
      let count: Int
      let share: Double
    }
    let items: [Item]
    let size: Int64
  }

  private func path(_ text: String) -> JSONPath? {
    UnreadableNumber.path(in: SourceText(name: "", text: text)) { bytes in
      (try? JSONDecoder().decode(Example.self, from: Data(bytes))) != nil
    }
  }

  @Test(arguments: [
    (#"{"items": [{"count": 1, "share": 0.5}, {"count": 1.5, "share": 0.25}], "size": 3}"#, "items[1].count"),
    (#"{"items": [{"count": 1, "share": 1e400}], "size": 3}"#, "items[0].share"),
    (#"{"items": [{"count": 1, "share": 0.5}], "size": 9223372036854775808}"#, "size"),
    (#"{"items": [{"count": 9e99, "share": 0.5}], "size": 0.1}"#, "items[0].count or size"),
  ])
  func theNumberThatADecoderRefusesIsFound(text: String, places: String) throws {
    let found = try #require(path(text)).description
    #expect(places.components(separatedBy: " or ").contains(found))
  }

  @Test(arguments: [
    #"{"items": [{"count": 1, "share": 0.5}], "size": 3"#,
    #"{"items": [{"count": "1", "share": 0.5}], "size": 3}"#,
    #"{"items": [{"count": 1, "share": 0.5}], "size": 3}"#,
  ])
  func whereNoNumberIsAtFaultNoneIsFound(text: String) {
    #expect(path(text) == nil)
  }
}
