import InkDiagnostics
import InkJSON
import InkLanguage
import InkText

/// Reads the cast of a configuration: the parameters of each member, as the catalogue knows them.
enum CastReader {
  private typealias Place = JSONObjectReader.Place

  private static let maxMembers = 1000

  static func cast(_ place: JSONObjectReader.Place, _ reader: inout JSONObjectReader) -> Cast {
    var cast: [String: CastMember] = [:]
    for (member, value) in reader.entries(place, atMost: maxMembers) {
      guard Cast.isName(member.name) else {
        invalidName(member, &reader)
        continue
      }
      cast[member.name] = self.member(value, &reader)
    }
    return Cast(cast)
  }

  private static func invalidName(_ member: JSONMember, _ reader: inout JSONObjectReader) {
    let (least, most) = (Cast.nameLength.lowerBound, Cast.nameLength.upperBound)
    reader.report(
      Diagnostic(
        .configInvalidValue,
        member.name.isEmpty
          ? "a member of the cast must have a name"
          : "\(ShownText.quoted(member.name)) cannot be the name of a member of the cast",
        at: member.nameRange,
        notes: ["use \(least) to \(most) characters, and no control characters"]
      )
    )
  }

  private static func member(_ place: Place, _ reader: inout JSONObjectReader) -> CastMember {
    var cast = CastMember()
    for (member, value) in reader.entries(place) {
      guard let parameter = CastMember.parameters.first(where: { $0.name == member.name }) else {
        reader.unknownKey(member, in: "a member of the cast", known: CastMember.parameters.map(\.name))
        continue
      }
      let named = Place(value.node, value.path, parameter.summary)
      set(parameter, of: &cast, named, &reader)
    }
    return cast
  }

  private static func set(
    _ parameter: ParameterSpecification,
    of member: inout CastMember,
    _ place: Place,
    _ reader: inout JSONObjectReader
  ) {
    switch parameter.type.configured {
    case .boolean:
      if let truth = reader.boolean(place) { member.set(parameter, to: truth) }
    case .number(let bounds):
      if let number = reader.number(place, in: bounds) { member.set(parameter, to: number) }
    case .text:
      guard let text = reader.name(place) else { return }
      do throws(ValueError) {
        try member.set(parameter, to: text)
      } catch {
        fault(error, text, parameter, place, &reader)
      }
    }
  }

  private static func fault(
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
