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
          "this file says that its sound lasts \($0.text(.exactSeconds)), and there are only \(length) of it"
        } ?? "the sound of this file breaks off after \(length)"
      report(message, "it was cut short, is damaged, or has a wrong header; what is there of it is played")
    }
    if let count = damage.silencedSamples {
      report(
        "\(PluralText.count(count, "sample")) of this file are no numbers",
        "they are silent; have the file made anew"
      )
    }
    return diagnostics
  }
}
