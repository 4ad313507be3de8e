/// A web address in a word of narration.
struct WebAddress {
  let text: String
  /// Where it starts in the word, in bytes.
  let offset: Int
  /// As people say it, where it is a site's name and nothing more.
  let spoken: String?

  init?(_ word: String) {
    let marks = "\"'().,;:!?<>"
    let core = word.drop { marks.contains($0) }
    offset = word.utf8.count - core.utf8.count
    var address = core
    while let last = address.last, marks.contains(last) { address.removeLast() }
    let lower = address.lowercased()
    guard lower.hasPrefix("http://") || lower.hasPrefix("https://") || lower.hasPrefix("www.") else {
      return nil
    }
    var site = address
    for prefix in ["https://", "http://", "www."] where site.lowercased().hasPrefix(prefix) {
      site = site.dropFirst(prefix.count)
    }
    while site.hasSuffix("/") { site.removeLast() }
    guard site.contains(".") else { return nil }
    text = String(address)
    spoken = site.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" } ? String(site) : nil
  }
}
