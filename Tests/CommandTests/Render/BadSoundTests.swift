import InkPlan
import TestSupport
import Testing

/// Music files that are cut short, lie, are none, change midway or never end: a message with the script's place, a whole
/// output or none, and no crash.
@Suite struct BadSoundTests {
  private let shop: Sandbox
  private static func script(_ name: String, seconds: Int = 1) -> String {
    "[music file=\"\(name)\" fit=\"loop\"]\n[pause duration=\"\(seconds)s\"/]\n[/music]\n"
  }

  init() throws {
    shop = try Sandbox()
  }

  struct Form: CustomTestStringConvertible, Sendable {
    let name: String
    var options: [String] = []
    var testDescription: String { name }
  }

  private static let forms = [
    Form(name: "song.wav"), Form(name: "song.flac"), Form(name: "song.opus"), Form(name: "song.mp3"),
    Form(name: "song.ogg", options: ["-c:a", "libvorbis"]),
    Form(name: "song.m4a", options: ["-movflags", "+faststart"]),
    Form(name: "song.mka", options: ["-c:a", "libopus"]), Form(name: "song.aiff"), Form(name: "song.wv"),
  ]

  /// Ten seconds of a tone.
  private func song(_ form: Form) throws -> [UInt8] {
    let tone = "aevalsrc=0.3*sin(2*PI*440*t)|0.3*sin(2*PI*550*t):d=10:s=48000"
    _ = try shop.folder.ffmpeg(tone, to: form.name, form.options, from: "lavfi")
    return try shop.folder.read(form.name)
  }

  /// Renders a script that plays a file in a loop.
  private func render(
    _ name: String,
    seconds: Int = 1,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    try shop.folder.write(Self.script(name, seconds: seconds), to: "script.inkslop")
    let outcome = try shop.inkreel("render", "script.inkslop", "-o", "out.wav", "--verify")
    #expect(outcome.status == 0, "\(outcome.standardError)", sourceLocation: sourceLocation)
    return outcome.standardError
  }

  /// Plans the same script, which says as much of the file.
  private func plan(_ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    try shop.folder.write(Self.script(name), to: "script.inkslop")
    let outcome = try shop.inkreel("plan", "script.inkslop", "-o", "plan.json")
    #expect(outcome.status == 0, "\(outcome.standardError)", sourceLocation: sourceLocation)
    return outcome.standardError
  }

