import FoundationEssentials
import InkMessages
import InkPlan
import InkRPC
import InkSystem
import InkTime
import MediaTestSupport
import TestSupport
import Testing

/// Media files with random damage: each is played as far as it goes or refused with a sentence, in bounded memory.
///
/// `make fuzz` tries 500; the same ones each time.
struct MediaFileFuzzTests {
  private static let count = ProcessInfo.processInfo.environment["INKREEL_FUZZ"] == nil ? 24 : 500
  private static let seed: UInt64 = 512
  private static let mostMemory = 600 << 20

  private let folder: TemporaryFolder

  init() throws {
    signal(SIGPIPE, SIG_IGN)
    folder = try TemporaryFolder()
  }

  /// A second of sound, and for some a picture with it, in each form that a script may name.
  private func files() throws -> [(name: String, bytes: [UInt8])] {
    let sound = try folder.wav(TestSound.sweep(frames: 48_000))
    let picture = ["-f", "lavfi", "-i", "testsrc=size=96x64:rate=10:duration=1", "-pix_fmt", "yuv420p"]
    let forms: [(String, [String])] = [
      ("a.wav", ["-c:a", "pcm_s24le"]), ("f.wav", ["-c:a", "pcm_f32le"]), ("a.flac", []), ("a.opus", []),
      ("a.ogg", ["-c:a", "libvorbis"]), ("a.mp3", []), ("a.m4a", []), ("a.aac", []), ("a.aiff", []),
      ("a.wv", []),
      ("a.mka", ["-c:a", "libopus"]), ("a.ac3", []), ("a.caf", []), ("a.au", []),
      ("a.mp4", picture + ["-c:v", "libx264"]),
      ("a.webm", picture + ["-c:v", "libvpx", "-c:a", "libvorbis"]),
      ("a.mov", picture + ["-c:v", "libx264"]), ("a.avi", picture + ["-c:v", "mpeg4", "-c:a", "mp3"]),
      ("a.png", ["-map", "1:v", "-frames:v", "1"]), ("a.jpg", ["-map", "1:v", "-frames:v", "1"]),
      ("a.gif", ["-map", "1:v", "-frames:v", "5"]),
    ]
    return try forms.map { name, options in
      let isPicture = options.first == "-map"
      let inputs = isPicture ? Array(picture.prefix(4)) : []
      _ = try folder.ffmpeg(sound, to: name, inputs + options)
      return (name, try folder.read(name))
    }
  }

  /// Bytes changed, cut out, put in, repeated, or set to zero; the header more often than the rest.
  private func damage(_ bytes: inout [UInt8], _ numbers: inout RandomNumbers) {
    for _ in 0..<Int.random(in: 1...8, using: &numbers) {
      guard bytes.count > 64 else { return }
      let end = Bool.random(using: &numbers) ? min(bytes.count, 512) : bytes.count
      let place = Int.random(in: 0..<end - 16, using: &numbers)
      let length = min(
        Int.random(in: 1...(1 << Int.random(in: 0...12, using: &numbers)), using: &numbers),
        bytes.count - place
      )
      switch Int.random(in: 0..<7, using: &numbers) {
      case 0: bytes[place] = .random(in: 0...255, using: &numbers)
      case 1: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &numbers)
      case 2: for index in place..<place + length { bytes[index] = .random(in: 0...255, using: &numbers) }
      case 3: for index in place..<place + length { bytes[index] = [0, 255][length % 2] }
      case 4: bytes.removeSubrange(place..<place + length)
      case 5: bytes.insert(contentsOf: bytes[place..<place + length], at: place)
      default: bytes.removeLast(min(length, bytes.count - 1))
      }
    }
  }

  private func expectSentence(_ problem: MediaError, _ place: String) {
    let message = problem.message
    #expect(message.count > 12 && message.count < 1000 && message.contains(" "), "\(place): \(message)")
    #expect(!message.unicodeScalars.contains { $0.value < 32 || $0.value == 127 }, "\(place)")
  }

  /// - Returns: Whether it was rendered.
  private func render(_ name: String, _ content: FileContent, _ session: Session, _ place: String) throws
    -> Bool
  {
    var plan = try Plans.plan(
      frames: 96_000,
      files: [folder.file(name)],
      audio: [Plans.audio(0, 0, 96_000, loops: true)]
    )
    plan.files[0].content = content
    do {
      let request = RenderRequest(plan: plan, output: folder.file("out.wav"))
      let answer: RenderAnswer = try session.ask(.render, request)
      #expect(answer.duration == Ticks(96_000))
      return true
    } catch let failure as RPCError<MediaError> {
      expectSentence(try #require(failure.data), place)
      return false
    }
  }

  @Test func everyDamagedFileIsPlayedOrRefusedWithASentence() throws {
    let files = try files()
    var numbers = RandomNumbers(seed: Self.seed)
    var (rendered, refused, warned, memory) = (0, 0, 0, 0)
    var session = try Session()
    for number in 0..<Self.count {
      let (name, whole) = files[number % files.count]
      var bytes = whole
      damage(&bytes, &numbers)
      try folder.write(bytes, to: name)
      let place = "\(name), number \(number) of seed \(Self.seed)"
      do {
        let answer: ProbeAnswer = try session.ask(.probe, ProbeRequest(paths: [folder.file(name)]))
        let probed = try #require(answer.files.first)
        if let content = probed.content {
          #expect(content.duration >= .zero && content.duration <= .limit, "\(place)")
          if content.damage != nil { warned += 1 }
          if content.duration > .zero, try render(name, content, session, place) { rendered += 1 }
        } else {
          expectSentence(try #require(probed.problem), place)
          refused += 1
        }
      } catch let error as FramingError {
        Issue.record("\(place): the program ended: \(error)")
        session = try Session()
      }
      memory = max(memory, session.peakMemory)
    }
    session.close()
    #expect(session.wait() == .exit(0))
    #expect(memory < Self.mostMemory, "\(memory >> 20) MiB")
    print(
      "\(Self.count) media files of seed \(Self.seed): \(rendered) rendered, \(warned) with a warning, \(refused) refused, \(memory >> 20) MiB"
    )
  }
}
