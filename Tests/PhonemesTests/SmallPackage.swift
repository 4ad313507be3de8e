import InkPhonemes
import TestSupport

/// A package of a few words in the form of hibari-tts, and its tables.
struct SmallPackage {
  let folder: TemporaryFolder

  var path: String { folder.file("english.tables") }

  init() throws {
    folder = try TemporaryFolder()
    let lexicon = """
      {"a":"ˈA","the":"ðə","to":"tu","am":"ˈæm","cat":"kˈæt","bus":"bˈʌs","wait":"wˈAt","open":"ˈOpᵊn","read":{"DEFAULT":"ɹˈid","VBD":"ɹˈɛd"},
      "used":{"DEFAULT":"jˈuzd","VBD":"jˈust"},"AD":{"DEFAULT":"ˈæd","NOUN":null},"that":{"DEFAULT":"ðæt","None":"ðˈæt"},
      "A":"ˈA","D":"dˈi","B":"bˈi","C":"sˈi","two":"tˈu","thousand":"θˈWzᵊnd","third":"θˈɜɹd","twenty":"twˈɛnti"}
      """
    for name in ["us_gold", "gb_gold"] { try folder.write(lexicon, to: "lexicon_\(name).json") }
    for name in ["us_silver", "gb_silver"] {
      try folder.write(#"{"inkwell":"ˈɪŋkwˌɛl"}"#, to: "lexicon_\(name).json")
    }
    try folder.write(#"{"don't":["do","n't"],"e.g.":["e.g."],":)":[":)"]}"#, to: "tokenizer_exceptions.json")
    try folder.write(
      #"{"tags":["NN","VBD",".",",","TO","DT"],"tagdict":{".":".","!":".",",":",","to":"TO","the":"DT","read":"VBD"},"vocab":["cat"],"weights":{"b":{"NN":1.5}}}"#,
      to: "tagger.json"
    )
    for name in ["oov", "oov_gb"] {
      try folder.write(#"{"in":["x","y","z"],"out":["k","ˈ","A"],"slots":4,"maxlen":4}"#, to: "\(name).json")
    }
  }

  func write() throws {
    try EnglishTables.write(from: folder.path, to: path)
  }

  /// The words of a text, without a network.
  func read(_ text: String, given: [Int: String] = [:], _ dialect: EnglishDialect = .american) throws
    -> [String]
  {
    let reader = EnglishReader(try EnglishTables(path), dialect)
    return reader.phonemes(of: text.split(separator: " "), given: given) { _ in [] }
  }
}
