extension Italian {
  static func addMeasures(to rules: inout LanguageRules) {
    rules.units = TextTable.dictionary(units, folded: false) { CountedNoun($0) }
    rules.money.currencies = TextTable.dictionary(currencies, MoneyRules.Currency.init)
    rules.money.namesCents = false
    rules.money.cents = "{n} e {c}"
    rules.money.of = "di"
    rules.magnitudes = TextTable.dictionary(
      """
      milione milioni: wo m milione, milioni
      miliardo miliardi: wo m miliardo, miliardi
      mila: w mila
      mln M: o m milione, milioni
      mld Mrd: o m miliardo, miliardi
      k K: $ mila
      """,
      folded: false,
      Magnitude.init
    )
    rules.height = "{n} e {c}"
    rules.per = "per"
    rules.perNouns = TextTable.dictionary(
      """
      h ora: all'ora
      s secondo: al secondo
      min minuto: al minuto
      giorno: al giorno
      settimana: alla settimana
      mese: al mese
      anno: all'anno
      notte: a notte
      persona: a persona
      """
    ) { String($0) }
  }

  private static let units = """
    m: m metro, metri
    km: m chilometro, chilometri
    cm: m centimetro, centimetri
    mm: m millimetro, millimetri
    µm μm: m micrometro, micrometri
    nm: m nanometro, nanometri
    m² m2 mq: m metro quadrato, metri quadrati
    km² km2: m chilometro quadrato, chilometri quadrati
    cm² cm2: m centimetro quadrato, centimetri quadrati
    m³ m3: m metro cubo, metri cubi
    cm³ cm3: m centimetro cubo, centimetri cubi
    ″: m pollice, pollici
    ′: m minuto, minuti
    ha: m ettaro, ettari
    g gr: m grammo, grammi
    kg: m chilo, chili
    mg: m milligrammo, milligrammi
    t: f tonnellata, tonnellate
    l L: m litro, litri
    ml mL: m millilitro, millilitri
    cl cL: m centilitro, centilitri
    dl dL: m decilitro, decilitri
    s sec: m secondo, secondi
    ms: m millisecondo, millisecondi
    min: m minuto, minuti
    h: f ora, ore
    km/h: m chilometro all'ora, chilometri all'ora
    m/s: m metro al secondo, metri al secondo
    m/s²: m metro al secondo quadrato, metri al secondo quadrato
    km/s: m chilometro al secondo, chilometri al secondo
    %: m per cento
    ‰: m per mille
    °: m grado, gradi
    °C ℃: m grado Celsius, gradi Celsius
    °F ℉: m grado Fahrenheit, gradi Fahrenheit
    Hz: m hertz
    kHz: m chilohertz
    MHz: m megahertz
    GHz: m gigahertz
    W: m watt
    kW: m chilowatt
    MW: m megawatt
    GW: m gigawatt
    Wh: m wattora
    kWh: m chilowattora
    MWh: m megawattora
    V: m volt
    mAh: m milliamperora
    J: m joule
    kcal: f chilocaloria, chilocalorie
    CV cv: m cavallo, cavalli
    dB: m decibel
    KB kB: m kilobyte
    MB: m megabyte
    GB: m gigabyte
    TB: m terabyte
    Mbps: m megabit al secondo
    px: m pixel
    MP: m megapixel
    """

  private static let currencies = """
    € eur euro: m euro / m centesimo, centesimi
    $ us$ usd dollaro dollari: m dollaro, dollari / m centesimo, centesimi
    £ gbp: f sterlina, sterline / m penny, pence
    ¥ jpy yen: m yen
    chf: m franco svizzero, franchi svizzeri / m centesimo, centesimi
    r$ brl: m real, reais / m centavo, centavos
    ₹ inr: f rupia, rupie
    ₽ rub: m rublo, rubli
    ₿ btc: m bitcoin
    """

  static func addDates(to rules: inout LanguageRules) {
    rules.dates.setMonths(
      """
      gennaio: gen
      febbraio: feb febbr
      marzo: mar?
      aprile: apr
      maggio: mag?
      giugno: giu? giugn
      luglio: lug
      agosto: ago?
      settembre: set? sett
      ottobre: ott
      novembre: nov
      dicembre: dic
      """
    )
    rules.dates.weekdays = TextTable.set(
      "lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"
    )
    rules.dates.ordinalFirst = true
    rules.dates.dayMonth = "{d} {m}"
    rules.dates.year = " {y}"
    rules.dates.cues = TextTable.set("il dal al del lunedì martedì mercoledì giovedì venerdì sabato domenica")
    rules.clock.agreement = .feminine
    rules.clock.full = "{h}"
    rules.clock.minutes = "{h} e {m}"
    rules.clock.fewMinutes = "{h} e zero {m}"
    rules.clock.dotCues = TextTable.set("alle ore dalle all le")
    rules.clock.hour = CountedNoun("f ora, ore")
    rules.clock.minute = CountedNoun("m minuto, minuti")
    rules.clock.second = CountedNoun("m secondo, secondi")
  }

  static func addSigns(to rules: inout LanguageRules) {
    rules.signs = SignTable.signs(
      """
      & e
      + più
      = uguale
      ≠ diverso da
      ≈ circa
      ~ circa
      < meno di
      > più di
      ≤ al massimo
      ≥ almeno
      − meno
      ± più o meno
      × per
      * per
      ÷ diviso
      % per cento
      @ chiocciola
      # numero
      № numero
      § paragrafo
      © copyright
      ° gradi
      → a
      ∞ infinito
      √ radice di
      $ dollari
      € euro
      £ sterline
      ¥ yen
      """
    )
    rules.infixSigns = SignTable.signs(
      """
      < è minore di
      > è maggiore di
      ≤ è minore o uguale a
      ≥ è maggiore o uguale a
      """
    )
    rules.by = "per"
    rules.squared = "al quadrato"
    rules.cubed = "al cubo"
    rules.power = "elevato a {n}"
    rules.address.wordEndings = TextTable.set("it")
    rules.address.signs = AddressRules.signs(
      """
      . punto
      / slash
      - trattino
      _ trattino basso
      @ chiocciola
      : due punti
      ? punto interrogativo
      = uguale
      & e
      # cancelletto
      % per cento
      + più
      ~ tilde
      """
    )
  }
}
