/// What an option can be. What is not given has a value as well.
protocol OptionValue {
  static var absent: Self { get }
}

extension Bool: OptionValue {
  static var absent: Bool { false }
}

extension Optional: OptionValue {
  static var absent: Wrapped? { nil }
}

extension Array: OptionValue {
  static var absent: [Element] { [] }
}

extension Dictionary: OptionValue {
  static var absent: [Key: Value] { [:] }
}
