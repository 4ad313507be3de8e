import InkPlan

/// `--loudness`: what a mix is brought to.
enum LoudnessArgument {
  static let option = CommandLineOption(
    "--loudness",
    value: "LUFS",
    "youtube or tiktok (-14, the default), podcast (-16), ebu (-23), a number, or off"
  )

  private static let names: [String: Double] = ["youtube": -14, "tiktok": -14, "podcast": -16, "ebu": -23]

  /// The plan's settings with what the option says.
  static func apply(_ options: CommandLineOptions, to settings: inout SoundSettings) throws(UsageError) {
    guard let word = options.value(option.name) else { return }
    if word == "off" {
      settings.loudness = nil
      return
    }
    let range = SoundSettings.loudnesses
    guard let loudness = names[word] ?? Double(word), range.contains(loudness) else {
      throw UsageError(
        "`--loudness` is youtube, tiktok, podcast, ebu, off, or a number of LUFS from \(range.lowerBound) to "
          + "\(range.upperBound), not `\(word)`"
      )
    }
    settings.loudness = loudness
  }
}
