import Testing

@testable import InkRender

struct VoicePlacesTests {
  private func places(_ processors: Int, gigabytes: Int?) -> VoicePlaces {
    VoicePlaces(processors: processors, available: { gigabytes.map { $0 << 30 } })
  }

  @Test func thereAreAsManyAsProcessorsWhereMemoryAllows() {
    #expect(places(16, gigabytes: 64).count(running: 2, need: 400 << 20) == 16)
    #expect(places(1, gigabytes: 64).count(running: 0, need: 1) == 1)
    #expect(places(16, gigabytes: 4).count(running: 2, need: 1 << 30) == 5)
    // What runs already has its memory.
    #expect(places(16, gigabytes: 0).count(running: 3, need: 1 << 30) == 3)
  }

  @Test func thereAreTwoAtMostBeforeItIsKnownWhatOneNeeds() {
    #expect(places(16, gigabytes: 64).count(running: 0, need: nil) == 2)
    #expect(places(16, gigabytes: 1).count(running: 0, need: nil) == 1)
    #expect(places(1, gigabytes: 64).count(running: 0, need: nil) == 1)
  }

  @Test func thereAreTwoAtMostWhereMemoryIsNotKnown() {
    #expect(places(16, gigabytes: nil).count(running: 0, need: 1) == 2)
    #expect(places(16, gigabytes: nil).count(running: 2, need: 1) == 2)
  }
}
