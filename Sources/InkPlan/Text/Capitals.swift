/// Text in capitals, by Unicode's full mapping.
package enum Capitals {
  /// - Parameter language: A BCP 47 tag. Turkish and Azeri have two letters i, each with its capital.
  package static func of(_ text: String, language: String?) -> String {
    let primary = language?.prefix { $0 != "-" && $0 != "_" }.lowercased()
    guard primary == "tr" || primary == "az" else { return text.uppercased() }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "i" ? "İ" : $0 })).uppercased()
  }
}
