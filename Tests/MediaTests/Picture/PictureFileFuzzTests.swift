import FoundationEssentials
import InkMedia
import InkMessages
import TestSupport
import Testing

/// Picture files with random damage: each is shown, or refused with a sentence that names it.
///
/// `make fuzz` tries 6,000; the same ones each time.
@Suite struct PictureFileFuzzTests {
  private static let count = ProcessInfo.processInfo.environment["INKREEL_FUZZ"] == nil ? 60 : 6_000
  private static let seed: UInt64 = 77

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// One of each kind that is decoded in a way of its own.
  private func files() throws -> [(name: String, bytes: [UInt8])] {
    let clear = TestPicture(width: 40, height: 30) { x, y in
      .init(UInt8(x * 6), UInt8(y * 8), 90, UInt8(x * 6))
    }
    let film = ["-frames:v", "4", "-r", "10"]
    let forms: [(name: String, options: [String])] = [
      ("a.png", []), ("a.jpg", ["-q:v", "3"]), ("a.webp", ["-lossless", "1"]), ("b.webp", []),
    ]
    for form in forms { _ = try folder.picture(clear, form.name, form.options) }
    let source = "testsrc=size=48x32:rate=10:duration=1"
    _ = try folder.ffmpeg(source, to: "a.gif", film, from: "lavfi")
    _ = try folder.ffmpeg(source, to: "a.apng", film + ["-f", "apng"], from: "lavfi")
    _ = try folder.ffmpeg(source, to: "c.webp", film + ["-c:v", "libwebp_anim"], from: "lavfi")
    let profile = ProfileBytes.rgb(ProfileBytes.displayP3, gamma: 2.2)
    try folder.write(FlatJPEG.bytes([200, 100, 60], adobe: nil, profile: profile), to: "b.jpg")
    try folder.write(FlatJPEG.bytes([10, 60, 120, 200], adobe: 0), to: "c.jpg")
    let drawing = """
      <svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><defs><linearGradient id="g"><stop offset="0" \
      stop-color="red"/></linearGradient></defs><rect width="20" height="30" fill="url(#g)"/><text>a</text></svg>
      """
    try folder.write(drawing, to: "a.svg")
    let names = [
      "a.png", "a.jpg", "a.webp", "b.webp", "a.gif", "a.apng", "c.webp", "b.jpg", "c.jpg", "a.svg",
    ]
    return try names.map { ($0, try folder.read($0)) }
  }

  /// Bytes changed, set, cut out or repeated, the header more often than the rest.
  private func damage(_ bytes: inout [UInt8], _ numbers: inout RandomNumbers) {
    for _ in 0..<Int.random(in: 1...2, using: &numbers) {
      guard bytes.count > 32 else { return }
      let end = Bool.random(using: &numbers) ? min(bytes.count, 128) : bytes.count
      let place = Int.random(in: 0..<end - 8, using: &numbers)
      let length = min(Int.random(in: 1...64, using: &numbers), bytes.count - place)
      switch Int.random(in: 0..<6, using: &numbers) {
      case 0: bytes[place] = .random(in: 0...255, using: &numbers)
      case 1: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &numbers)
      case 2: for index in place..<place + length { bytes[index] = [0, 255][length % 2] }
      case 3: bytes.removeSubrange(place..<place + length)
      case 4: bytes.insert(contentsOf: bytes[place..<place + length], at: place)
      default: bytes.removeLast(min(length, bytes.count - 1))
      }
    }
  }

  @Test func everyDamagedPictureIsShownOrRefusedWithASentence() throws {
    let files = try files()
    var numbers = RandomNumbers(seed: Self.seed)
    var (shown, refused) = (0, 0)
    for number in 0..<Self.count {
      let (name, whole) = files[number % files.count]
      var bytes = whole
      damage(&bytes, &numbers)
      let path = try folder.write(bytes, to: name)
      do throws(MediaError) {
        let file = try PictureFile(path: path)
        let last = file.frameTimes.map { $0.ends.count - 1 } ?? 0
        for frame in Set([0, last]) {
          let picture = try file.scaled(for: PixelSize(width: 64, height: 48), frame: frame)
          #expect(picture.width > 0 && picture.height > 0, "\(name), number \(number)")
        }
        shown += 1
      } catch {
        let isSentence = error.message.contains(path) && error.message.count < 1000
        #expect(isSentence && error.kind == .unusableFile, "\(name), number \(number): \(error)")
        refused += 1
      }
    }
    print("damaged pictures: seed \(Self.seed), \(shown) shown, \(refused) refused")
    #expect(shown > 0 && refused > 0)
  }
}
