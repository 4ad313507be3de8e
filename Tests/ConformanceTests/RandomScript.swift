import TestSupport

/// Scripts of every tag that has a time, nested and anchored at random; the same from the same seed.
struct RandomScript {
  private var numbers: RandomNumbers
  private var lines: [String] = []
  private var ids = 0
  private let deepest = 5

  static func text(seed: UInt64) -> String {
    var script = RandomScript(numbers: RandomNumbers(seed: seed))
    script.content(depth: 0)
    return script.lines.map { $0 + "\n" }.joined()
  }

  private mutating func content(depth: Int) {
    for _ in 0..<Int.random(in: 1...6, using: &numbers) { element(depth: depth) }
  }

  private mutating func element(depth: Int) {
    switch Int.random(in: 0..<11, using: &numbers) {
    case 0: lines.append("[pause duration=\"\(time())\"/]")
    case 1: narration()
    case 2: lines.append("[sound file=\"\(pick("short.wav", "long.wav"))\"\(id())\(start())\(wait())/]")
    case 3: lines.append("[music file=\"long.wav\"\(fit())\(id())\(start())/]")
    case 4: lines.append("[video file=\"clip.mp4\"\(fit())\(size())\(place())\(id())\(start())/]")
    case 5: lines.append("[image file=\"still.png\"\(duration())\(place())\(id())\(start())/]")
    case 6: lines.append("[chapter title=\"A part\"\(id())/]")
    case 7: lines.append("[style\(duration())\(place())\(id())\(start())]Shown.[/style]")
    default: block(depth: depth)
    }
  }

  private mutating func block(depth: Int) {
    guard depth < deepest else { return narration() }
    switch Int.random(in: 0..<4, using: &numbers) {
    case 0: lines.append("[music file=\"short.wav\"\(fit())\(id())\(start())]")
    case 1:
      let size = pick("", " size=\"natural\"")
      lines.append("[video file=\"clip.mp4\"\(fit())\(size)\(id())\(start())]")
    case 2: lines.append("[style color=\"gold\"\(id())\(start())]")
    default: lines.append("[zoom]")
    }
    let name = lines[lines.count - 1].dropFirst().prefix { $0.isLetter }
    content(depth: depth + 1)
    lines.append("[/\(name)]")
  }

  private mutating func narration() {
    let words = ["One.", "Two words.", "Some more words than that."]
    let first = words[Int.random(in: 0..<words.count, using: &numbers)]
    let pause = pick("", "[pause duration=\"\(time())\"/] Then.", "[sound file=\"short.wav\"/] Pop.")
    lines.append("[tts\(id())\(start())]\(first) \(pause)[/tts]")
  }

  // MARK: Parameters

  private mutating func pick(_ choices: String...) -> String {
    choices[Int.random(in: 0..<choices.count, using: &numbers)]
  }

  private mutating func time() -> String { "\(Int.random(in: 1...4000, using: &numbers))ms" }

  private mutating func id() -> String {
    ids += 1
    return " id=\"e\(ids - 1)\""
  }

  /// Mostly none; anchors lead to any element that there may be.
  private mutating func start() -> String {
    switch Int.random(in: 0..<10, using: &numbers) {
    case 0: return " start=\"\(time())\""
    case 1, 2:
      let id = Int.random(in: 0..<max(1, ids + 3), using: &numbers)
      return " start=\"e\(id).\(pick("start", "end"))\(pick("", "+\(time())", "-\(time())"))\""
    default: return ""
    }
  }

  private mutating func wait() -> String { pick("", "", " wait=\"true\"") }
  private mutating func fit() -> String { pick("", " fit=\"loop\"", " fit=\"trim\"", " from=\"500ms\"") }
  private mutating func size() -> String { pick("", " size=\"natural\"", " duration=\"\(time())\"") }
  private mutating func duration() -> String { pick("", " duration=\"\(time())\"") }
  private mutating func place() -> String { pick("", " position=\"top\"") }
}
