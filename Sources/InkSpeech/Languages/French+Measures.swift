extension French {
  static func addMeasures(to rules: inout LanguageRules) {
    rules.units = TextTable.dictionary(units, folded: false) { CountedNoun($0) }
    rules.money.currencies = TextTable.dictionary(currencies, MoneyRules.Currency.init)
    rules.money.namesCents = false
    rules.money.cents = "{n} {c}"
    rules.money.of = "de"
    rules.money.ofBeforeVowel = "d'"
    rules.magnitudes = TextTable.dictionary(
      """
      million millions: wo m million, millions
      milliard milliards: wo m milliard, milliards
      mille: w mille
      M: o m million, millions
      Md Mds Mrd: o m milliard, milliards
      k K: $ mille
      """,
      folded: false,
      Magnitude.init
    )
    rules.height = "{n} {c}"
    rules.per = "par"
    rules.perNouns = TextTable.dictionary(
      """
      h heure: par heure
      s seconde: par seconde
      min minute: par minute
      j jour: par jour
      semaine: par semaine
      mois: par mois
      an année: par an
      nuit: par nuit
      pers personne: par personne
      """
    ) { String($0) }
  }

  private static let units = """
    m: m mètre, mètres
    km: m kilomètre, kilomètres
    cm: m centimètre, centimètres
    mm: m millimètre, millimètres
    µm μm: m micromètre, micromètres
    nm: m nanomètre, nanomètres
    m² m2: m mètre carré, mètres carrés
    km² km2: m kilomètre carré, kilomètres carrés
    cm² cm2: m centimètre carré, centimètres carrés
    m³ m3: m mètre cube, mètres cubes
    cm³ cm3: m centimètre cube, centimètres cubes
    ″: m pouce, pouces
    ′: f minute, minutes
    ha: m hectare, hectares
    g: m gramme, grammes
    kg: m kilo, kilos
    mg: m milligramme, milligrammes
    t: f tonne, tonnes
    l L: m litre, litres
    ml mL: m millilitre, millilitres
    cl cL: m centilitre, centilitres
    dl dL: m décilitre, décilitres
    s sec: f seconde, secondes
    ms: f milliseconde, millisecondes
    min mn: f minute, minutes
    h: f heure, heures
    km/h: m kilomètre à l'heure, kilomètres à l'heure
    m/s: m mètre par seconde, mètres par seconde
    m/s²: m mètre par seconde carrée, mètres par seconde carrée
    km/s: m kilomètre par seconde, kilomètres par seconde
    %: pour cent
    ‰: pour mille
    °: m degré, degrés
    °C ℃: m degré Celsius, degrés Celsius
    °F ℉: m degré Fahrenheit, degrés Fahrenheit
    Hz: m hertz
    kHz: m kilohertz
    MHz: m mégahertz
    GHz: m gigahertz
    W: m watt, watts
    kW: m kilowatt, kilowatts
    MW: m mégawatt, mégawatts
    GW: m gigawatt, gigawatts
    Wh: m wattheure, wattheures
    kWh: m kilowattheure, kilowattheures
    MWh: m mégawattheure, mégawattheures
    V: m volt, volts
    mAh: m milliampère-heure, milliampères-heures
    J: m joule, joules
    kJ: m kilojoule, kilojoules
    kcal: f kilocalorie, kilocalories
    hPa: m hectopascal, hectopascals
    bar: m bar, bars
    ch cv: m cheval, chevaux
    dB: m décibel, décibels
    o: m octet, octets
    Ko ko KB: m kilooctet, kilooctets
    Mo MB: m mégaoctet, mégaoctets
    Go GB: m gigaoctet, gigaoctets
    To TB: m téraoctet, téraoctets
    Mbit/s Mb/s: m mégabit par seconde, mégabits par seconde
    Gbit/s Gb/s: m gigabit par seconde, gigabits par seconde
    Mo/s: m mégaoctet par seconde, mégaoctets par seconde
    px: m pixel, pixels
    MP Mpx: m mégapixel, mégapixels
    """

  private static let currencies = """
    € eur euro euros: m euro, euros / m centime, centimes
    $ us$ usd dollar dollars: m dollar, dollars / m cent, cents
    $ca cad c$: m dollar canadien, dollars canadiens / m cent, cents
    £ gbp: f livre, livres / m penny, pence
    ¥ jpy yen yens: m yen, yens
    chf: m franc suisse, francs suisses / m centime, centimes
    ff franc francs: m franc, francs / m centime, centimes
    r$ brl: m real, reais / m centavo, centavos
    ₹ inr: f roupie, roupies
    ₽ rub: m rouble, roubles
    ₿ btc: m bitcoin, bitcoins
    """

  static func addDates(to rules: inout LanguageRules) {
    rules.dates.setMonths(
      """
      janvier: janv
      février: févr fév
      mars:
      avril: avr
      mai:
      juin:
      juillet: juil
      août:
      septembre: sept
      octobre: oct
      novembre: nov
      décembre: déc
      """
    )
    rules.dates.weekdays = TextTable.set(
      "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
    )
    rules.dates.ordinalFirst = true
    rules.dates.dayMonth = "{d} {m}"
    rules.dates.year = " {y}"
    rules.dates.cues = TextTable.set("le au du lundi mardi mercredi jeudi vendredi samedi dimanche")
    rules.clock.agreement = .feminine
    rules.clock.full = "{h} heures"
    rules.clock.fullOne = "{h} heure"
    rules.clock.minutes = "{h} heures {m}"
    rules.clock.minutesOne = "{h} heure {m}"
    rules.clock.fewMinutes = "{h} heures {m}"
    rules.clock.fullWithSuffix = "{h} heures"
    rules.clock.usesH = true
    rules.clock.suffixes = TextTable.set("h")
    rules.clock.hour = CountedNoun("f heure, heures")
    rules.clock.minute = CountedNoun("f minute, minutes")
    rules.clock.second = CountedNoun("f seconde, secondes")
  }

  static func addSigns(to rules: inout LanguageRules) {
    rules.signs = SignTable.signs(
      """
      & et
      + plus
      = égale
      ≠ différent de
      ≈ environ
      ~ environ
      < moins de
      > plus de
      ≤ au plus
      ≥ au moins
      − moins
      ± plus ou moins
      × fois
      * fois
      ÷ divisé par
      % pour cent
      @ arobase
      # numéro
      № numéro
      § paragraphe
      © copyright
      ° degrés
      → vers
      ∞ l'infini
      √ racine de
      $ dollars
      € euros
      £ livres
      ¥ yens
      """
    )
    rules.infixSigns = SignTable.signs(
      """
      < est inférieur à
      > est supérieur à
      ≤ est inférieur ou égal à
      ≥ est supérieur ou égal à
      """
    )
    rules.by = "sur"
    rules.squared = "au carré"
    rules.cubed = "au cube"
    rules.power = "puissance {n}"
    rules.address.signs = AddressRules.signs(
      """
      . point
      / slash
      - tiret
      _ underscore
      @ arobase
      : deux-points
      ? point d'interrogation
      = égale
      & et
      # dièse
      % pour cent
      + plus
      ~ tilde
      """
    )
  }
}
