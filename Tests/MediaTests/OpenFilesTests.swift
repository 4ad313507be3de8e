import Synchronization
import Testing

@testable import InkMedia

struct OpenFilesTests {
  /// However many files there were before: nothing piles up around the observer, which the stack would show.
  @Test func theThousandthFileIsReportedAsTheFirst() throws {
    let places = Mutex<[UInt]>([])
    OpenFiles.observe { path, _ in
      guard path == "a file of this test" else { return }
      var local = 0
      let place = withUnsafeMutablePointer(to: &local) { UInt(bitPattern: $0) }
      places.withLock { $0.append(place) }
    }
    for _ in 0..<1000 { _ = OpenFile("a file of this test") }
    OpenFiles.observe { _, _ in }
    let found = places.withLock { $0 }
    // The opening of each and its closing.
    #expect(found.count == 2000)
    #expect(found[0] == found[1998] && found[1] == found[1999])
  }
}
