import InkMedia
import InkMessages
import TestSupport
import Testing

struct ContentHashTests {
  // From FIPS 180-4's examples.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func knownHashes(_ text: String, _ digits: String) throws {
    let hash = try ContentHash()
    hash.update(text)
    #expect(hash.finish() == digits)
    let folder = try TemporaryFolder()
    let file = try ContentHash.ofFile(try folder.write(Array(text.utf8), to: "a")) {}
    #expect(file.size == Int64(text.utf8.count))
    #expect(file.sha256 == digits)
  }

  @Test func readingCanBeEnded() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write([1, 2, 3], to: "a")
    let stop = MediaError(.cancelled, "cancelled")
    #expect(throws: stop) { try ContentHash.ofFile(path) { () throws(MediaError) in throw stop } }
  }
}
