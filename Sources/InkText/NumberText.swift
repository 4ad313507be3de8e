package enum NumberText {
  /// `2` rather than `2.0`.
  package static func plain(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e9 ? String(Int(number)) : String(number)
  }
}
