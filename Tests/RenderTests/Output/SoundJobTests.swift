import InkMedia
import InkMessages
import InkPlan
import InkRender
import InkSystem
import InkTime
import MediaTestSupport
import TestSupport
import Testing

struct SoundJobTests {
  private let folder: TemporaryFolder

  init() throws {
    LibAV.silence()
    folder = try TemporaryFolder()
  }

  private func plan() throws -> RenderPlan {
    let file = try folder.wav(TestSound.sweep(frames: 70_000), name: "source.wav")
    return try Plans.plan(frames: 80_001, files: [file], audio: [Plans.audio(0, 5000, 80_001)])
  }

  private func run(
    _ plan: RenderPlan,
    to output: String,
    cancellation: Cancellation = .never
  ) throws -> RenderAnswer {
    try SoundJob(RenderRequest(plan: plan, output: output)).run(cancellation: cancellation) {
      (_) throws(MediaError) in
    }
  }

  private func names(in path: String) throws -> [String] {
    let child = try ChildProcess(["ls", "-A", path])
    let text = String(decoding: try child.output.read(upTo: 65_536), as: UTF8.self)
    _ = child.wait()
    return text.split(separator: "\n").map(String.init)
  }

  @Test("Every form has the plan's length, and each sound in its place", arguments: SoundFormat.allCases)
  func forms(_ format: SoundFormat) throws {
    let plan = try plan()
    let output = folder.file("out.\(format.rawValue.uppercased())")
    let answer = try run(plan, to: output)
    let expected = try Plans.mix(plan)
    let found = try TestSound.decode(output)
    #expect(answer.duration == Ticks(80_001))
    #expect(answer.size == Int64(try folder.read("out.\(format.rawValue.uppercased())").count))
    #expect(abs(answer.sound.truePeak - 0.5) < (format.isLossless ? 0.001 : 0.03))
    #expect(answer.sound.gain == 1 && answer.sound.limited == 1)
    #expect(found.count == expected.count)
    #expect(TestSound.lag(of: found, against: expected) == 0)
    #expect(found[..<(4000 * 2)].allSatisfy { abs($0) < 0.01 })
    #expect(try Probe.file(output, cancellation: .never).content?.duration == Ticks(80_001))
    #expect(try names(in: folder.path).sorted() == ["out.\(format.rawValue.uppercased())", "source.wav"])
  }

  @Test(arguments: SoundFormat.allCases) func twoRunsGiveTheSameBytes(_ format: SoundFormat) throws {
    let plan = try plan()
    _ = try run(plan, to: folder.file("a.\(format.rawValue)"))
    _ = try run(plan, to: folder.file("b.\(format.rawValue)"))
    #expect(try folder.read("a.\(format.rawValue)") == folder.read("b.\(format.rawValue)"))
  }

  @Test func anEmptyPlanMakesAnEmptyFile() throws {
    let answer = try run(try Plans.plan(frames: 0, files: []), to: folder.file("a.wav"))
    #expect(answer.duration == .zero)
    // The header, and the title after the samples that there are none of.
    #expect(answer.size == 44 + 8 + 4 + 8 + 6)
  }

