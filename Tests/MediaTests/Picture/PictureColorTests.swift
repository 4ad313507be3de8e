import Foundation
import InkMessages
import InkPlan
import TestSupport
import Testing

@testable import InkMedia

/// Colours that a profile or inks describe.
struct PictureColorTests {
  private let folder: TemporaryFolder
  private static let colors = [
    [200, 60, 40], [40, 180, 70], [30, 60, 220], [128, 128, 128], [240, 220, 30],
  ]

  init() throws {
    LibAV.silence()
    folder = try TemporaryFolder()
  }

  private func color(_ path: String) throws -> [UInt8] {
    let frame = try VideoFrame.of(try PictureFile(path: path).scaled(for: PixelSize(width: 16, height: 16)))
    return frame.color(x: 8, y: 8)
  }

  private func video(_ rgb: [Double]) -> [UInt8] {
    videoColor(TestPicture.Pixel(UInt8(rgb[0].rounded()), UInt8(rgb[1].rounded()), UInt8(rgb[2].rounded())))
  }

  /// A chunk of PNG with a profile, in blocks that are not compressed.
  private func chunk(_ profile: [UInt8]) -> [UInt8] {
    func number(_ value: UInt32) -> [UInt8] {
      (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) }
    }
    let (low, high) = (UInt8(profile.count & 255), UInt8(profile.count >> 8))
    var (a, b): (UInt32, UInt32) = (1, 0)
    for byte in profile {
      a = (a + UInt32(byte)) % 65_521
      b = (b + a) % 65_521
    }
    let stored = [0x78, 0x01, 0x01, low, high, ~low, ~high] + profile + number(b << 16 | a)
    let content = Array("iCCPp\0\0".utf8) + stored
    var crc: UInt32 = ~0
    for byte in content {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc >> 1 ^ (crc & 1 == 0 ? 0 : 0xEDB8_8320) }
    }
    return number(UInt32(content.count - 4)) + content + number(~crc)
  }

  @Test(arguments: [ProfileBytes.displayP3, ProfileBytes.adobe], ["png", "rgba.png", "jpg"])
  func aProfilesColorsBecomeThoseOfTheStandard(primaries: [[Double]], ending: String) throws {
    let profile = ProfileBytes.rgb(primaries, gamma: 2.2)
    for color in Self.colors {
      let alpha: UInt8 = ending == "rgba.png" ? 254 : 255
      let pixel = TestPicture.Pixel(UInt8(color[0]), UInt8(color[1]), UInt8(color[2]), alpha)
      let name = "a.\(ending)"
      let picture = TestPicture(width: 16, height: 16) { _, _ in pixel }
      let path = try folder.picture(
        picture,
        name,
        ["-q:v", "1", "-pix_fmt", ending == "jpg" ? "yuvj444p" : alpha == 255 ? "rgb24" : "rgba"]
      )
      var bytes = try folder.read(name)
      let content = Array("ICC_PROFILE\0".utf8) + [1, 1] + profile
      let segment = [0xFF, 0xE2, UInt8((content.count + 2) >> 8), UInt8((content.count + 2) & 255)] + content
      bytes.insert(contentsOf: ending == "jpg" ? segment : chunk(profile), at: ending == "jpg" ? 2 : 33)
      try folder.write(bytes, to: name)
      #expect(try PictureFile(path: path).facts.hasProfile)
      let expected = video(ProfileBytes.expected(color.map(Double.init), primaries, gamma: 2.2))
      let found = try self.color(path)
      // JPEG itself is a step away, and a picture that is nearly opaque on black too.
      #expect(
        difference(found, expected) <= (ending == "png" ? 2 : 4),
        "\(color): \(found) in place of \(expected)"
      )
    }
  }

  @Test(arguments: ["png", "jpg"]) func aGrayProfileIsUsed(ending: String) throws {
    let profile = ProfileBytes.gray(gamma: 1)
    let picture = TestPicture(width: 16, height: 16) { _, _ in TestPicture.Pixel(100, 100, 100) }
    let path = try folder.picture(picture, "a.\(ending)", ["-q:v", "1", "-pix_fmt", "gray"])
    var bytes = try folder.read("a.\(ending)")
    let content = Array("ICC_PROFILE\0".utf8) + [1, 1] + profile
    let segment = [0xFF, 0xE2, UInt8((content.count + 2) >> 8), UInt8((content.count + 2) & 255)] + content
    bytes.insert(contentsOf: ending == "jpg" ? segment : chunk(profile), at: ending == "jpg" ? 2 : 33)
    try folder.write(bytes, to: "a.\(ending)")
    let light = 100.0 / 255
    let gray = 255 * (1.055 * pow(light, 1 / 2.4) - 0.055)
    #expect(difference(try color(path), video([gray, gray, gray])) <= 2)
  }

  @Test func aDamagedProfileChangesNothing() throws {
    let pixel = TestPicture.Pixel(200, 60, 40)
    let path = try folder.picture(TestPicture(width: 16, height: 16) { _, _ in pixel }, "a.png")
    var bytes = try folder.read("a.png")
    var profile = ProfileBytes.rgb(ProfileBytes.displayP3, gamma: 2.2)
    for index in 128..<profile.count { profile[index] = 0xFF }
    bytes.insert(contentsOf: chunk(profile), at: 33)
    try folder.write(bytes, to: "a.png")
    #expect(difference(try color(path), videoColor(pixel)) <= 1)
  }

  // MARK: Inks

  /// As Adobe's programs write them, 255 is no ink.
  @Test func invertedInksAreNotANegative() throws {
    for (inks, rgb) in [
      ([255, 255, 255, 255], [255, 255, 255]), ([0, 255, 255, 255], [0, 255, 255]),
      ([255, 255, 255, 0], [0, 0, 0]), ([200, 100, 60, 255], [200, 100, 60]),
      ([255, 255, 255, 128], [128, 128, 128]),
    ] as [([UInt8], [UInt8])] {
      let path = try folder.write(FlatJPEG.bytes(inks, adobe: 0), to: "a.jpg")
      let expected = videoColor(TestPicture.Pixel(rgb[0], rgb[1], rgb[2]))
      let found = try color(path)
      #expect(difference(found, expected) <= 2, "\(inks): \(found) in place of \(expected)")
    }
  }

  @Test func codedInksAreDecoded() throws {
    // JFIF's YCbCr of inverted inks 200, 100, 60.
    let path = try folder.write(FlatJPEG.bytes([125, 91, 181, 255], adobe: 2), to: "a.jpg")
    #expect(difference(try color(path), videoColor(TestPicture.Pixel(200, 100, 60))) <= 3)
  }

  @Test func aPrintingProfileSaysWhatInksLookLike() throws {
    let labs = (0..<16).map { (index: Int) -> (l: Double, a: Double, b: Double) in
      // Paper is white: what is white stays so, whatever its profile says.
      guard index > 0 else { return (l: 100, a: 0, b: 0) }
      let (column, row) = (Double(index % 4), Double(index / 4))
      return (l: 100 - 5.5 * Double(index), a: column * 12 - 18, b: row * 14 - 20)
    }
    let profile = ProfileBytes.cmyk(labs)
    for corner in [0, 1, 2, 4, 8, 5, 10, 12] {
      let inks = (0..<4).map { UInt8(corner >> (3 - $0) & 1 == 0 ? 255 : 0) }
      let path = try folder.write(FlatJPEG.bytes(inks, adobe: 0, profile: profile), to: "a.jpg")
      #expect(try PictureFile(path: path).facts.hasProfile)
      let expected = video(ProfileBytes.standard(lab: labs[corner]))
      let found = try color(path)
      // Black point compensation stretches what the darkest ink leaves.
      #expect(difference(found, expected) <= 12, "\(corner): \(found) in place of \(expected)")
    }
  }

  @Test func inksWithoutAMarkerAreRefusedByName() throws {
    let path = try folder.write(FlatJPEG.bytes([10, 20, 30, 40], adobe: nil), to: "a.jpg")
    let problem = try #require(throws: MediaError.self) { try PictureFile(path: path) }
    #expect(problem.message.contains("CMYK"))
  }

  /// Three components that are not YCbCr.
  @Test func aJPEGOfRGBIsRGB() throws {
    let path = try folder.write(FlatJPEG.bytes([200, 60, 40], adobe: 0), to: "a.jpg")
    #expect(try PictureFile(path: path).facts.matrix == "gbr")
    #expect(difference(try color(path), videoColor(TestPicture.Pixel(200, 60, 40))) <= 2)
  }
}
