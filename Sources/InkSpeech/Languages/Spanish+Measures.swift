extension Spanish {
  static func addMeasures(to rules: inout LanguageRules) {
    rules.units = TextTable.dictionary(units, folded: false) { CountedNoun($0) }
    rules.money.currencies = TextTable.dictionary(currencies, MoneyRules.Currency.init)
    rules.money.cents = "{n} con {c}"
    rules.money.of = "de"
    rules.magnitudes = TextTable.dictionary(
      """
      millón millones: wo m millón, millones
      billón billones: wo m billón, billones
      mil: w mil
      M: o m millón, millones
      k K: $ mil
      """,
      folded: false,
      Magnitude.init
    )
    rules.height = "{n} {c}"
    rules.per = "por"
    rules.perNouns = TextTable.dictionary(
      """
      h hora: por hora
      s segundo: por segundo
      min minuto: por minuto
      día: por día
      semana: por semana
      mes: por mes
      año: por año
      noche: por noche
      persona: por persona
      """
    ) { String($0) }
  }

  private static let units = """
    m: m metro, metros
    km: m kilómetro, kilómetros
    cm: m centímetro, centímetros
    mm: m milímetro, milímetros
    µm μm: m micrómetro, micrómetros
    nm: m nanómetro, nanómetros
    m² m2: m metro cuadrado, metros cuadrados
    km² km2: m kilómetro cuadrado, kilómetros cuadrados
    cm² cm2: m centímetro cuadrado, centímetros cuadrados
    m³ m3: m metro cúbico, metros cúbicos
    cm³ cm3: m centímetro cúbico, centímetros cúbicos
    ″: f pulgada, pulgadas
    ′: m minuto, minutos
    ha: f hectárea, hectáreas
    g: m gramo, gramos
    kg: m kilo, kilos
    mg: m miligramo, miligramos
    t: f tonelada, toneladas
    l L: m litro, litros
    ml mL: m mililitro, mililitros
    cl cL: m centilitro, centilitros
    s seg: m segundo, segundos
    ms: m milisegundo, milisegundos
    min: m minuto, minutos
    h hs: f hora, horas
    km/h: m kilómetro por hora, kilómetros por hora
    m/s: m metro por segundo, metros por segundo
    m/s²: m metro por segundo al cuadrado, metros por segundo al cuadrado
    km/s: m kilómetro por segundo, kilómetros por segundo
    %: m por ciento
    ‰: m por mil
    °: m grado, grados
    °C ℃ ºC: m grado Celsius, grados Celsius
    °F ℉ ºF: m grado Fahrenheit, grados Fahrenheit
    Hz: m hercio, hercios
    kHz: m kilohercio, kilohercios
    MHz: m megahercio, megahercios
    GHz: m gigahercio, gigahercios
    W: m vatio, vatios
    kW: m kilovatio, kilovatios
    MW: m megavatio, megavatios
    GW: m gigavatio, gigavatios
    Wh: m vatio hora, vatios hora
    kWh: m kilovatio hora, kilovatios hora
    MWh: m megavatio hora, megavatios hora
    V: m voltio, voltios
    mAh: m miliamperio hora, miliamperios hora
    J: m julio, julios
    kcal: f kilocaloría, kilocalorías
    CV cv: m caballo, caballos
    dB: m decibelio, decibelios
    KB kB: m kilobyte, kilobytes
    MB: m megabyte, megabytes
    GB: m gigabyte, gigabytes
    TB: m terabyte, terabytes
    Mbps: m megabit por segundo, megabits por segundo
    px: m píxel, píxeles
    MP: m megapíxel, megapíxeles
    """

  private static let currencies = """
    € eur euro euros: m euro, euros / m céntimo, céntimos
    $ us$ usd dólar dólares: m dólar, dólares / m centavo, centavos
    £ gbp: f libra, libras / m penique, peniques
    ¥ jpy yen yenes: m yen, yenes
    chf: m franco suizo, francos suizos / m céntimo, céntimos
    mxn mx$ peso pesos: m peso, pesos / m centavo, centavos
    cop ars clp: m peso, pesos / m centavo, centavos
    r$ brl: m real, reales / m centavo, centavos
    ₹ inr: f rupia, rupias
    ₽ rub: m rublo, rublos
    ₿ btc: m bitcoin, bitcoins
    """

  static func addDates(to rules: inout LanguageRules) {
    rules.dates.setMonths(
      """
      enero: ene
      febrero: feb
      marzo: mar?
      abril: abr
      mayo: may?
      junio: jun
      julio: jul
      agosto: ago
      septiembre: sep? sept
      octubre: oct
      noviembre: nov
      diciembre: dic
      """
    )
    rules.dates.weekdays = TextTable.set(
      "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
    )
    rules.dates.dayMonth = "{d} de {m}"
    rules.dates.year = " de {y}"
    rules.dates.cues = TextTable.set("el del al lunes martes miércoles jueves viernes sábado domingo")
    rules.clock.agreement = .feminine
    rules.clock.full = "{h} en punto"
    rules.clock.fewMinutes = "{h} cero {m}"
    rules.clock.fullWithSuffix = "{h} horas"
    rules.clock.fullOne = "{h} en punto"
    rules.clock.minutesWithSuffix = "{h} {m} horas"
    rules.clock.suffixes = TextTable.set("h hs horas")
    rules.clock.usesH = true
    rules.clock.halves = TextTable.dictionary("am: A.M\npm: P.M") { String($0) }
    rules.clock.dotCues = TextTable.set("las")
    rules.clock.hour = CountedNoun("f hora, horas")
    rules.clock.minute = CountedNoun("m minuto, minutos")
    rules.clock.second = CountedNoun("m segundo, segundos")
  }

  static func addSigns(to rules: inout LanguageRules) {
    rules.signs = SignTable.signs(
      """
      & y
      + más
      = igual a
      ≠ distinto de
      ≈ aproximadamente
      ~ unos
      < menos de
      > más de
      ≤ como máximo
      ≥ como mínimo
      − menos
      ± más o menos
      × por
      * por
      ÷ entre
      % por ciento
      @ arroba
      # número
      № número
      § párrafo
      © copyright
      ° grados
      → a
      ∞ infinito
      √ raíz de
      $ dólares
      € euros
      £ libras
      ¥ yenes
      """
    )
    rules.infixSigns = SignTable.signs(
      """
      < es menor que
      > es mayor que
      ≤ es menor o igual que
      ≥ es mayor o igual que
      """
    )
    rules.by = "por"
    rules.squared = "al cuadrado"
    rules.cubed = "al cubo"
    rules.power = "elevado a {n}"
    rules.address.wordEndings = TextTable.set("es")
    rules.address.signs = AddressRules.signs(
      """
      . punto
      / barra
      - guion
      _ guion bajo
      @ arroba
      : dos puntos
      ? interrogación
      = igual
      & y
      # almohadilla
      % por ciento
      + más
      ~ virgulilla
      """
    )
  }
}
