extension English {
  static func addMeasures(to rules: inout LanguageRules, _ variety: Variety) {
    let isBritish = variety == .british
    rules.units = TextTable.dictionary(
      units(isBritish ? "metre" : "meter", isBritish ? "litre" : "liter"),
      folded: false
    ) {
      CountedNoun($0)
    }
    rules.money.currencies = TextTable.dictionary(currencies, MoneyRules.Currency.init)
    rules.money.namesCents = !isBritish
    rules.money.cents = isBritish ? "{n} {c}" : "{n} and {c}"
    rules.magnitudes = TextTable.dictionary(magnitudes, folded: false, Magnitude.init)
    rules.per = "per"
    rules.perNouns = TextTable.dictionary(
      """
      h hr hour: per hour
      s sec second: per second
      min minute: per minute
      d day: per day
      wk week: per week
      mo month: per month
      yr y year: per year
      night: per night
      person: per person
      head: per head
      user: per user
      bbl barrel: per barrel
      oz ounce: per ounce
      lb pound: per pound
      """
    ) { String($0) }
    rules.feetAndInches = "{f} foot {i}"
    if let name = WordKey("in") {
      rules.inches = (name, CountedNoun("inch, inches"), feet: CountedNoun("foot, feet"))
    }
  }

  private static func units(_ metre: String, _ litre: String) -> String {
    """
    m: \(metre), \(metre)s
    km: kilo\(metre), kilo\(metre)s
    cm: centi\(metre), centi\(metre)s
    mm: milli\(metre), milli\(metre)s
    µm μm: micro\(metre), micro\(metre)s
    nm: nano\(metre), nano\(metre)s
    m² m2: square \(metre), square \(metre)s
    km² km2: square kilo\(metre), square kilo\(metre)s
    cm² cm2: square centi\(metre), square centi\(metre)s
    mm²: square milli\(metre), square milli\(metre)s
    m³ m3: cubic \(metre), cubic \(metre)s
    cm³ cm3: cubic centi\(metre), cubic centi\(metre)s
    km³: cubic kilo\(metre), cubic kilo\(metre)s
    mi: mile, miles
    mi²: square mile, square miles
    ft: foot, feet
    ft² sqft: square foot, square feet
    ft³: cubic foot, cubic feet
    yd: yard, yards
    ″: inch, inches
    ′: foot, feet
    ha: hectare, hectares
    g: gram, grams
    kg: kilogram, kilograms
    mg: milligram, milligrams
    µg μg: microgram, micrograms
    t: ton, tons
    lb: pound, pounds
    lbs: pound, pounds
    oz: ounce, ounces
    l L: \(litre), \(litre)s
    ml mL: milli\(litre), milli\(litre)s
    cl: centi\(litre), centi\(litre)s
    dl: deci\(litre), deci\(litre)s
    gal: gallon, gallons
    qt: quart, quarts
    pt: pint, pints
    tsp: teaspoon, teaspoons
    tbsp: tablespoon, tablespoons
    s sec: second, seconds
    ms: millisecond, milliseconds
    min mins: minute, minutes
    h hr hrs: hour, hours
    yr yrs: year, years
    km/h kph kmh: kilo\(metre) per hour, kilo\(metre)s per hour
    mph: mile per hour, miles per hour
    m/s: \(metre) per second, \(metre)s per second
    m/s²: \(metre) per second squared, \(metre)s per second squared
    km/s: kilo\(metre) per second, kilo\(metre)s per second
    mpg: mile per gallon, miles per gallon
    rpm: R.P.M
    fps: frame per second, frames per second
    bpm: beat per minute, beats per minute
    %: percent
    ‰: per mille
    °: degree, degrees
    °C ℃: degree Celsius, degrees Celsius
    °F ℉: degree Fahrenheit, degrees Fahrenheit
    F: degree Fahrenheit, degrees Fahrenheit
    Hz: hertz
    kHz: kilohertz
    MHz: megahertz
    GHz: gigahertz
    W: watt, watts
    kW: kilowatt, kilowatts
    MW: megawatt, megawatts
    GW: gigawatt, gigawatts
    Wh: watt hour, watt hours
    kWh: kilowatt hour, kilowatt hours
    MWh: megawatt hour, megawatt hours
    V: volt, volts
    mAh: milliamp hour, milliamp hours
    J: joule, joules
    kJ: kilojoule, kilojoules
    cal: calorie, calories
    kcal: kilocalorie, kilocalories
    Pa: pascal, pascals
    hPa: hectopascal, hectopascals
    kPa: kilopascal, kilopascals
    psi: P.S.I
    hp: horsepower
    dB: decibel, decibels
    KB kB: kilobyte, kilobytes
    MB: megabyte, megabytes
    GB: gigabyte, gigabytes
    TB: terabyte, terabytes
    PB: petabyte, petabytes
    GiB: gibibyte, gibibytes
    MiB: mebibyte, mebibytes
    kbps: kilobit per second, kilobits per second
    Mbps Mbit/s: megabit per second, megabits per second
    Gbps Gbit/s: gigabit per second, gigabits per second
    MB/s: megabyte per second, megabytes per second
    GB/s: gigabyte per second, gigabytes per second
    px: pixel, pixels
    MP: megapixel, megapixels
    """
  }

