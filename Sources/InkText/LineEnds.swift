extension [UInt8] {
  /// How many lines end in a range: by LF, CRLF or a lone CR.
  package func lineBreaks(in range: Range<Int>) -> Int {
    range.count { offset in
      self[offset] == 0x0A
        || self[offset] == 0x0D && !(offset + 1 < count && self[offset + 1] == 0x0A)
    }
  }
}

extension SourceText {
  /// How most lines of the source end; where as many end in another way, as the first of them does. LF where there
  /// is one line.
  package var lineEnd: String {
    var counts = (lf: 0, crlf: 0, cr: 0)
    var first: String?
    var offset = 0
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x0A:
        counts.lf += 1
        first = first ?? "\n"
      case 0x0D where offset + 1 < bytes.count && bytes[offset + 1] == 0x0A:
        counts.crlf += 1
        offset += 1
        first = first ?? "\r\n"
      case 0x0D:
        counts.cr += 1
        first = first ?? "\r"
      default: break
      }
      offset += 1
    }
    let most = max(counts.lf, counts.crlf, counts.cr)
    let candidates = [("\n", counts.lf), ("\r\n", counts.crlf), ("\r", counts.cr)].filter { $0.1 == most }
    return candidates.count == 1 ? candidates[0].0 : first ?? "\n"
  }
}
