/// A JSON value that keeps the order of its members.
indirect enum JSONText {
  case string(String)
  case integer(Int64)
  case real(Double)
  case boolean(Bool)
  case null
  case array([JSONText])
  case object([(String, JSONText)])

  /// With two spaces for each level.
  var text: String {
    var text = ""
    write(to: &text, indent: "\n")
    return text + "\n"
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .string(let string): JSONText.quote(string, to: &text)
    case .integer(let number): text += "\(number)"
    case .real(let number): text += number.isFinite ? "\(number)" : "0.0"
    case .boolean(let flag): text += flag ? "true" : "false"
    case .null: text += "null"
    case .array(let values):
      JSONText.block("[", "]", count: values.count, to: &text, indent: indent) { index, text, inner in
        values[index].write(to: &text, indent: inner)
      }
    case .object(let members):
      JSONText.block("{", "}", count: members.count, to: &text, indent: indent) { index, text, inner in
        JSONText.quote(members[index].0, to: &text)
        text += ": "
        members[index].1.write(to: &text, indent: inner)
      }
    }
  }

  private static func block(
    _ open: String,
    _ close: String,
    count: Int,
    to text: inout String,
    indent: String,
    item: (Int, inout String, String) -> Void
  ) {
    text += open
    let inner = indent + "  "
    for index in 0..<count {
      text += index > 0 ? ",\(inner)" : inner
      item(index, &text, inner)
    }
    text += count > 0 ? indent + close : close
  }

  private static func quote(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"", "\\": text += "\\\(scalar)"
      case "\n": text += "\\n"
      default:
        if scalar.value < 0x20 {
          let digits = String(scalar.value, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    text += "\""
  }
}
