// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension Entry {
  /// A whole number of a range.
  func whole(in range: ClosedRange<Int64>, example: String) throws(ScenarioError) -> Int64 {
    let text = try text()
    guard text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int64(text),
      range.contains(number)
    else {
      throw error(
        not: Self.kind(range),
        remedy: Message("error.scenario.remedy.write-as-digits", ["example": Self.either(example)]))
    }
    return number
  }

  /// An exact number of a range.
  func fraction(
    in range: ClosedRange<Fraction>, excludingLower: Bool = false, example: String
  ) throws(ScenarioError) -> Fraction {
    guard let number = Fraction(try text()), range.contains(number),
      !excludingLower || number > range.lowerBound
    else {
      let limits: KeyValuePairs<String, any Sayable> = [
        "least": "\(range.lowerBound)", "most": "\(range.upperBound)",
      ]
      throw error(
        not: excludingLower
          ? Message("error.scenario.kind.number-above", limits)
          : Message("error.scenario.kind.number-between", limits), example: example)
    }
    return number
  }

  /// Kilometres as whole metres.
  func kilometres(example: String) throws(ScenarioError) -> Int64 {
    guard let metres = Fraction(try text())?.multiplied(by: Fraction(1_000)),
      metres.denominator == 1, metres.numerator >= 0
    else {
      throw error(
        not: Message("error.scenario.kind.distance"), example: "\(example), 2.5 or none")
    }
    return metres.numerator
  }

  /// The longest time, in seconds.
  static let mostSeconds: Int64 = 1_000_000

  /// A time in whole seconds.
  func seconds() throws(ScenarioError) -> Int {
    let parts = try text().split(separator: " ")
    let units: [Substring: Int64] = ["s": 1, "min": 60, "h": 3_600]
    guard parts.count == 2, let unit = units[parts[1]], let number = Int64(parts[0]),
      (1...Self.mostSeconds / unit).contains(number)
    else {
      throw error(
        not: Message("error.scenario.kind.time"), example: "60 s, 2 min, 1 h or none")
    }
    return Int(number * unit)
  }

  private static func kind(_ range: ClosedRange<Int64>) -> Message {
    guard range.upperBound < Int64.max else {
      return Message("error.scenario.kind.whole-from", ["least": range.lowerBound])
    }
    return Message(
      "error.scenario.kind.whole-between",
      ["least": range.lowerBound, "most": range.upperBound])
  }
}
