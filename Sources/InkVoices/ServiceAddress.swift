import InkText

/// The address of a service: `http` or `https`, a host, a port, a path, and nothing else.
package struct ServiceAddress: Hashable, Sendable {
  package let isEncrypted: Bool
  /// In lower case, an IPv6 address without its brackets.
  package let host: String

  /// `nil` for anything else: other schemes, a user or a password, a query, white space or characters beyond ASCII.
  package init?(_ url: String) {
    guard let colon = url.firstRange(of: "://") else { return nil }
    switch url[..<colon.lowerBound].lowercased() {
    case "http": isEncrypted = false
    case "https": isEncrypted = true
    default: return nil
    }
    let rest = url[colon.upperBound...]
    let authority = rest.prefix { $0 != "/" }
    let isNumber = authority.hasPrefix("[")
    let name = isNumber ? authority.dropFirst().prefix { $0 != "]" } : authority.prefix { $0 != ":" }
    host = name.lowercased()
    let after = authority.dropFirst(name.count + (isNumber ? 2 : 0))
    guard authority.count >= name.count + (isNumber ? 2 : 0), !name.isEmpty,
      name.utf8.allSatisfy({ isNumber ? ServiceAddress.isInNumber($0) : ServiceAddress.isInName($0) }),
      after.isEmpty || after.first == ":" && (2...6).contains(after.count),
      after.dropFirst().utf8.allSatisfy(\.isASCIIDigit),
      rest.utf8.dropFirst(authority.utf8.count).allSatisfy(ServiceAddress.isInPath)
    else { return nil }
  }

  private static func isInName(_ byte: UInt8) -> Bool {
    byte.isASCIIAlphanumeric || "._-".utf8.contains(byte)
  }

  private static func isInNumber(_ byte: UInt8) -> Bool {
    byte.isASCIIDigit || "abcdef".utf8.contains(byte | 0x20) || ":.".utf8.contains(byte)
  }

  private static func isInPath(_ byte: UInt8) -> Bool {
    byte.isASCIIAlphanumeric || "!$%&'()*+,-./:;=[]_~".utf8.contains(byte)
  }

  /// Whether it is this machine.
  package var isLoopback: Bool {
    host == "localhost" || host.hasSuffix(".localhost") || host == "::1" || numbers?.first == 127
  }

  /// Whether it is this machine or one of the network that it is in, by its name or number.
  package var isNear: Bool {
    if isLoopback { return true }
    if let numbers {
      return numbers[0] == 10 || numbers[0] == 192 && numbers[1] == 168
        || numbers[0] == 172 && (16...31).contains(numbers[1]) || numbers[0] == 169 && numbers[1] == 254
    }
    if host.contains(":") {
      return ["fc", "fd", "fe8", "fe9", "fea", "feb"].contains { host.hasPrefix($0) }
    }
    return !host.contains(".")
      || [".local", ".lan", ".internal", ".home.arpa"].contains { host.hasSuffix($0) }
  }

  /// The parts of an IPv4 address.
  private var numbers: [UInt8]? {
    let parts = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    let known = parts.compactMap(\.self)
    return parts.count == 4 && known.count == 4 ? known : nil
  }
}
