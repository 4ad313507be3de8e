import InkDiagnostics
import InkJSON
import InkLanguage
import InkText

/// Reads the cast of a configuration: the parameters of each member, as the catalogue knows them.
enum CastReader {
  private static let maxMembers = 1000

  static func cast(_ place: JSONObjectReader.Place, _ reader: inout JSONObjectReader) -> Cast {
    let parameters = ParametersReader(Cast.parameters, of: "a member of the cast")
    var cast: [String: ConfiguredParameters] = [:]
    for (member, value) in reader.entries(place, atMost: maxMembers) {
      guard Cast.isName(member.name) else {
        invalidName(member, &reader)
        continue
      }
      cast[member.name] = parameters.read(value, &reader)
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
}
