import InkVoices
import Testing

@Suite struct VoiceServiceTests {
  @Test func aServiceHasItsOwnAddressAndKey() {
    let own = VoiceService(preset: .openai)
    #expect(own.url == "https://api.openai.com/v1" && own.key == .variable("OPENAI_API_KEY"))
    #expect(own.model == "gpt-4o-mini-tts" && own.format == "wav" && own.requestsAtOnce == 4)
    // Its key goes to no other.
    let other = VoiceService(preset: .openai, url: "https://speech.example/v1")
    #expect(other.key == nil)
    #expect(VoiceService(preset: .piper).requestsAtOnce == 1 && VoiceService(preset: .piper).key == nil)
  }

  @Test func whatSoundsTheSameIsTheSame() {
    let one = VoiceService(preset: .openai, key: .variable("A"), parallel: 2)
    #expect(one.sound == VoiceService(preset: .openai, key: .file("b")).sound && one != one.sound)
    #expect(one.requestsAtOnce == 2)
    #expect(one.sound != VoiceService(preset: .openai, model: "tts-1").sound)
  }

  @Test(arguments: [
    ("env:KEY", ServiceKey.variable("KEY")), ("file:/a b", .file("/a b")), ("file:~/k:x", .file("~/k:x")),
    ("env:", nil),
    ("env:A=B", nil), ("env:A B", nil), ("file:", nil), ("file:a\0", nil), ("sk-123", nil), ("sk:123", nil),
    ("", nil),
  ])
  func aPlaceOfAKeyIsRead(text: String, key: ServiceKey?) {
    #expect(ServiceKey(text) == key)
    if let key { #expect(key.text == text) }
  }

  @Test(arguments: [
    "http://127.0.0.1:8880/v1", "HTTPS://api.openai.com", "http://[::1]:80/", "http://a-b_c.d/e%20f/~g",
    "http://localhost",
  ])
  func anAddressIsRead(url: String) {
    #expect(ServiceAddress(url) != nil)
  }

  @Test(arguments: [
    "", "localhost", "ftp://a", "file:///etc/passwd", "http://", "http:///v1", "http://a:b@c/",
    "http://a?key=b", "http://a#b",
    "http://a b", "http://a\nX: y", "http://ä", "http://a:123456", "http://a:x", "http://[::1",
    "http://[::1]x", "http://[g]",
  ])
  func anythingElseIsNone(url: String) {
    #expect(ServiceAddress(url) == nil)
  }

  @Test(arguments: [
    ("127.0.0.1", true, true), ("localhost", true, true), ("[::1]", true, true), ("a.localhost", true, true),
    ("127.0.0.1.example.com", false, false), ("localhost.example.com", false, false),
    ("10.1.2.3", false, true),
    ("192.168.0.9", false, true), ("172.16.0.1", false, true), ("172.32.0.1", false, false),
    ("8.8.8.8", false, false),
    ("gpu-box", false, true), ("gpu.local", false, true), ("[fd00::1]", false, true),
    ("[2001:db8::1]", false, false),
    ("fd00.example.com", false, false), ("api.openai.com", false, false),
  ])
  func aHostIsHereNearOrFar(host: String, isLoopback: Bool, isNear: Bool) throws {
    let address = try #require(ServiceAddress("http://\(host)/v1"))
    #expect(address.isLoopback == isLoopback && address.isNear == isNear)
  }
}
