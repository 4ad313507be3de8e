/// What voices say for signs in languages other than English.
enum SignWords {
  static func words(_ sign: Unicode.Scalar, _ language: SpeechLanguage) -> [String]? {
    table(language)?[sign]?.split(separator: " ").map(String.init)
  }

  private static func table(_ language: SpeechLanguage) -> [Unicode.Scalar: String]? {
    switch language {
    case .spanish: spanish
    case .french: french
    case .german: german
    case .italian: italian
    case .portuguese: portuguese
    case .japanese: japanese
    case .english, .other: nil
    }
  }

  private static let spanish: [Unicode.Scalar: String] = [
    "%": "por ciento", "€": "euro", "$": "dólar", "£": "libra", "+": "más", "−": "menos", "=": "igual",
    "&": "y", "@": "arroba", "/": "barra", "°": "grados", "#": "almohadilla", "*": "asterisco",
    "½": "un medio",
    "²": "dos",
  ]
  private static let french: [Unicode.Scalar: String] = [
    "%": "pour cent", "€": "euro", "$": "dollar", "£": "livre", "+": "plus", "−": "moins", "=": "égale",
    "&": "et", "@": "arobase", "/": "barre oblique", "°": "degré", "#": "dièse", "*": "astérisque",
    "½": "un demi",
    "²": "deux",
  ]
  private static let german: [Unicode.Scalar: String] = [
    "%": "prozent", "€": "euro", "$": "dollar", "£": "pfund", "+": "plus", "−": "minus", "=": "gleich",
    "&": "und", "@": "at", "/": "schrägstrich", "°": "grad", "#": "raute", "*": "sternchen", "½": "ein halb",
    "²": "zwei",
  ]
  private static let italian: [Unicode.Scalar: String] = [
    "%": "per cento", "€": "euro", "$": "dollaro", "£": "sterlina", "+": "più", "−": "meno", "=": "uguale",
    "&": "e", "@": "chiocciola", "/": "barra", "°": "gradi", "#": "cancelletto", "*": "asterisco",
    "½": "un mezzo",
    "²": "due",
  ]
  private static let portuguese: [Unicode.Scalar: String] = [
    "%": "por cento", "€": "euro", "$": "dólar", "£": "libra", "+": "mais", "−": "menos", "=": "igual",
    "&": "e", "@": "arroba", "/": "barra", "°": "graus", "#": "cerquilha", "*": "asterisco", "½": "um meio",
    "²": "dois",
  ]
  private static let japanese: [Unicode.Scalar: String] = [
    "%": "パーセント", "％": "パーセント", "€": "ユーロ", "$": "ドル", "¥": "えん", "￥": "えん", "+": "プラス",
    "−": "マイナス", "=": "イコール", "&": "アンド", "@": "アット", "/": "スラッシュ", "°": "ど",
  ]
}
