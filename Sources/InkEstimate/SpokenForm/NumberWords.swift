/// The cardinal numbers of a language, in words.
struct NumberWords: Sendable {
  /// From zero on, as far as the language names each number by itself.
  let small: [String]
  /// From twenty on.
  let tens: [String]
  /// Between tens and ones: `treinta y uno`; `nil` where nothing is said.
  let joint: String?
  /// Whether the ones come first: `einundzwanzig`.
  let onesFirst: Bool
  /// From one hundred to nine hundred, before other numbers.
  let hundreds: [String]
  /// One hundred alone, where it is another word: `cien`.
  let hundred: String?
  /// Between hundreds and the rest: `cento e vinte`.
  let hundredsJoint: String?
  let thousand: String
  /// Whether one thousand is said with its one.
  let saysOneThousand: Bool
  let million: (one: String, many: String)
  let billion: (one: String, many: String)
  /// The decimal sign's name.
  let point: String
  /// Whether the digits after it are read one by one, rather than as a number.
  let spellsFraction: Bool

  static func of(_ language: SpeechLanguage) -> NumberWords? {
    switch language {
    case .spanish: spanish
    case .french: french
    case .german: german
    case .italian: italian
    case .portuguese: portuguese
    case .english, .japanese, .other: nil
    }
  }

  /// - Parameter value: Below 10¹².
  func cardinal(_ value: Int) -> [String] {
    var words: [String] = []
    let billions = value / 1_000_000_000 % 1000
    if billions > 0 { words += scaled(billions, billion) }
    let millions = value / 1_000_000 % 1000
    if millions > 0 { words += scaled(millions, million) }
    let thousands = value / 1000 % 1000
    if thousands > 0 {
      if thousands > 1 || saysOneThousand { words += belowThousand(thousands) }
      words.append(thousand)
    }
    let rest = value % 1000
    if rest > 0 || words.isEmpty { words += belowThousand(rest) }
    return words
  }

  private func scaled(_ count: Int, _ name: (one: String, many: String)) -> [String] {
    belowThousand(count) + [count == 1 ? name.one : name.many]
  }

  private func belowThousand(_ value: Int) -> [String] {
    if value == 100, let hundred { return [hundred] }
    var words: [String] = []
    if value >= 100 {
      words.append(hundreds[value / 100 - 1])
      if value % 100 > 0, let hundredsJoint { words.append(hundredsJoint) }
    }
    let rest = value % 100
    if rest > 0 || value == 0 { words += belowHundred(rest) }
    return words
  }

  private func belowHundred(_ value: Int) -> [String] {
    if value < small.count { return [small[value]] }
    // Where the twenties to fifties have names, sixty and eighty go on to nineteen: `soixante-dix`.
    let ten = tens[value / 10 - 2]
    if ten.isEmpty { return [tens[value / 10 - 3], small[value % 10 + 10]] }
    guard value % 10 > 0 else { return [ten] }
    let one = small[value % 10]
    let joint = joint.map { [$0] } ?? []
    return onesFirst ? [one] + joint + [ten] : [ten] + joint + [one]
  }

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map { $0 == "-" ? "" : String($0) }
  }

  private static let spanish = NumberWords(
    small: words(
      "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
        + "diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco "
        + "veintiséis veintisiete veintiocho veintinueve"
    ),
    tens: words("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa"),
    joint: "y",
    onesFirst: false,
    hundreds: words(
      "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
    ),
    hundred: "cien",
    hundredsJoint: nil,
    thousand: "mil",
    saysOneThousand: false,
    million: ("millón", "millones"),
    billion: ("millardo", "millardos"),
    point: "coma",
    spellsFraction: false
  )

  private static let french = NumberWords(
    small: words(
      "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dixsept "
        + "dixhuit dixneuf"
    ),
    tens: words("vingt trente quarante cinquante soixante - quatrevingt -"),
    joint: nil,
    onesFirst: false,
    hundreds: words(
      "cent deuxcent troiscent quatrecent cinqcent sixcent septcent huitcent neufcent"
    ),
    hundred: nil,
    hundredsJoint: nil,
    thousand: "mille",
    saysOneThousand: false,
    million: ("million", "millions"),
    billion: ("milliard", "milliards"),
    point: "virgule",
    spellsFraction: false
  )

  private static let german = NumberWords(
    small: words(
      "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn "
        + "siebzehn achtzehn neunzehn"
    ),
    tens: words("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"),
    joint: "und",
    onesFirst: true,
    hundreds: words(
      "einhundert zweihundert dreihundert vierhundert fünfhundert sechshundert siebenhundert achthundert "
        + "neunhundert"
    ),
    hundred: nil,
    hundredsJoint: nil,
    thousand: "tausend",
    saysOneThousand: true,
    million: ("million", "millionen"),
    billion: ("milliarde", "milliarden"),
    point: "komma",
    spellsFraction: true
  )

  private static let italian = NumberWords(
    small: words(
      "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici "
        + "sedici diciassette diciotto diciannove"
    ),
    tens: words("venti trenta quaranta cinquanta sessanta settanta ottanta novanta"),
    joint: nil,
    onesFirst: false,
    hundreds: words(
      "cento duecento trecento quattrocento cinquecento seicento settecento ottocento novecento"
    ),
    hundred: nil,
    hundredsJoint: nil,
    thousand: "mila",
    saysOneThousand: false,
    million: ("milione", "milioni"),
    billion: ("miliardo", "miliardi"),
    point: "virgola",
    spellsFraction: false
  )

  private static let portuguese = NumberWords(
    small: words(
      "zero um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis "
        + "dezessete dezoito dezenove"
    ),
    tens: words("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa"),
    joint: "e",
    onesFirst: false,
    hundreds: words(
      "cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos"
    ),
    hundred: "cem",
    hundredsJoint: "e",
    thousand: "mil",
    saysOneThousand: false,
    million: ("milhão", "milhões"),
    billion: ("bilhão", "bilhões"),
    point: "vírgula",
    spellsFraction: false
  )
}
