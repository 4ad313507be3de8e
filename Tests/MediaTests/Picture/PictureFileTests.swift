import InkMessages
import InkPlan
import InkSystem
import TestSupport
import Testing

@testable import InkMedia

/// Picture files of the kinds that cameras and programs write.
struct PictureFileTests {
  private let folder: TemporaryFolder

  init() throws {
    LibAV.silence()
    folder = try TemporaryFolder()
  }

  private func expectPatches(
    _ path: String,
    within steps: Int = 2,
    closest: PixelSize = PixelSize(width: 80, height: 142),
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let picture = try PictureFile(path: path).scaled(for: closest)
    let frame = try VideoFrame.of(picture, width: 80, height: 142)
    for (place, pixel) in zip(TestPicture.patchPlaces, TestPicture.patchColors) {
      let found = frame.color(x: Int(place.x * 80), y: Int(place.y * 142))
      let expected = videoColor(pixel)
      #expect(
        difference(found, expected) <= steps,
        "\(found) in place of \(expected)",
        sourceLocation: sourceLocation
      )
    }
  }

  // MARK: Colours

  @Test(
    arguments: [
      ("a.png", []), ("b.png", ["-pix_fmt", "rgb48be"]), ("c.png", ["-pix_fmt", "pal8"]),
      ("d.png", ["-pix_fmt", "rgba"]), ("e.png", ["-pix_fmt", "rgba64be"]),
      ("a.jpg", ["-q:v", "1", "-pix_fmt", "yuvj444p"]), ("b.jpg", ["-q:v", "1", "-pix_fmt", "yuvj420p"]),
      ("c.jpg", ["-q:v", "1", "-pix_fmt", "yuvj422p"]), ("a.webp", ["-lossless", "1"]),
      ("b.webp", ["-quality", "95"]), ("c.webp", ["-lossless", "1", "-pix_fmt", "bgra"]),
    ] as [(String, [String])]
  )
  func colorsAreWithinTwoStepsOnEveryPath(name: String, options: [String]) throws {
    let path = try folder.picture(.patches(), name, options)
    try expectPatches(path)
    try expectPatches(path, closest: PixelSize(width: 160, height: 284))
    try expectPatches(path, closest: PixelSize(width: 33, height: 57), within: 3)
  }

  private func expectPatches(_ path: String, closest: PixelSize, within steps: Int) throws {
    try expectPatches(path, within: steps, closest: closest)
  }

  @Test(arguments: [
    ("a.png", "gray"), ("b.png", "gray16be"), ("c.png", "ya8"), ("d.png", "ya16be"), ("a.jpg", "gray"),
  ])
  func grayStaysGray(name: String, format: String) throws {
    let ramp = TestPicture(width: 64, height: 32) { x, _ in
      TestPicture.Pixel(UInt8(x / 8 * 36), UInt8(x / 8 * 36), UInt8(x / 8 * 36))
    }
    let path = try folder.picture(ramp, name, ["-pix_fmt", format, "-q:v", "1"])
    let file = try PictureFile(path: path)
    #expect(file.facts.hasAlpha == format.hasPrefix("ya"))
    let frame = try VideoFrame.of(try file.scaled(for: PixelSize(width: 64, height: 32)))
    for patch in 0..<8 {
      let found = frame.color(x: patch * 8 + 4, y: 16)
      let gray = UInt8(patch * 36)
      #expect(difference(found, videoColor(TestPicture.Pixel(gray, gray, gray))) <= 2, "\(found)")
    }
  }

  // MARK: Orientation

  /// Exif that says nothing but how a picture is turned.
  private func exif(_ orientation: Int) -> [UInt8] {
    let tiff: [UInt8] = [
      0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(orientation), 0, 0, 0, 0, 0, 0,
    ]
    return Array("Exif\0\0".utf8) + tiff
  }

  /// The picture as a camera stores it that is held in a way of Exif's: what is upright after turning.
  private func stored(_ upright: TestPicture, _ orientation: Int) -> TestPicture {
    let (width, height) = (upright.width, upright.height)
    let isTurned = orientation >= 5
    return TestPicture(width: isTurned ? height : width, height: isTurned ? width : height) { x, y in
      switch orientation {
      case 2: upright[width - 1 - x, y]
      case 3: upright[width - 1 - x, height - 1 - y]
      case 4: upright[x, height - 1 - y]
      case 5: upright[y, x]
      case 6: upright[width - 1 - y, x]
      case 7: upright[width - 1 - y, height - 1 - x]
      case 8: upright[y, height - 1 - x]
      default: upright[x, y]
      }
    }
  }

  @Test(arguments: 1...8) func aTurnedJPEGIsUprightOnce(orientation: Int) throws {
    let path = try folder.picture(
      stored(.patches(), orientation),
      "a.jpg",
      ["-q:v", "1", "-pix_fmt", "yuvj444p"]
    )
    let segment = exif(orientation)
    var bytes = try folder.read("a.jpg")
    bytes.insert(contentsOf: [0xFF, 0xE1, 0, UInt8(segment.count + 2)] + segment, at: 2)
    try folder.write(bytes, to: "a.jpg")
    let file = try PictureFile(path: path)
    #expect(file.facts.orientation == orientation)
    #expect((file.facts.width, file.facts.height) == (160, 284))
    try expectPatches(path)
    try expectPatches(path, closest: PixelSize(width: 160, height: 284))
  }

  // MARK: Faults

  private func problem(_ path: String) -> MediaError? {
    do throws(MediaError) {
      _ = try PictureFile(path: path).scaled(for: PixelSize(width: 64, height: 64))
      return nil
    } catch { return error }
  }

  @Test func textThatIsCalledAPictureIsNone() throws {
    let path = try folder.write("These are only words.", to: "a.png")
    #expect(problem(path)?.kind == .unusableFile)
    #expect(problem(try folder.write([UInt8](), to: "b.png"))?.kind == .unusableFile)
    #expect(problem(folder.path)?.kind == .unusableFile)
    #expect(problem(folder.file("none.png"))?.kind == .unreadableFile)
  }

  @Test(
    arguments: [("a.png", []), ("a.jpg", []), ("a.webp", []), ("b.webp", ["-lossless", "1"])]
      as [(String, [String])]
  )
  func aFileThatIsCutOffIsReported(name: String, options: [String]) throws {
    let path = try folder.picture(.patches(), name, options)
    let bytes = try folder.read(name)
    for share in [0.02, 0.3, 0.7, 0.99] {
      try folder.write(Array(bytes.prefix(Int(Double(bytes.count) * share))), to: name)
      let problem = try #require(throws: MediaError.self) { try PictureFile(path: path) }
      #expect(problem.kind == .unusableFile)
      #expect(problem.message.contains(name) && problem.path == path, "\(problem.message)")
    }
  }

  @Test func theContentDecidesAndNotTheName() throws {
    let path = try folder.picture(.patches(), "a.png")
    try folder.copy(path, as: "b.jpg")
    #expect(try PictureFile(path: folder.file("b.jpg")).facts.matrix == "gbr")
    try expectPatches(folder.file("b.jpg"))
  }

  @Test func aHugeClaimIsRefusedBeforeItIsDecoded() throws {
    let path = try folder.picture(.patches(), "a.png")
    var bytes = try folder.read("a.png")
    for (width, height) in [(65_535, 65_535), (65_535, 1), (20_000, 20_000)] {
      bytes.replaceSubrange(
        16..<24,
        with: [0, 0, UInt8(width >> 8), UInt8(width & 255), 0, 0, UInt8(height >> 8), UInt8(height & 255)]
      )
      try folder.write(bytes, to: "a.png")
      let problem = try #require(throws: MediaError.self) { try PictureFile(path: path) }
      #expect(problem.message.contains("\(width)x\(height)"), "\(problem.message)")
    }
  }

  @Test(arguments: [(1, 1), (3, 5), (17, 31), (101, 7)]) func oddSizesAreDrawn(width: Int, height: Int) throws
  {
    let color = TestPicture.Pixel(200, 60, 90)
    let path = try folder.picture(TestPicture(width: width, height: height) { _, _ in color }, "a.png")
    let picture = try PictureFile(path: path).scaled(for: PixelSize(width: 1000, height: 1000))
    #expect((picture.width, picture.height) == (width, height))
    let frame = try VideoFrame.of(picture, width: 32, height: 32)
    for x in [0, 15, 31] { #expect(difference(frame.color(x: x, y: x), videoColor(color)) <= 1) }
  }

  // MARK: Shapes

  @Test func pixelsThatAreNotSquareAreStretched() throws {
    let path = try folder.picture(
      .patches(width: 80, height: 284),
      "a.jpg",
      ["-q:v", "1", "-pix_fmt", "yuvj444p", "-vf", "setsar=2"]
    )
    let file = try PictureFile(path: path)
    #expect((file.facts.width, file.facts.height) == (160, 284))
    #expect(file.facts.pixelAspect == PictureFacts.PixelAspect(numerator: 2, denominator: 1))
    try expectPatches(path)
  }

  @Test func aPNGsOrientationIsApplied() throws {
    let path = try folder.picture(stored(.patches(), 6), "a.png")
    var bytes = try folder.read("a.png")
    let tiff = Array(exif(6).dropFirst(6))
    var crc: UInt32 = ~0
    for byte in Array("eXIf".utf8) + tiff {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc >> 1 ^ (crc & 1 == 0 ? 0 : 0xEDB8_8320) }
    }
    func number(_ value: UInt32) -> [UInt8] {
      (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) }
    }
    bytes.insert(contentsOf: number(UInt32(tiff.count)) + Array("eXIf".utf8) + tiff + number(~crc), at: 33)
    try folder.write(bytes, to: "a.png")
    #expect(try PictureFile(path: path).facts.orientation == 6)
    try expectPatches(path)
  }

  // MARK: Formats

  @Test(
    arguments: [("a.tif", "TIFF", []), ("a.bmp", "BMP", []), ("a.jp2", "JPEG 2000", ["-c:v", "jpeg2000"])]
      as [(String, String, [String])]
  )
  func whatIsNotDecodedIsNamed(name: String, format: String, options: [String]) throws {
    let path = try folder.picture(.patches(), name, options)
    let problem = try #require(throws: MediaError.self) { try PictureFile(path: path) }
    #expect(problem.message.contains(format) && problem.message.contains("PNG"), "\(problem.message)")
    #expect(throws: MediaError.self) { try PictureFile.recognized(path) }
  }

  @Test func whatIsNoPictureIsNotRecognized() throws {
    #expect(try PictureFile.recognized(try folder.write("These are only words.", to: "a.png")) == nil)
    let film = try folder.ffmpeg("color=red:s=32x32:d=0.2", to: "a.mp4", [], from: "lavfi")
    #expect(try PictureFile.recognized(film) == nil)
  }

  /// The data is damaged where the frame around it is not.
  @Test(arguments: ["a.png", "a.jpg"])
  func damagedDataIsReported(name: String) throws {
    let path = try folder.picture(ResamplingTests.texture, name)
    var bytes = try folder.read(name)
    var numbers = RandomNumbers(seed: 5)
    for index in bytes.count / 2..<bytes.count * 3 / 4 {
      bytes[index] = UInt8.random(in: 0..<255, using: &numbers)
    }
    try folder.write(bytes, to: name)
    let found = try #require(problem(path))
    #expect(found.kind == .unusableFile && found.path == path)
  }
}
