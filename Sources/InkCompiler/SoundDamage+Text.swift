package import InkPlan
internal import InkText
internal import InkTime

extension FileContent {
  /// What to say of what is wrong with a file's sound: messages with a note each.
  package var damages: [(message: String, note: String)] {
    guard let damage else { return [] }
    let length = duration.text(.exactSeconds)
    var told: [(message: String, note: String)] = []
    if damage.isCutShort {
      let message =
        damage.claimed.map {
          "this file says that its sound lasts \($0.text(.exactSeconds)), and there are only \(length) of it"
        } ?? "the sound of this file breaks off after \(length)"
      told.append(
        (message, "it was cut short, is damaged, or has a wrong header; what is there of it is played")
      )
    }
    if let count = damage.silencedSamples {
      let samples = PluralText.count(count, "sample")
      told.append(("\(samples) of this file are no numbers", "they are silent; have the file made anew"))
    }
    return told
  }
}