  private static let currencies = """
    $ us$ usd dollar dollars: dollar, dollars / cent, cents
    a$ aud: Australian dollar, Australian dollars / cent, cents
    c$ ca$ cad: Canadian dollar, Canadian dollars / cent, cents
    nz$ nzd: New Zealand dollar, New Zealand dollars / cent, cents
    hk$ hkd: Hong Kong dollar, Hong Kong dollars / cent, cents
    s$ sgd: Singapore dollar, Singapore dollars / cent, cents
    € eur euro euros: euro, euros / cent, cents
    £ gbp: pound, pounds / penny, pence
    ¥ ￥ jpy: yen
    cny rmb: yuan
    ₹ inr: rupee, rupees / paisa, paise
    ₩ krw: won
    ₽ rub: ruble, rubles / kopeck, kopecks
    ₺: lira, lira / kurush, kurush
    ₿ btc: bitcoin, bitcoins
    ¢: cent, cents
    r$ brl: real, reais / centavo, centavos
    chf: Swiss franc, Swiss francs / rappen, rappen
    mxn: Mexican peso, Mexican pesos / centavo, centavos
    sek: Swedish krona, Swedish kronor
    nok: Norwegian krone, Norwegian kroner
    dkk: Danish krone, Danish kroner
    pln: zloty, zlotys
    """

  private static let magnitudes = """
    thousand hundred: w thousand
    million: w million
    billion: w billion
    trillion: w trillion
    k: $ thousand
    K: $ thousand
    m: $ million
    mn: $ million
    M: - million
    b: $ billion
    bn: - billion
    B: - billion
    tn: - trillion
    T: $ trillion
    """

  // MARK: Dates and times

  static func addDates(to rules: inout LanguageRules, _ variety: Variety) {
    rules.dates.setMonths(
      """
      January: jan
      February: feb
      March: mar?
      April: apr
      May:
      June: jun?
      July: jul?
      August: aug
      September: sep? sept
      October: oct
      November: nov
      December: dec?
      """
    )
    rules.dates.weekdays = TextTable.set(
      """
      mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday jan feb mar apr
      jun jul aug sep sept oct nov dec january february march april may june july august september october november
      december
      """
    )
    rules.dates.isMonthFirst = variety == .american
    rules.dates.ordinalDays = true
    rules.dates.dayMonth = variety == .american ? "{m} {d}" : "the {d} of {m}"
    rules.dates.year = ", {y}"
    rules.dates.dayArticle = "the"
    rules.dates.dayJoint = "of"
    rules.dates.cues = TextTable.set("on")
    rules.clock.full = "{h} o'clock"
    rules.clock.fullLate = "{h} hundred"
    rules.clock.fewMinutes = "{h} oh {m}"
    rules.clock.halves = TextTable.dictionary("am: A.M\npm: P.M") { String($0) }
    rules.clock.hour = CountedNoun("hour, hours")
    rules.clock.minute = CountedNoun("minute, minutes")
    rules.clock.second = CountedNoun("second, seconds")
    rules.clock.durationJoint = ", "
  }

  // MARK: Signs

  static func addSigns(to rules: inout LanguageRules) {
    rules.signs = SignTable.signs(
      """
      & and
      + plus
      = equals
      ≠ is not equal to
      ≈ approximately
      ~ about
      < less than
      > more than
      ≤ at most
      ≥ at least
      − minus
      ± plus or minus
      × times
      * times
      ÷ divided by
      % percent
      @ at
      # number
      № number
      § section
      © copyright
      ° degrees
      → to
      ⇒ to
      ∞ infinity
      √ square root of
      $ dollars
      € euros
      £ pounds
      ¥ yen
      ℃ degrees Celsius
      ℉ degrees Fahrenheit
      """
    )
    rules.infixSigns = SignTable.signs(
      """
      < is less than
      > is greater than
      ≤ is at most
      ≥ is at least
      ≈ is about
      """
    )
    rules.address.signs = AddressRules.signs(
      """
      . dot
      / slash
      - dash
      _ underscore
      @ at
      : colon
      ? question mark
      = equals
      & and
      # hash
      % percent
      + plus
      ~ tilde
      """
    )
  }
}
