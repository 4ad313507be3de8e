import InkMessages
import InkPlan
import InkSystem
import TestSupport
import Testing

@testable import InkMedia

/// What phones write: HEIC, and AVIF.
struct HEIFTests {
  private let folder: TemporaryFolder

  init() throws {
    LibAV.silence()
    folder = try TemporaryFolder()
  }

  private func encode(_ picture: TestPicture, _ name: String) throws -> String {
    let source = try folder.picture(picture, "source.png")
    let command =
      ["heif-enc", "-q", "95"] + (name.hasSuffix("avif") ? ["-A"] : []) + ["-o", folder.file(name), source]
    let outcome = try RunProgram.run(command)
    try #require(outcome.status == 0, "\(outcome.standardError)")
    return folder.file(name)
  }

  @Test(arguments: ["a.heic", "a.avif"]) func colorsAreThoseOfThePicture(name: String) throws {
    let path = try encode(.patches(), name)
    let file = try PictureFile(path: path)
    #expect((file.facts.width, file.facts.height, file.facts.hasAlpha) == (160, 284, false))
    for closest in [PixelSize(width: 80, height: 142), PixelSize(width: 400, height: 600)] {
      let frame = try VideoFrame.of(try file.scaled(for: closest), width: 80, height: 142)
      for (place, pixel) in zip(TestPicture.patchPlaces, TestPicture.patchColors) {
        let found = frame.color(x: Int(place.x * 80), y: Int(place.y * 142))
        #expect(difference(found, videoColor(pixel)) <= 3, "\(found) in place of \(videoColor(pixel))")
      }
    }
  }

  @Test(arguments: ["a.heic", "a.avif"]) func transparencyIsKept(name: String) throws {
    let picture = TestPicture(width: 64, height: 64) { x, _ in
      TestPicture.Pixel(20, 200, 60, x < 32 ? 255 : 0)
    }
    let file = try PictureFile(path: try encode(picture, name))
    #expect(file.facts.hasAlpha)
    let frame = try VideoFrame.filled(width: 64, height: 64, [100, 90, 160])
    try frame.draw(
      try file.scaled(for: PixelSize(width: 64, height: 64)),
      at: PicturePlacement(pixels: 0, 0, 64, 64)
    )
    #expect(difference(frame.color(x: 12, y: 32), videoColor(TestPicture.Pixel(20, 200, 60))) <= 3)
    #expect(difference(frame.color(x: 52, y: 32), [100, 90, 160]) <= 2)
  }

  @Test(arguments: ["a.heic", "a.avif"]) func aFileThatIsCutOffIsReported(name: String) throws {
    let path = try encode(.patches(), name)
    let bytes = try folder.read(name)
    for share in [0.05, 0.4, 0.8] {
      try folder.write(Array(bytes.prefix(Int(Double(bytes.count) * share))), to: name)
      let problem = try #require(throws: MediaError.self) {
        try PictureFile(path: path).scaled(for: PixelSize(width: 64, height: 64))
      }
      #expect(problem.kind == .unusableFile && problem.path == path)
    }
  }
}
