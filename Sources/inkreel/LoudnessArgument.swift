import InkPlan

/// `--loudness`: what a mix is brought to.
enum LoudnessArgument {
  static let option = CommandLineOption(
    "--loudness",
    value: "LUFS",
    "youtube or tiktok (-14, the default), podcast (-16), ebu (-23), a number, or off"
  )

  /// What the option says; `nil` where it is not there.
  static func read(_ options: CommandLineOptions) throws(UsageError) -> LoudnessTarget? {
    guard let word = options.value(option.name) else { return nil }
    if let target = LoudnessTarget.names.first(where: { $0.key == word })?.value { return target }
    let levels = PlanLimits.loudness
    // Swift's numbers may be hexadecimal.
    guard !word.lowercased().contains("x"), let level = Double(word), levels.contains(level) else {
      throw UsageError(
        "`--loudness` is youtube, tiktok, podcast, ebu, off, or a number of LUFS from \(levels.lowerBound) to "
          + "\(levels.upperBound), not `\(word)`"
      )
    }
    return .level(level)
  }
}