  @Test func cancellingLeavesWhatWasThere() throws {
    let plan = try plan()
    _ = try folder.write([1, 2, 3], to: "out.wav")
    for delay in 0..<4 {
      let asked = Counter()
      let cancellation = Cancellation { asked.next() > delay }
      let problem = #expect(throws: MediaError.self) {
        try run(plan, to: folder.file("out.wav"), cancellation: cancellation)
      }
      #expect(problem?.kind == .cancelled)
    }
    #expect(try names(in: folder.path).sorted() == ["out.wav", "source.wav"])
    #expect(try folder.read("out.wav") == [1, 2, 3])
  }

  @Test func aChangedFileIsRefused() throws {
    var plan = try plan()
    plan.files[0].content = try Probe.file(plan.files[0].path, cancellation: .never).content
    _ = try run(plan, to: folder.file("out.wav"))
    let bytes = try folder.read("source.wav")
    _ = try folder.write(bytes.dropLast() + [77], to: "source.wav")
    let problem = #expect(throws: MediaError.self) { try run(plan, to: folder.file("new.wav")) }
    #expect(problem?.kind == .changedFile)
    #expect(problem?.element == 0)
    #expect(problem?.path == plan.files[0].path)
    #expect(try names(in: folder.path).sorted() == ["out.wav", "source.wav"])
  }

  @Test func outputsThatCannotBeAreSaidPlainly() throws {
    let plan = try plan()
    let taken = folder.file("folder.wav")
    #expect(mkdir(taken, 0o755) == 0)
    let missing = folder.file("missing")
    let expected: [(String, MediaError)] = [
      (
        "\(missing)/a.wav",
        MediaError(
          .output,
          "the folder \(missing)/ does not exist; create it first",
          path: "\(missing)/a.wav"
        )
      ),
      (taken, MediaError(.output, "\(taken) is a folder; name a file in it", path: taken)),
      (
        "\(folder.file("source.wav"))/a.wav",
        MediaError(
          .output,
          "\(folder.file("source.wav"))/ is not a folder",
          path: "\(folder.file("source.wav"))/a.wav"
        )
      ),
    ]
    for (path, problem) in expected {
      #expect(throws: problem) { try run(plan, to: path) }
    }
    for path in ["a.wav", folder.file("a.txt"), folder.file("a"), folder.file("a.wav") + "/", ""] {
      let problem = #expect(throws: MediaError.self) { try run(plan, to: path) }
      #expect(problem?.kind == .request)
    }
  }

  @Test func aDeviceIsWrittenAndNotReplaced() throws {
    let link = folder.file("null.wav")
    #expect(symlink("/dev/null", link) == 0)
    _ = try run(try plan(), to: link)
    #expect(FileStatus(of: link, followsLinks: false)?.kind == .link)
    #expect(FileStatus(of: "/dev/null")?.kind == .other)
  }

  @Test(
    "A full disk is said, and nothing is left",
    .enabled(if: getuid() == 0),
    arguments: SoundFormat.allCases
  )
  func fullDisk(_ format: SoundFormat) throws {
    let disk = folder.file("disk")
    #expect(mkdir(disk, 0o755) == 0)
    try #require(
      try ChildProcess(["mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", disk]).wait() == .exit(0)
    )
    defer { if let unmount = try? ChildProcess(["umount", disk]) { _ = unmount.wait() } }
    let output = "\(disk)/out.\(format.rawValue)"
    let problem = MediaError(.output, "cannot write `\(output)`: No space left on device", path: output)
    #expect(throws: problem) { try run(try plan(), to: output) }
    #expect(try names(in: disk).isEmpty)
  }

  @Test func aWavOfMoreThanFourGigabytesIsRF64() throws {
    let plan = try Plans.plan(frames: 7 * 3600 * 48_000, files: [])
    let start = FirstBytes(in: folder)
    let problem = #expect(throws: MediaError.self) {
      try run(plan, to: folder.file("a.wav"), cancellation: Cancellation { start.areWritten })
    }
    #expect(problem?.kind == .cancelled)
    #expect(start.text == "RF64")
    #expect(try names(in: folder.path).isEmpty)
  }
}

/// Counts from 1 on, from any thread.
final class Counter: @unchecked Sendable {
  private var count = 0

  func next() -> Int {
    count += 1
    return count
  }
}

/// Looks at the start of a file that is being written.
private final class FirstBytes: @unchecked Sendable {
  private let folder: TemporaryFolder
  private(set) var text = ""

  init(in folder: TemporaryFolder) {
    self.folder = folder
  }

  var areWritten: Bool {
    guard text.isEmpty, let name = try? folder.names.first(where: { $0.hasSuffix(".part") }),
      let file = fopen(folder.file(name), "r")
    else { return !text.isEmpty }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 4)
    if fread(&bytes, 1, 4, file) == 4 { text = String(decoding: bytes, as: UTF8.self) }
    return !text.isEmpty
  }
}
