// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Seeds

/// Draws values of documents, the awkward ones included.
struct RandomDocuments {
  var random: SplitMix64

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  mutating func number() -> Int64 {
    let special: [Int64] = [0, 1, -1, .max, .min, 7_000_000]
    return random.below(3) == 0
      ? special[random.below(special.count)] : Int64(random.below(1_000_000))
  }

  /// A number that a scenario may ask for.
  mutating func amount(from least: Int64 = 0) -> Int64 { max(least, number()) }

  mutating func text() -> String {
    let special = [
      "", "0012", "a\"b\\c", "dòng\n\t\u{1}", "Hải Phòng", "\u{2028}😀", "15/2025-commune",
    ]
    return special[random.below(special.count)] + "\(random.below(100))"
  }

  mutating func maybe<Value>(_ draw: (inout Self) throws -> Value) rethrows -> Value? {
    random.below(2) == 0 ? nil : try draw(&self)
  }

  mutating func some<Value>(
    upTo count: Int, _ draw: (inout Self) throws -> Value
  ) rethrows -> [Value] {
    var values: [Value] = []
    for _ in 0..<random.below(count + 1) { values.append(try draw(&self)) }
    return values
  }

  mutating func word<Word: CaseIterable>() -> Word {
    let words = Array(Word.allCases)
    return words[random.below(words.count)]
  }

  mutating func subset<Word: CaseIterable>() -> [Word] {
    Word.allCases.filter { _ in random.below(2) == 0 }
  }

  /// An exact number above some whole number, and at most one more.
  mutating func fraction(above whole: Int = 0) -> Fraction {
    let denominator = 1 + random.below(90)
    let numerator = whole * denominator + 1 + random.below(denominator)
    return Fraction(Int128(numerator), over: Int128(denominator)) ?? .one
  }

  mutating func date() throws -> PartialDate {
    let texts = ["2025", "2025-07", "2025-07-01"]
    return try Missing.none(PartialDate(texts[random.below(texts.count)]))
  }

  mutating func scenario() throws -> Scenario {
    var scenario = Scenario(name: text(), inventoryFolder: "")
    scenario.date = try maybe { try $0.date() }
    (scenario.needs.fromNorms, scenario.needs.fromTable) = (random.next() % 2 == 0, true)
    scenario.needs.normSet = maybe { $0.text() }
    scenario.needs.coverage = fraction()
    scenario.reuse.conditions = subset()
    scenario.reuse.repair = maybe { $0.repair() }
    scenario.reuse.ownership = subset()
    scenario.reuse.maximumDistanceMetres = maybe { $0.amount() }
    scenario.reuse.isWorthwhileOnly = random.below(2) == 0
    scenario.reuse.minimumRemainingYears = maybe { $0.random.below(9) }
    scenario.moving.perItem = amount()
    scenario.moving.detour = fraction(above: 1 + random.below(9))
    scenario.objective = [.unmet, random.below(2) == 0 ? .purchases : .totalCost]
    (scenario.limits.purchases, scenario.limits.moving) = (amount(), maybe { $0.amount() })
    scenario.pins = some(upTo: 3) { $0.pin() }
    scenario.solver.timeLimitSeconds = maybe { 1 + $0.random.below(99) }
    scenario.solver.gap = fraction()
    scenario.premises = try maybe { try $0.scenarioPremises() }
    scenario.replan = maybe { $0.scenarioReplan() }
    return scenario
  }

  private mutating func repair() -> Scenario.Repair {
    var repair = Scenario.Repair()
    (repair.to, repair.limit) = (word(), fraction())
    repair.from = subset().filter { $0 < repair.to }
    return repair
  }

  private mutating func pin() -> Scenario.Pin {
    var pin = Scenario.Pin(rule: word())
    (pin.asset, pin.assetClass) = (maybe { $0.text() }, text())
    (pin.unit, pin.office) = (maybe { $0.text() }, maybe { $0.text() })
    pin.quantity = maybe { $0.amount(from: 1) }
    pin.to = [.go, .forbid].contains(pin.rule) ? text() : nil
    return pin
  }
}

/// A value that a test needs and does not have.
struct Missing: Error {
  static func none<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw Missing() }
    return value
  }
}
