// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension JSONReader {
  /// Reads a word of a vocabulary.
  mutating func word<Word>() throws(JSONError) -> Word
  where Word: RawRepresentable<String> & CaseIterable {
    try parsed(
      Message("error.json.expected.word", ["words": Word.allCases.map(\.rawValue)])
    ) { Word(rawValue: $0) }
  }

  /// Reads text that stands for a value of some kind.
  mutating func parsed<Value>(
    _ fault: @autoclosure () -> Message, _ parse: (String) -> Value?
  ) throws(JSONError) -> Value {
    skipSpace()
    let start = offset
    guard let value = parse(try text()) else { throw error(fault(), at: start) }
    return value
  }

  /// Reads an exact number, written as text.
  mutating func fraction() throws(JSONError) -> Fraction {
    try parsed(Message("error.json.expected.fraction")) { Fraction($0) }
  }

  /// Reads a whole number of a range.
  mutating func number(in range: ClosedRange<Int64>) throws(JSONError) -> Int64 {
    skipSpace()
    let start = offset
    let number = try number()
    guard range.contains(number) else {
      let fault =
        range.upperBound < Int64.max
        ? Message(
          "error.json.expected.number-between",
          ["least": "\(range.lowerBound)", "most": "\(range.upperBound)"])
        : Message("error.json.expected.number-from", ["least": "\(range.lowerBound)"])
      throw error(fault, at: start)
    }
    return number
  }

  /// Reads an exact number of a range, written as text.
  mutating func fraction(
    in range: ClosedRange<Fraction>, excludingLower: Bool
  ) throws(JSONError) -> Fraction {
    skipSpace()
    let start = offset
    let number = try fraction()
    guard range.contains(number), !excludingLower || number > range.lowerBound else {
      let limits: KeyValuePairs<String, any Sayable> = [
        "least": "\(range.lowerBound)", "most": "\(range.upperBound)",
      ]
      throw error(
        excludingLower
          ? Message("error.json.expected.number-above", limits)
          : Message("error.json.expected.number-between", limits), at: start)
    }
    return number
  }

  /// Reads a date as coarse as known.
  mutating func date() throws(JSONError) -> PartialDate {
    try parsed(Message("error.json.expected.date")) { PartialDate($0) }
  }

  /// Reads a 0-based position in a list of so many entities.
  mutating func position<Entity>(below count: Int) throws(JSONError) -> Position<Entity> {
    skipSpace()
    let start = offset
    let number = try number()
    guard number >= 0, number < count else {
      throw error(
        Message("error.json.expected.position", ["last": count - 1, "number": number]),
        at: start)
    }
    return Position(Int(number))
  }

  /// Reads an array of parts whose counts add up to a number of 64 bits.
  mutating func array<Part: Coded>(
    summing count: (Part) -> Int64, _ message: Message
  ) throws(JSONError) -> [Part] {
    var sum: Int64 = 0
    return try array { json throws(JSONError) in
      let part = try Part(json: &json)
      let (total, isTooLarge) = sum.addingReportingOverflow(count(part))
      guard !isTooLarge else { throw json.error(message) }
      sum = total
      return part
    }
  }

  /// Reads an array of exactly so many numbers.
  mutating func numbers(_ count: Int) throws(JSONError) -> [Int64] {
    skipSpace()
    let start = offset
    let numbers = try array { json throws(JSONError) in try json.number() }
    guard numbers.count == count else {
      throw error(
        Message("error.json.expected.count", ["count": count, "found": numbers.count]),
        at: start)
    }
    return numbers
  }
}
