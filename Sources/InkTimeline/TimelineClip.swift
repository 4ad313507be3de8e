import InkTime

/// A bar of the timeline, as the page's script reads it: an element of the plan, narration together with
/// the `tts` around it, a caption, a problem outside all elements, or what an element costs.
struct TimelineClip: Encodable {
  struct Fact: Encodable {
    let name: String
    let value: String

    func encode(to encoder: any Encoder) throws {
      var container = encoder.unkeyedContainer()
      try container.encode(name)
      try container.encode(value)
    }
  }

  /// What the file gives to it, of music and sounds.
  struct Sound: Encodable {
    /// From here on there is nothing to hear; the clip's end where it sounds all along.
    var end: Ticks
    var fadeIn: Ticks
    var fadeOut: Ticks
    /// The length of one turn of a loop.
    var turn: Ticks?
  }

  /// Index in the page's tracks.
  var track: Int
  var lane = 0
  /// The tag, as in a script.
  var tag: String
  /// What distinguishes it from others of its tag.
  var label: String
  var start: Ticks
  var end: Ticks
  /// The first and the last line in the script, counted from 1; 0 for what is on no line.
  var firstLine: Int
  var lastLine: Int
  var facts: [Fact] = []
  /// Of narration; the label is empty then.
  var words: [String]?
  /// Start and end of each word, one after the other.
  var wordTimes: [Ticks]?
  var sound: Sound?
  /// Index in the page's thumbnails, of a picture that has one.
  var thumbnail: Int?
  /// True where the length depends on a file of which it is not known how long it is; absent otherwise.
  var hasUnknownLength: Bool?
  /// Indices in the page's problems.
  var problems: [Int] = []

  var range: TickRange { TickRange(start: start, end: end) }

  /// The label, or the words.
  var text: String { words?.joined(separator: " ") ?? label }
}
