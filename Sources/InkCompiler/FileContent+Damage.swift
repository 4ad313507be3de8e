package import InkDiagnostics
package import InkPlan
internal import InkText
internal import InkTime

extension FileContent {
  /// What is wrong with a file's sound; the caller knows the place.
  package var damageDiagnostics: [Diagnostic] {
    guard let damage else { return [] }
    let length = duration.text(.exactSeconds)
    var diagnostics: [Diagnostic] = []
    func report(_ message: String, _ note: String) {
      diagnostics.append(Diagnostic(.damagedFile, message, at: nil, notes: [note]))
    }
    if damage.isCutShort {
      let message =
        damage.claimed.map {
          "this file claims to contain \($0.text(.exactSeconds)) of sound, but contains only \(length)"
        } ?? "the sound of this file is cut off after \(length)"
      report(message, "the file is cut short or damaged, or its header is wrong; InkReel plays what is there")
    }
    if let missing = damage.missing {
      let start = missing.start.text(.exactSeconds)
      let place =
        missing.places == 1 ? "at \(start)" : "in \(missing.places) places, the first at \(start)"
      report(
        "this file is damaged \(place): \(missing.length.text(.exactSeconds)) of its sound is missing",
        "InkReel plays silence instead; get the file again from its source"
      )
    }
    if let count = damage.silencedSamples {
      report(
        "this file has \(PluralText.count(count, "sample")) with an invalid value",
        "InkReel plays silence instead; create the file again"
      )
    }
    return diagnostics
  }
}
