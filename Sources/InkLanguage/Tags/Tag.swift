/// The tags of the language. The raw value is the name in a script.
package enum Tag: String, CaseIterable, Sendable {
  case video, tts, music, sound, pause, image
  case aiImage = "ai-image"
  case aiVideo = "ai-video"
  case zoom, pan, tilt, shake, style
}
