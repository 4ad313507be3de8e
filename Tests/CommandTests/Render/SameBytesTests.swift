import TestSupport
import Testing

/// A video has the same bytes on machines with other instructions: qemu has those of a processor of 2008.
@Suite struct SameBytesTests {
  private static let script = """
    [music file="examples/music/Carefree.opus" volume="0.3" fade-in="1s"]
    [zoom][image file="photo.jpg" duration="333ms"/][/zoom]
    [tts]Did you know?[/tts]
    [pause duration="3s"/]
    [/music]
    """

  @Test func anOldProcessorMakesTheSameVideo() throws {
    let shop = try Sandbox()
    let photo = TestPicture(width: 320, height: 300) { x, y in
      .init(UInt8(x * 37 % 256), UInt8((x + y) * 11 % 256), UInt8(y * 53 % 256))
    }
    _ = try shop.folder.picture(photo, "photo.jpg")
    try shop.folder.write(SameBytesTests.script, to: "s.inkslop")
    let size = ["--resolution", "180x320", "--quality", "draft"]
    let here = try shop.run(["render", "s.inkslop", "-o", "here.mp4"] + size)
    #expect(here.status == 0, "\(here.standardError)")
    let there = try RunProgram.run(
      [try emulated(in: shop), "render", "s.inkslop", "-o", "there.mp4"] + size,
      environment: ["XDG_CACHE_HOME=\(shop.folder.path)/cache"],
      in: shop.folder.path
    )
    #expect(there.status == 0, "\(there.standardError)")
    let isSame = try shop.folder.read("here.mp4") == shop.folder.read("there.mp4")
    #expect(isSame)
  }

  /// The compiler, whose media program runs on another processor.
  private func emulated(in shop: Sandbox) throws -> String {
    for name in ["inkreel", "inkreel-espeak"] {
      try shop.folder.copy("\(RunProgram.folder)/\(name)", as: "programs/\(name)")
    }
    try shop.folder.write(
      "#!/bin/sh\nexec qemu-x86_64 -cpu Nehalem '\(RunProgram.folder)/inkreel-media' \"$@\"\n",
      to: "programs/inkreel-media"
    )
    return shop.folder.file("programs/inkreel")
  }
}
