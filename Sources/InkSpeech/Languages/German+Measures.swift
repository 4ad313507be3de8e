extension German {
  static func addMeasures(to rules: inout LanguageRules) {
    rules.units = TextTable.dictionary(units, folded: false) { CountedNoun($0) }
    rules.money.currencies = TextTable.dictionary(currencies, MoneyRules.Currency.init)
    rules.money.namesCents = false
    rules.money.cents = "{n} {c}"
    rules.magnitudes = TextTable.dictionary(
      """
      Million Millionen: w f Million, Millionen
      Milliarde Milliarden: w f Milliarde, Milliarden
      Billion Billionen: w f Billion, Billionen
      Tausend tausend: w n tausend
      Mio: - f Million, Millionen
      Mrd: - f Milliarde, Milliarden
      Tsd: - tausend
      k: $ tausend
      M: - f Million, Millionen
      """,
      folded: false,
      Magnitude.init
    )
    rules.height = "{n} {c}"
    rules.per = "pro"
    rules.perNouns = TextTable.dictionary(
      """
      h std stunde: pro Stunde
      s sekunde: pro Sekunde
      min minute: pro Minute
      tag: pro Tag
      woche: pro Woche
      monat: pro Monat
      jahr: pro Jahr
      nacht: pro Nacht
      person: pro Person
      """
    ) { String($0) }
  }

  private static let units = """
    m: m Meter
    km: m Kilometer
    cm: m Zentimeter
    mm: m Millimeter
    µm μm: m Mikrometer
    nm: m Nanometer
    m² m2 qm: m Quadratmeter
    km² km2: m Quadratkilometer
    cm² cm2: m Quadratzentimeter
    m³ m3: m Kubikmeter
    cm³ cm3: m Kubikzentimeter
    ″: m Zoll
    ′: f Minute, Minuten
    ha: m Hektar
    g: n Gramm
    kg: n Kilogramm
    mg: n Milligramm
    t: f Tonne, Tonnen
    l L: m Liter
    ml: m Milliliter
    cl: m Zentiliter
    EL: m Esslöffel
    TL: m Teelöffel
    s Sek: f Sekunde, Sekunden
    ms: f Millisekunde, Millisekunden
    min Min: f Minute, Minuten
    h Std: f Stunde, Stunden
    km/h: m Kilometer pro Stunde
    m/s: m Meter pro Sekunde
    m/s²: m Meter pro Quadratsekunde
    km/s: m Kilometer pro Sekunde
    l/100km: m Liter pro hundert Kilometer
    fps: n Bild pro Sekunde, Bilder pro Sekunde
    %: n Prozent
    ‰: n Promille
    °: n Grad
    °C ℃: n Grad Celsius
    °F ℉: n Grad Fahrenheit
    Hz: n Hertz
    kHz: n Kilohertz
    MHz: n Megahertz
    GHz: n Gigahertz
    W: n Watt
    kW: n Kilowatt
    MW: n Megawatt
    GW: n Gigawatt
    Wh: f Wattstunde, Wattstunden
    kWh: f Kilowattstunde, Kilowattstunden
    MWh: f Megawattstunde, Megawattstunden
    V: n Volt
    mAh: f Milliamperestunde, Milliamperestunden
    J: n Joule
    kJ: n Kilojoule
    kcal: f Kilokalorie, Kilokalorien
    hPa: n Hektopascal
    bar: n Bar
    PS: f Pferdestärke, P.S
    dB: n Dezibel
    B: n Byte, Byte
    KB kB: n Kilobyte
    MB: n Megabyte
    GB: n Gigabyte
    TB: n Terabyte
    Mbit/s: n Megabit pro Sekunde
    Gbit/s: n Gigabit pro Sekunde
    MB/s: n Megabyte pro Sekunde
    px: n Pixel
    MP: n Megapixel
    """

  private static let currencies = """
    € eur euro: m Euro / m Cent
    $ us$ usd dollar: m Dollar / m Cent
    £ gbp: n Pfund / m Penny, Pence
    ¥ jpy yen: m Yen
    chf franken sfr: m Schweizer Franken / m Rappen
    ct: m Cent
    pf: m Pfennig
    dm: f Mark / m Pfennig
    r$ brl: m Real / m Centavo, Centavos
    ₹ inr: f Rupie, Rupien
    ₽ rub: m Rubel
    ₿ btc: m Bitcoin
    pln: m Zloty
    """

  static func addDates(to rules: inout LanguageRules) {
    rules.dates.setMonths(
      """
      Januar: jan
      Februar: feb
      März: mrz
      April: apr
      Mai:
      Juni: jun?
      Juli: jul?
      August: aug
      September: sep? sept
      Oktober: okt
      November: nov
      Dezember: dez
      """
    )
    rules.dates.weekdays = TextTable.set(
      """
      mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonntag jan feb mrz apr jun jul aug sep okt
      nov dez januar februar märz april mai juni juli august september oktober november dezember
      """
    )
    rules.dates.ordinalDays = true
    rules.dates.dayMonth = "{d} {m}"
    rules.dates.year = " {y}"
    rules.clock.agreement = .masculine
    rules.clock.full = "{h} Uhr"
    rules.clock.minutes = "{h} Uhr {m}"
    rules.clock.fewMinutes = "{h} Uhr {m}"
    rules.clock.fullWithSuffix = "{h} Uhr"
    rules.clock.suffixes = TextTable.set("uhr")
    rules.clock.dotCues = TextTable.set("um gegen ab bis")
    rules.clock.hour = CountedNoun("f Stunde, Stunden")
    rules.clock.minute = CountedNoun("f Minute, Minuten")
    rules.clock.second = CountedNoun("f Sekunde, Sekunden")
  }

  static func addSigns(to rules: inout LanguageRules) {
    rules.signs = SignTable.signs(
      """
      & und
      + plus
      = gleich
      ≠ ungleich
      ≈ ungefähr
      ~ ungefähr
      < weniger als
      > mehr als
      ≤ höchstens
      ≥ mindestens
      − minus
      ± plus minus
      × mal
      * mal
      ÷ geteilt durch
      % Prozent
      @ at
      # Nummer
      № Nummer
      § Paragraf
      © Copyright
      ° Grad
      → nach
      ∞ unendlich
      √ Wurzel aus
      $ Dollar
      € Euro
      £ Pfund
      ¥ Yen
      """
    )
    rules.infixSigns = SignTable.signs(
      """
      < ist kleiner als
      > ist größer als
      ≤ ist höchstens
      ≥ ist mindestens
      ≈ ist ungefähr
      """
    )
    rules.by = "mal"
    rules.squared = "Quadrat"
    rules.cubed = "hoch drei"
    rules.power = "hoch {n}"
    rules.address.hashtag = "Hashtag"
    rules.address.signs = AddressRules.signs(
      """
      . Punkt
      / Slash
      - Minus
      _ Unterstrich
      @ at
      : Doppelpunkt
      ? Fragezeichen
      = gleich
      & und
      # Raute
      % Prozent
      + Plus
      ~ Tilde
      """
    )
  }
}
