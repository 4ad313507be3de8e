import InkPlan

/// Files as projects name them.
enum FileNames {
  static func last(of path: String) -> String {
    PlainText.line(path.split(separator: "/").last.map(String.init) ?? path)
  }

  /// What a project is called: as the plan is, or its script.
  static func title(of plan: RenderPlan) -> String {
    if let name = plan.name { return PlainText.line(name) }
    let name = last(of: plan.script)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// As a URL (RFC 8089); the path is absolute.
  static func address(of path: String, host: String = "") -> String {
    let hex = Array("0123456789ABCDEF".utf8)
    var address = Array("file://\(host)".utf8)
    for byte in path.utf8 {
      if isUnreserved(byte) {
        address.append(byte)
      } else {
        address += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
    return String(decoding: address, as: UTF8.self)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "/"):
      return true
    default: return false
    }
  }
}
