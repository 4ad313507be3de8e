import InkJSON
import InkPlan
import InkText

/// Reads the safe area of a configuration: a name, or four shares.
enum SafeAreaReader {
  private typealias Place = JSONObjectReader.Place

  private static let sides = ["top", "right", "bottom", "left"]

  static func area(_ place: JSONObjectReader.Place, _ reader: inout JSONObjectReader) -> SafeAreaChoice? {
    switch place.node.value {
    case .string:
      return reader.choice(place, NamedSafeArea.allCases.map { ($0.rawValue, SafeAreaChoice.named($0)) })
    case .array(let items):
      guard items.count == sides.count else {
        return reader.invalid(
          place,
          "`\(place.path)` has \(PluralText.count(items.count, "share")), not four",
          notes: ["give the top, the right, the bottom and the left side, in this order"]
        )
      }
      let places = items.enumerated().map { Place($1, "\(place.path)[\($0)]", place.summary) }
      return area(places, &reader)
    case .object:
      return object(place, &reader)
    default:
      return reader.wrongType(place, "four shares, or the name of a platform")
    }
  }

  private static func object(_ place: Place, _ reader: inout JSONObjectReader) -> SafeAreaChoice? {
    var places: [String: Place] = [:]
    for (member, value) in reader.entries(place) {
      if sides.contains(member.name) {
        places[member.name] = value
      } else {
        reader.unknownKey(member, in: "`\(place.path)`", known: sides)
      }
    }
    for side in sides where places[side] == nil {
      reader.missingKey(side, place, example: "\"\(side)\": \"10%\"")
    }
    let all = sides.compactMap { places[$0] }
    return all.count == sides.count ? area(all, &reader) : nil
  }

  /// - Parameter places: Of all sides, in order.
  private static func area(_ places: [Place], _ reader: inout JSONObjectReader) -> SafeAreaChoice? {
    let shares = places.map { reader.share($0, in: SafeAreaShares.bounds) }
    guard let top = shares[0], let right = shares[1], let bottom = shares[2], let left = shares[3] else {
      return nil
    }
    return .shares(SafeAreaShares(top: top, right: right, bottom: bottom, left: left))
  }
}
