import FoundationEssentials
import InkMessages
import InkVoiceFiles
import TestSupport
import Testing

/// An installation of which files are truncated, changed or gone.
@Suite(.enabled(if: KokoroProgram.isInstalled, KokoroProgram.reason))
struct DamageTests {
  private let voices: TemporaryFolder
  private let manifest: VoiceManifest

  /// The same files under other names, so that nothing is copied until it is damaged.
  init() throws {
    voices = try TemporaryFolder()
    let installed = try #require(KokoroProgram.installed)
    manifest = try JSONDecoder().decode(
      VoiceManifest.self,
      from: Data(contentsOf: URL(filePath: installed.manifestPath))
    )
    for path in manifest.files.map(\.path) + [VoiceManifest.fileName] {
      let url = URL(filePath: voices.file("kokoro/\(path)"))
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      do {
        try FileManager.default.linkItem(atPath: installed.file(path), toPath: url.path)
      } catch {
        // Another file system.
        try FileManager.default.copyItem(atPath: installed.file(path), toPath: url.path)
      }
    }
  }

  private enum Damage: CaseIterable {
    case truncated, changed, removed
  }

  private func damage(_ path: String, _ damage: Damage) throws {
    let name = "kokoro/\(path)"
    var bytes = try voices.read(name)
    try FileManager.default.removeItem(atPath: voices.file(name))
    switch damage {
    case .truncated: try voices.write(Array(bytes.dropLast()), to: name)
    case .changed:
      bytes[bytes.count / 2] ^= 1
      try voices.write(bytes, to: name)
    case .removed: break
    }
  }

  private struct Report: Codable, Equatable {
    var damaged: [String] = []
    var missing: [String] = []
  }

  private func check() throws -> Report {
    let outcome = try KokoroProgram.run(["--check", voices.file("kokoro")])
    let report = try JSONDecoder().decode(Report.self, from: Data(outcome.output))
    #expect(outcome.status == (report == Report() ? 0 : 1))
    return report
  }

  @Test func everyDamagedFileIsNamed() throws {
    #expect(try check() == Report())
    var expected = Report()
    for (index, file) in manifest.files.sorted(by: { $0.path < $1.path }).enumerated() {
      let damage = Damage.allCases[index % 3]
      try self.damage(file.path, damage)
      if damage == .removed { expected.missing.append(file.path) } else { expected.damaged.append(file.path) }
    }
    #expect(try check() == expected)
  }

  @Test(arguments: [
    "kokoro.onnx", "kokoro-duration.onnx", "libonnxruntime.so", "voices/af_heart.f32", "english.tables",
    "unknown-us.onnx",
  ])
  func nothingIsSpokenWithADamagedFile(path: String) throws {
    try damage(path, .changed)
    let request = KokoroProgram.request(
      "Hello zzyzx.",
      to: path.contains("duration") ? nil : voices.file("a.wav")
    )
    let reply = try #require(try KokoroProgram.serve([request], voices: voices.path).first)
    #expect(reply.error?.status == 3)
    #expect(
      reply.error?.message.contains("kokoro/\(path)` is damaged") == true,
      "\(reply.error?.message ?? "")"
    )
    #expect(reply.error?.message.contains("run `inkreel voices install kokoro`") == true)
  }

  /// What is not used is not read: a missing voice is an error of its own requests alone.
  @Test func otherVoicesSpeak() throws {
    try damage("voices/af_sky.f32", .removed)
    let requests = ["af_heart", "af_sky"].map { KokoroProgram.request("Hello.", voice: $0) }
    let replies = try KokoroProgram.serve(requests, voices: voices.path)
    #expect(replies[0].error == nil)
    #expect(replies[1].error?.status == 3)
    #expect(replies[1].error?.message.contains("af_sky") == true)
  }
}
