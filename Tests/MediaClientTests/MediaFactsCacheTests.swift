import InkPlan
import InkSystem
import InkTime
import InkWorkspace
import TestSupport
import Testing

@testable import InkMediaClient

/// The file in which runs leave what they found out for others.
@Suite struct MediaFactsCacheTests {
  let folder: TemporaryFolder
  let cache: MediaFactsCache

  init() throws {
    folder = try TemporaryFolder()
    cache = MediaFactsCache(folder: folder.path, program: "a test")
  }

  private func entry(
    _ path: String,
    size: Int64 = 7,
    picture: Ticks? = nil,
    facts: PictureFacts? = nil,
    damage: SoundDamage? = nil
  ) -> MediaFactsCache.Entry {
    MediaFactsCache.Entry(
      path: path,
      stamp: FileStamp(size: size, modified: 8, changed: 9),
      content: FileContent(
        size: size,
        sha256: String(repeating: "0a", count: 32),
        duration: Ticks(48_000),
        pictureDuration: picture,
        picture: facts,
        damage: damage
      )
    )
  }

  private func contents(_ entries: [MediaFactsCache.Entry]) -> [String: FileContent] {
    cache.contents(of: Dictionary(uniqueKeysWithValues: entries.map { ($0.path, $0.stamp) }))
  }

  @Test func entriesAreReadAsTheyWereWritten() throws {
    let facts = PictureFacts(
      width: 3,
      height: 4,
      orientation: 6,
      hasAlpha: true,
      matrix: "gbr",
      isFullRange: true,
      animation: PictureFacts.Animation(frames: 2, plays: 0)
    )
    let entries = [
      entry("/a b.wav"), entry("/tab\there\nand\\n.wav"), entry("/e\u{301}.mp4", picture: .zero),
      entry("/turned.jpg", picture: .zero, facts: facts),
      entry("/damaged.wav", damage: SoundDamage(claimed: Ticks(99))),
    ]
    try cache.store(entries)
    #expect(contents(entries) == Dictionary(uniqueKeysWithValues: entries.map { ($0.path, $0.content) }))
    #expect(try folder.names == ["media-facts", "media-facts.lock"])
  }

  @Test func anotherVersionOfAFileIsUnknown() throws {
    try cache.store([entry("/a.wav")])
    #expect(contents([entry("/a.wav", size: 8)]).isEmpty)
    try cache.store([entry("/a.wav", size: 8)])
    #expect(contents([entry("/a.wav", size: 8)]).count == 1 && contents([entry("/a.wav")]).isEmpty)
  }

  @Test func anotherProgramsMemoryIsNotRead() throws {
    try cache.store([entry("/a.wav")])
    let other = MediaFactsCache(folder: folder.path, program: "another")
    #expect(other.contents(of: ["/a.wav": entry("/a.wav").stamp]).isEmpty)
  }

  @Test(arguments: [
    ("\t48000\t", "\t-1\t"), ("\t48000\t", "\tx\t"), ("0a0a", "0A0A"), ("\t-\t-\t", "\t-\t{}\t"),
    ("\t-\t-\t", "\t-\t"), ("/a.wav", "/a\\x.wav"), ("7\t8", "-7\t8"),
  ])
  func whatDoesNotReadIsPassedOver(old: String, new: String) throws {
    try cache.store([entry("/a.wav"), entry("/other.wav", size: 11)])
    let text = String(decoding: try folder.read("media-facts"), as: UTF8.self)
    var lines = text.split(separator: "\n").map(String.init)
    try #require(lines[1].contains(old))
    let members = lines[1].drop { $0 != "\t" }.dropFirst().replacing(old, with: new)
    lines[1] = "\(Checksum.digits(of: members.utf8))\t\(members)"
    try folder.write(lines.joined(separator: "\n") + "\n", to: "media-facts")
    #expect(contents([entry("/a.wav"), entry("/other.wav", size: 11)]).keys.sorted() == ["/other.wav"])
  }

  @Test func tensOfThousandsOfFilesAreRemembered() throws {
    let entries = (0..<20_000).map { entry("/sounds/\($0).wav") }
    try cache.store(Array(entries[..<10_000]))
    try cache.store(Array(entries[10_000...]))
    #expect(contents(entries).count == entries.count)
  }

  @Test func theOldestAreForgottenBeforeItIsTooLarge() throws {
    let folders = String(repeating: "/\(String(repeating: "a", count: 250))", count: 16)
    for batch in 0..<3 { try cache.store((0..<4000).map { entry("\(folders)/\(batch)-\($0).wav") }) }
    #expect(contents((0..<4000).map { entry("\(folders)/2-\($0).wav") }).count == 4000)
    #expect(contents([entry("\(folders)/0-0.wav")]).isEmpty)
    #expect(try folder.read("media-facts").count <= 32 << 20)
  }

  /// A disk or a program may have damaged it anywhere.
  @Test func aLineWithAnyChangedByteIsPassedOver() throws {
    let known = entry("/a.wav")
    try cache.store([known])
    let bytes = try folder.read("media-facts")
    for index in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[index] ^= 1 << bit
        try folder.write(changed, to: "media-facts")
        // But for the newline at its end, of which nothing depends.
        #expect(contents([known]).isEmpty || index == bytes.count - 1, "byte \(index), bit \(bit)")
      }
    }
  }

  /// No one would ever write to it, or read from it.
  @Test func pipesInItsPlaceAreNoFiles() throws {
    #expect(unsafe mkfifo(folder.file("media-facts"), 0o600) == 0)
    #expect(contents([entry("/a.wav")]).isEmpty)
    #expect(unsafe mkfifo(folder.file("media-facts.lock"), 0o600) == 0)
    #expect(throws: SystemError.self) { try cache.store([entry("/a.wav")]) }
  }
}
