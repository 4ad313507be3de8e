import Foundation
import InkVoiceFiles
import Testing
import TestSupport

@Suite struct VoiceFolderTests {
  @Test func anEngineIsInstalledWhereItsManifestIs() throws {
    let (own, shared) = (try TemporaryFolder(), try TemporaryFolder())
    let folders = [own.path, shared.path]
    #expect(VoiceFolder.installed("kokoro", among: folders) == nil)

    _ = try shared.write("{}", to: "kokoro/voice.json")
    #expect(VoiceFolder.installed("kokoro", among: folders)?.path == shared.file("kokoro"))
    #expect(VoiceFolder.installed("other", among: folders) == nil)

    _ = try own.write("half", to: "kokoro/kokoro.onnx")
    #expect(VoiceFolder.installed("kokoro", among: folders)?.path == shared.file("kokoro"))

    _ = try own.write("{}", to: "kokoro/voice.json")
    #expect(VoiceFolder.installed("kokoro", among: folders)?.path == own.file("kokoro"))
  }

  @Test func aManifestIsReadAsItWasWritten() throws {
    let manifest = VoiceManifest(
      engine: "kokoro_tts",
      version: "a model",
      files: [VoiceManifest.File(path: "voices/a.f32", size: 5, checksum: "00ff")]
    )
    let bytes = try JSONEncoder().encode(manifest)
    #expect(try JSONDecoder().decode(VoiceManifest.self, from: bytes) == manifest)
  }
}
