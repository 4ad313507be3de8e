extension Portuguese {
  static func addMeasures(to rules: inout LanguageRules, _ variety: Variety) {
    let isBrazilian = variety == .brazilian
    rules.units = TextTable.dictionary(
      units(isBrazilian ? "quilô" : "quiló", isBrazilian ? "ô" : "ó"),
      folded: false
    ) { CountedNoun($0) }
    rules.money.currencies = TextTable.dictionary(
      currencies(isBrazilian ? "centavo" : "cêntimo"),
      MoneyRules.Currency.init
    )
    rules.money.cents = "{n} e {c}"
    rules.money.of = "de"
    rules.magnitudes = TextTable.dictionary(
      """
      milhão milhões: wo m milhão, milhões
      bilhão bilhões: wo m bilhão, bilhões
      trilhão trilhões: wo m trilhão, trilhões
      mil: w mil
      mi M: o m milhão, milhões
      bi: o m bilhão, bilhões
      k K: $ mil
      """,
      folded: false,
      Magnitude.init
    )
    rules.height = "{n} e {c}"
    rules.per = "por"
    rules.perNouns = TextTable.dictionary(
      """
      h hora: por hora
      s segundo: por segundo
      min minuto: por minuto
      dia: por dia
      semana: por semana
      mês: por mês
      ano: por ano
      noite: por noite
      pessoa: por pessoa
      """
    ) { String($0) }
  }

  /// - Parameters:
  ///   - kilo: With the accent of a kilometre's.
  ///   - accent: The letter in metres' other names.
  private static func units(_ kilo: String, _ accent: String) -> String {
    """
    m: m metro, metros
    km: m \(kilo)metro, \(kilo)metros
    cm: m centímetro, centímetros
    mm: m milímetro, milímetros
    µm μm: m micr\(accent)metro, micr\(accent)metros
    nm: m nan\(accent)metro, nan\(accent)metros
    m² m2: m metro quadrado, metros quadrados
    km² km2: m \(kilo)metro quadrado, \(kilo)metros quadrados
    cm² cm2: m centímetro quadrado, centímetros quadrados
    m³ m3: m metro cúbico, metros cúbicos
    cm³ cm3: m centímetro cúbico, centímetros cúbicos
    ″: f polegada, polegadas
    ′: m minuto, minutos
    ha: m hectare, hectares
    g: m grama, gramas
    kg: m quilo, quilos
    mg: m miligrama, miligramas
    t: f tonelada, toneladas
    l L: m litro, litros
    ml mL: m mililitro, mililitros
    cl cL: m centilitro, centilitros
    xíc: f xícara, xícaras
    s seg: m segundo, segundos
    ms: m milissegundo, milissegundos
    min: m minuto, minutos
    h: f hora, horas
    km/h: m \(kilo)metro por hora, \(kilo)metros por hora
    m/s: m metro por segundo, metros por segundo
    m/s²: m metro por segundo ao quadrado, metros por segundo ao quadrado
    km/s: m \(kilo)metro por segundo, \(kilo)metros por segundo
    %: m por cento
    ‰: m por mil
    °: m grau, graus
    °C ℃ ºC: m grau Celsius, graus Celsius
    °F ℉ ºF: m grau Fahrenheit, graus Fahrenheit
    Hz: m hertz
    kHz: m quilo-hertz
    MHz: m mega-hertz
    GHz: m giga-hertz
    W: m watt, watts
    kW: m quilowatt, quilowatts
    MW: m megawatt, megawatts
    GW: m gigawatt, gigawatts
    Wh: m watt-hora, watts-hora
    kWh: m quilowatt-hora, quilowatts-hora
    MWh: m megawatt-hora, megawatts-hora
    V: m volt, volts
    mAh: m miliampere-hora, miliamperes-hora
    J: m joule, joules
    kcal: f quilocaloria, quilocalorias
    cv CV: m cavalo, cavalos
    dB: m decibel, decibéis
    KB kB: m quilobyte, quilobytes
    MB: m megabyte, megabytes
    GB: m gigabyte, gigabytes
    TB: m terabyte, terabytes
    Mbps: m megabit por segundo, megabits por segundo
    px: m pixel, pixels
    MP: m megapixel, megapixels
    """
  }

  private static func currencies(_ cent: String) -> String {
    """
    r$ brl real reais: m real, reais / m centavo, centavos
    € eur euro euros: m euro, euros / m \(cent), \(cent)s
    $ us$ usd dólar dólares: m dólar, dólares / m \(cent == "cêntimo" ? "cêntimo, cêntimos" : "centavo, centavos")
    £ gbp: f libra, libras / m pêni, pence
    ¥ jpy iene ienes: m iene, ienes
    chf: m franco suíço, francos suíços / m \(cent), \(cent)s
    ₹ inr: f rupia, rupias
    ₽ rub: m rublo, rublos
    ₿ btc: m bitcoin, bitcoins
    """
  }

  static func addDates(to rules: inout LanguageRules) {
    rules.dates.setMonths(
      """
      janeiro: jan
      fevereiro: fev
      março: mar?
      abril: abr
      maio:
      junho: jun
      julho: jul
      agosto: ago
      setembro: set?
      outubro: out?
      novembro: nov
      dezembro: dez?
      """
    )
    rules.dates.weekdays = TextTable.set(
      "segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
    )
    rules.dates.ordinalFirst = true
    rules.dates.dayMonth = "{d} de {m}"
    rules.dates.year = " de {y}"
    rules.dates.cues = TextTable.set("em dia no do até")
    rules.clock.agreement = .feminine
    rules.clock.full = "{h} horas"
    rules.clock.fullOne = "{h} hora"
    rules.clock.minutes = "{h} e {m}"
    rules.clock.fewMinutes = "{h} e {m}"
    rules.clock.fullWithSuffix = "{h} horas"
    rules.clock.usesH = true
    rules.clock.suffixes = TextTable.set("h")
    rules.clock.hour = CountedNoun("f hora, horas")
    rules.clock.minute = CountedNoun("m minuto, minutos")
    rules.clock.second = CountedNoun("m segundo, segundos")
  }

  static func addSigns(to rules: inout LanguageRules) {
    rules.signs = SignTable.signs(
      """
      & e
      + mais
      = igual a
      ≠ diferente de
      ≈ cerca de
      ~ cerca de
      < menos de
      > mais de
      ≤ no máximo
      ≥ no mínimo
      − menos
      ± mais ou menos
      × vezes
      * vezes
      ÷ dividido por
      % por cento
      @ arroba
      # número
      № número
      § parágrafo
      © copyright
      ° graus
      → para
      ∞ infinito
      √ raiz de
      $ dólares
      € euros
      £ libras
      ¥ ienes
      """
    )
    rules.infixSigns = SignTable.signs(
      """
      < é menor que
      > é maior que
      ≤ é menor ou igual a
      ≥ é maior ou igual a
      """
    )
    rules.by = "por"
    rules.squared = "ao quadrado"
    rules.cubed = "ao cubo"
    rules.power = "elevado a {n}"
    rules.address.signs = AddressRules.signs(
      """
      . ponto
      / barra
      - hífen
      _ underline
      @ arroba
      : dois pontos
      ? interrogação
      = igual
      & e
      # cerquilha
      % por cento
      + mais
      ~ til
      """
    )
  }
}
