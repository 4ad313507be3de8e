/// How addresses of the web, file names, handles and hashtags are said.
struct AddressRules: Sendable {
  /// The signs in them.
  var signs: [Unicode.Scalar: String] = [:]
  var hashtag = "hashtag"
  /// Endings of hosts that are words in this language: `es` in Spanish.
  var wordEndings = WordSet()

  /// Endings of hosts that are taken for such without a scheme before them.
  static let hosts = TextTable.set(
    """
    com org net info biz dev app io ai gg tv me co uk us ca au nz ie de at ch fr be lu es it pt br jp cn kr in nl se
    no fi dk pl cz ru ua gr tr mx ar cl eu edu gov int mil blog shop store online site tech xyz news studio video fm
    ly to so sh page link live club art cat
    """
  )
  /// Endings of hosts that are words everywhere.
  static let words = TextTable.set(
    """
    com org net info biz dev app me co edu gov int mil blog shop store online site tech news studio video page link
    live club art cat to so
    """
  )
  /// What comes before a host's name and is not said.
  static let www = TextTable.set("www")
  /// Endings of files.
  static let files = TextTable.set(
    """
    md txt pdf doc docx xls xlsx ppt pptx csv tsv json yaml yml toml xml html htm css js ts jsx tsx swift py rb go rs
    cpp hpp java kt sh bat exe dll so zip tar gz rar png jpg jpeg gif svg webp bmp mp3 mp4 mov avi mkv wav flac
    ogg opus m4a srt vtt psd log cfg ini lock inkslop
    """
  )
  /// Endings of files that are said as words.
  static let fileWords = TextTable.set("doc swift java bat zip tar log lock go inkslop")
}
