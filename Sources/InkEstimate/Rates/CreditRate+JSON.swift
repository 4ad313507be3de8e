/// A rate as a rate file has it: `grammar/rate.schema.json`.
extension CreditRate: Encodable {
  private enum Key: String, CodingKey {
    case name, summary, prices, extras, limits, step, rounding
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(name, forKey: .name)
    if !summary.isEmpty { try container.encode(summary, forKey: .summary) }
    try container.encode(CreditRate.keyed(prices), forKey: .prices)
    if !extras.isEmpty { try container.encode(extras, forKey: .extras) }
    if !limits.isEmpty { try container.encode(CreditRate.keyed(limits), forKey: .limits) }
    try container.encode(step, forKey: .step)
    try container.encode(rounding.rawValue, forKey: .rounding)
  }

  private static func keyed<Value>(_ values: [Unit: Value]) -> [String: Value] {
    Dictionary(uniqueKeysWithValues: values.map { ($0.key.rawValue, $0.value) })
  }
}

extension CreditRate.Price: Encodable {
  private enum Key: String, CodingKey {
    case credits, per, startedCountsWhole
  }

  /// A number where it says everything.
  package func encode(to encoder: any Encoder) throws {
    guard per != 1 || countsStartedWhole else {
      var container = encoder.singleValueContainer()
      if let credits { try container.encode(credits) } else { try container.encodeNil() }
      return
    }
    var container = encoder.container(keyedBy: Key.self)
    if let credits {
      try container.encode(credits, forKey: .credits)
    } else {
      try container.encodeNil(forKey: .credits)
    }
    try container.encode(per, forKey: .per)
    try container.encode(countsStartedWhole, forKey: .startedCountsWhole)
  }
}

extension CreditRate.Limit: Encodable {
  private enum Key: String, CodingKey {
    case fewest, most
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encodeIfPresent(fewest, forKey: .fewest)
    try container.encodeIfPresent(most, forKey: .most)
  }
}
