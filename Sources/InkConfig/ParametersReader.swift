import InkDiagnostics
import InkJSON
import InkLanguage
import InkText

/// Reads an object whose members are parameters of tags, as the catalogue knows them.
struct ParametersReader {
  typealias Place = JSONObjectReader.Place

  private let parameters: [ParameterSpecification]
  /// What has them, for messages.
  private let owner: String
  /// What it has in addition to parameters.
  private let keys: [String]

  init(_ parameters: [ParameterSpecification], of owner: String, keys: [String] = []) {
    self.parameters = parameters
    self.owner = owner
    self.keys = keys
  }

  /// - Parameter readKey: Reads what is no parameter.
  func read(
    _ place: Place,
    _ reader: inout JSONObjectReader,
    readKey: (_ key: String, Place, inout JSONObjectReader) -> Void = { _, _, _ in }
  ) -> ConfiguredParameters {
    var read = ConfiguredParameters()
    for (member, value) in reader.entries(place) {
      if keys.contains(member.name) {
        readKey(member.name, value, &reader)
      } else if let parameter = parameters.first(where: { $0.name == member.name }) {
        set(parameter, of: &read, Place(value.node, value.path, parameter.summary), &reader)
      } else {
        reader.unknownKey(member, in: owner, known: keys + parameters.map(\.name))
      }
    }
    return read
  }

  private func set(
    _ parameter: ParameterSpecification,
    of read: inout ConfiguredParameters,
    _ place: Place,
    _ reader: inout JSONObjectReader
  ) {
    switch parameter.type.configured {
    case .boolean:
      if let truth = reader.boolean(place) { read.set(parameter, to: truth) }
    case .number(let bounds):
      if let number = reader.number(place, in: bounds) { read.set(parameter, to: number) }
    case .text:
      guard let text = reader.name(place) else { return }
      do throws(ValueError) {
        try read.set(parameter, to: text)
      } catch {
        fault(error, text, parameter, place, &reader)
      }
    }
  }

  private func fault(
    _ error: ValueError,
    _ text: String,
    _ parameter: ParameterSpecification,
    _ place: Place,
    _ reader: inout JSONObjectReader
  ) {
    let meant = ValueSuggestion.text(of: text, as: parameter.type)
    let note =
      switch error {
      case .form(let expected): "it can be \(expected)"
      case .range(let bounds): "it must be \(bounds)"
      }
    reader.report(
      Diagnostic(
        .configInvalidValue,
        "`\(place.path)` cannot be \(ShownText.quoted(text))",
        at: place.node.range,
        label: meant.map { "did you mean `\($0)`?" } ?? place.summary,
        notes: [note],
        fixes: meant.map { [reader.replacement(of: place.node.range, by: $0)] } ?? []
      )
    )
  }
}