  private func expectRefusal(
    _ name: String,
    _ message: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try shop.folder.write(Self.script(name), to: "script.inkslop")
    let before = try shop.made
    for ending in ["wav", "mp4"] {
      let outcome = try shop.inkreel("render", "script.inkslop", "-o", "out.\(ending)", "--stems", "stems")
      let standardError = outcome.standardError
      #expect(outcome.status == 1, "\(standardError)", sourceLocation: sourceLocation)
      #expect(
        standardError.contains("error[unusable-file]"),
        "\(standardError)",
        sourceLocation: sourceLocation
      )
      #expect(standardError.contains(message), "\(standardError)", sourceLocation: sourceLocation)
      #expect(
        standardError.contains("script.inkslop:1:14"),
        "\(standardError)",
        sourceLocation: sourceLocation
      )
      #expect(try shop.made == before, sourceLocation: sourceLocation)
    }
  }

  @Test(arguments: forms) func aFileThatIsCutShortIsPlayedAsFarAsItGoes(_ form: Form) throws {
    let whole = try song(form)
    #expect(try !plan(form.name).contains("damaged-file"))
    try shop.folder.write(Array(whole[..<(whole.count * 6 / 10)]), to: form.name)
    // The second time it is known from the first.
    for standardError in [try render(form.name), try plan(form.name)] {
      #expect(standardError.contains("warning[damaged-file]"), "\(standardError)")
      #expect(standardError.contains("script.inkslop:1:14"), "\(standardError)")
      #expect(
        standardError.contains("contain 10.0") || standardError.contains("cut off after 5.")
          || standardError.contains("cut off after 6."),
        "\(standardError)"
      )
    }
    #expect(try shop.samples(of: "out.wav").count == 48_000 * 2)
  }

  /// What a plan knows of its files is reported when it is rendered.
  @Test func aPlanTellsOfItsDamagedFiles() throws {
    let whole = try song(Form(name: "song.wav"))
    try shop.folder.write(Array(whole[..<(whole.count / 2)]), to: "song.wav")
    try shop.folder.write(Self.script("song.wav"), to: "script.inkslop")
    for arguments in [
      ["plan", "script.inkslop", "-o", "plan.json"], ["render", "plan.json", "-o", "out.wav"],
    ] {
      let outcome = try shop.run(arguments)
      #expect(outcome.status == 0, "\(outcome.standardError)")
      #expect(outcome.standardError.contains("warning[damaged-file]"), "\(outcome.standardError)")
      #expect(outcome.standardError.contains("claims to contain 10.000 s"), "\(outcome.standardError)")
    }
  }

  // MARK: What looks damaged and is not

  /// The last page of ogg says that it is the last, where a program wrote the file to its end.
  @Test func aFileThatDoesNotSayThatItEndsIsWhole() throws {
    let whole = try song(Form(name: "song.opus"))
    let begins = whole.indices.filter { whole[$0...].starts(with: "OggS\0".utf8) }
    let last = try #require(begins.last)
    #expect(whole[last + 5] & 4 == 4)
    try shop.folder.write(Array(whole[..<last]), to: "song.opus")
    #expect(try !plan("song.opus").contains("damaged-file"))
  }

  @Test func soundThatBeginsLateIsWhole() throws {
    let form = Form(name: "song.mka", options: ["-c:a", "flac", "-output_ts_offset", "2"])
    _ = try song(form)
    let start = try shop.tool("ffprobe", "-v", "error", "-show_entries", "format=start_time", form.name)
    #expect(String(decoding: start, as: UTF8.self).contains("start_time=2."))
    #expect(try !render(form.name).contains("damaged-file"))
  }

  @Test(arguments: [-3, 2, 30_000]) func aHeaderThatIsALittleOutIsNoDamage(_ more: Int) throws {
    var bytes = try song(Form(name: "song.wav", options: ["-bitexact"]))
    let place = try #require(bytes.firstRange(of: Array("data".utf8))).upperBound
    bytes.replaceSubrange(place..<place + 4, with: bytesOf(10 * 48_000 * 4 + more).reversed())
    try shop.folder.write(bytes, to: "song.wav")
    #expect(try !plan("song.wav").contains("damaged-file"))
  }

  // MARK: What cannot be played

  @Test func aFileWhoseIndexIsCutOffIsRefused() throws {
    let whole = try song(Form(name: "song.m4a"))
    try shop.folder.write(Array(whole[..<(whole.count * 6 / 10)]), to: "song.m4a")
    try expectRefusal("song.m4a", "is not a sound file, or is damaged or cut short")
  }

  /// Headers that report three times as much, or of hours.
  @Test(arguments: [
    ("song.wav", "claims to contain 30.000 s"), ("song.flac", "claims to contain 30.000 s"),
    ("song.mp3", "claims to contain 30."),
    ("song.m4a", "claims to contain 10.000 s of sound, but contains only 0.1"),
    ("song.mka", "claims to contain 864"),
  ])
  func aHeaderThatLies(_ name: String, _ message: String) throws {
    var bytes = try song(
      Form(name: name, options: name.hasSuffix("mka") ? ["-c:a", "libopus"] : [])
    )
    switch name {
    case "song.wav":
      let place = try #require(bytes.firstRange(of: Array("data".utf8))).upperBound
      bytes.replaceSubrange(place..<place + 4, with: bytesOf(3 * 10 * 48_000 * 4).reversed())
    case "song.flac":
      // The last 32 of the 36 bits that count samples.
      bytes.replaceSubrange(22..<26, with: bytesOf(3 * 480_000))
    case "song.mp3":
      let place = try #require(
        bytes.firstRange(of: Array("Xing".utf8)) ?? bytes.firstRange(of: Array("Info".utf8))
      )
      let frames = place.upperBound + 4..<place.upperBound + 8
      let count = bytes[frames].reduce(0) { $0 << 8 | Int($1) }
      bytes.replaceSubrange(frames, with: bytesOf(count * 3))
    case "song.m4a":
      // The length of each sample, in `stts`: one entry for nearly all of them.
      let place = try #require(bytes.firstRange(of: Array("stts".utf8))).upperBound + 12
      bytes.replaceSubrange(place..<place + 4, with: bytesOf(1024 * 77))
    default:
      // The segment's length, a float of 8 bytes, in ms.
      let place = try #require(bytes.firstRange(of: [0x44, 0x89, 0x88])).upperBound
      let day = (86_400_000.0).bitPattern
      bytes.replaceSubrange(
        place..<place + 8,
        with: bytesOf(Int(day >> 32)) + bytesOf(Int(day & 0xffff_ffff))
      )
    }
    try shop.folder.write(bytes, to: name)
    let standardError = try render(name)
    #expect(standardError.contains("warning[damaged-file]"), "\(standardError)")
    #expect(standardError.contains(message), "\(standardError)")
    #expect(standardError.contains("script.inkslop:1:14"), "\(standardError)")
  }

  /// Four bytes, the highest first.
  private func bytesOf(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  @Test(arguments: ["song.wav", "song.flac", "song.m4a", "song.mp3", "song.opus", "song.ogg"])
  func filesOfZeroLength(_ name: String) throws {
    try shop.folder.write([UInt8](), to: name)
    try expectRefusal(name, "is empty")
    let options = name.hasSuffix("ogg") ? ["-c:a", "libvorbis"] : []
    _ = try shop.folder.ffmpeg("anullsrc=r=48000:cl=stereo", to: name, options + ["-t", "0"], from: "lavfi")
    try expectRefusal(name, "")
  }

  @Test func aPictureNamedAsMusic() throws {
    for (made, name) in [("a.png", "song.mp3"), ("a.jpg", "song.opus"), ("a.gif", "song.wav")] {
      _ = try shop.folder.ffmpeg("testsrc=size=64x64", to: made, ["-frames:v", "1"], from: "lavfi")
      try shop.folder.write(shop.folder.read(made), to: name)
      try expectRefusal(name, "")
    }
  }

  @Test func aRateThatChangesMidway() throws {
    let options = ["-write_xing", "0", "-id3v2_version", "0"]
    for rate in [44_100, 22_050] {
      let tone = "sine=frequency=440:sample_rate=\(rate):duration=1"
      _ = try shop.folder.ffmpeg(tone, to: "\(rate).mp3", options + ["-ac", "2"], from: "lavfi")
    }
    try shop.folder.write(shop.folder.read("44100.mp3") + shop.folder.read("22050.mp3"), to: "song.mp3")
    _ = try render("song.mp3", seconds: 3)
    // The tone goes on through the change and the turns.
    let samples = try shop.samples(of: "out.wav")
    for start in [12_000, 60_000, 108_000] {
      let crossings = (start..<start + 24_000).count { samples[$0 * 2] < 0 && samples[$0 * 2 + 2] >= 0 }
      #expect(abs(crossings - 220) <= 2, "\(crossings) from \(start) on")
    }
  }

  /// Two hours at 8 kHz: more than 100 MB of zeros, which take no room on the disk.
  @Test func twoHoursOfSilence() throws {
    let path = try shop.folder.wav([Float](repeating: 0, count: 8), name: "song.wav", rate: 8000, channels: 1)
    var bytes = try shop.folder.read("song.wav")
    let size = 2 * 3600 * 8000 * 2
    let data = try #require(bytes.firstRange(of: Array("data".utf8))).upperBound
    bytes.replaceSubrange(4..<8, with: bytesOf(size + data - 4).reversed())
    bytes.replaceSubrange(data..<data + 4, with: bytesOf(size).reversed())
    try shop.folder.write(bytes, to: "song.wav")
    _ = try shop.tool("truncate", "-s", "\(data + 4 + size)", path)
    let standardError = try render("song.wav")
    #expect(standardError.contains("sound: silent"), "\(standardError)")
    #expect(!standardError.contains("damaged-file"), "\(standardError)")
    #expect(try shop.samples(of: "out.wav").count == 48_000 * 2)
  }

  @Test func samplesThatAreNoNumbersAreToldOf() throws {
    _ = try shop.folder.ffmpeg(
      "sine=frequency=440:sample_rate=48000:duration=1",
      to: "song.wav",
      ["-c:a", "pcm_f32le", "-bitexact"],
      from: "lavfi"
    )
    var bytes = try shop.folder.read("song.wav")
    for (index, word) in [Float.nan, .infinity, 1e30].enumerated() {
      let place = bytes.count - 4000 + index * 4
      bytes.replaceSubrange(place..<place + 4, with: bytesOf(Int(word.bitPattern)).reversed())
    }
    try shop.folder.write(bytes, to: "song.wav")
    let standardError = try render("song.wav")
    #expect(
      standardError.contains("warning[damaged-file]: this file has 3 samples with an invalid value"),
      "\(standardError)"
    )
    #expect(standardError.contains("script.inkslop:1:14"), "\(standardError)")
    #expect(try shop.samples(of: "out.wav").allSatisfy { $0.isFinite && abs($0) <= 1 })
  }

  /// Two files after each other, of which the times start again: in files of over ten minutes packets are counted.
  @Test func longFilesPutBehindEachOtherAreAsLongAsBoth() throws {
    let tone = "sine=frequency=440:duration=660"
    _ = try shop.folder.ffmpeg(tone, to: "part.opus", ["-b:a", "8k"], from: "lavfi")
    let part = try shop.folder.read("part.opus")
    try shop.folder.write(part + part, to: "song.opus")
    try shop.folder.write("[sound file=\"song.opus\" wait=\"true\"/]\n", to: "script.inkslop")
    let outcome = try shop.inkreel("plan", "script.inkslop", "-o", "plan.json")
    #expect(
      outcome.status == 0 && !outcome.standardError.contains("damaged-file"),
      "\(outcome.standardError)"
    )
    let plan = try PlanReader.read(try shop.folder.read("plan.json"))
    // The headers of the second one look like packets too.
    #expect(abs(plan.duration.seconds - 1320) < 3, "\(plan.duration.seconds)")
  }

  /// A flac file may go on with more channels: each side keeps its own.
  @Test func channelsThatComeMidwayAreHeardOnTheirSides() throws {
    let mono = "aevalsrc=0.2*sin(2*PI*440*t):d=1:s=48000"
    _ = try shop.folder.ffmpeg(mono, to: "mono.flac", from: "lavfi")
    let left = "aevalsrc=0.2*sin(2*PI*440*t)|0:d=2:s=48000"
    _ = try shop.folder.ffmpeg(left, to: "left.flac", from: "lavfi")
    try shop.folder.write(
      try shop.folder.read("mono.flac") + shop.folder.read("left.flac"),
      to: "song.flac"
    )
    try shop.folder.write(Self.script("song.flac", seconds: 3), to: "script.inkslop")
    try shop.succeed("render", "script.inkslop", "-o", "out.wav", "--loudness", "off", "--samples", "float")
    let samples = try shop.samples(of: "out.wav")
    let frames = stride(from: 4 * 48_000, to: 5 * 48_000, by: 2)
    let loudest = frames.map { abs(samples[$0]) }.max() ?? 0
    let other = frames.map { abs(samples[$0 + 1]) }.max() ?? 1
    #expect(loudest > 0.19 && other < 0.001, "\(loudest) and \(other)")
  }
}
