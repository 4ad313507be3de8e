/// A command's result as programs read it.
enum JSONReport {
  static func print(_ value: some Encodable) {
    do {
      try Console.json(value)
    } catch {
      Console.error("inkreel: the result cannot be written as JSON: \(error)\n")
    }
  }
}
