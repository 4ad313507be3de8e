package enum EnglishDialect: String, CaseIterable, Hashable, Sendable {
  case american = "us"
  case british = "gb"
}
