/// How times of day and durations are said.
struct ClockRules: Sendable {
  /// The hour's gender, and of minutes that are said without their name.
  var agreement = Agreement.counting
  /// At the full hour `{h}`; one o'clock, where it differs; before `{s}` such as "P.M".
  var full: Template = "{h}"
  var fullOne: Template?
  /// From one in the afternoon on, where it differs.
  var fullLate: Template?
  /// With minutes `{m}`, and with fewer than ten.
  var minutes: Template = "{h} {m}"
  var fewMinutes: Template = "{h} {m}"
  /// With minutes after one o'clock, where it differs.
  var minutesOne: Template?
  /// Halves of the day that may follow: `pm`.
  var halves = WordTable<String>()
  /// What may follow the time and be part of it, `Uhr` or `h`: full hours, and hours with minutes.
  var suffixes = WordSet()
  var fullWithSuffix: Template?
  var minutesWithSuffix: Template?
  /// Whether `15h30` is a time, and whether `15.30` is, after certain words or before a suffix.
  var usesH = false
  var dotCues = WordSet()
  /// Words after which a full hour is said without anything.
  var bareCues = WordSet()
  /// Hours, minutes, seconds, and what is between them.
  var hour = CountedNoun("")
  var minute = CountedNoun("")
  var second = CountedNoun("")
  var durationJoint = " "
}
