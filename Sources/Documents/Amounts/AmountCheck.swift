// SPDX-License-Identifier: GPL-3.0-or-later

package import Inventory
package import Words

/// Whether amounts are small enough for exact sums: what the planner accepts, the verifier can sum.
///
/// With counts up to 2⁴⁰, money up to 2⁵⁰ and duals and multipliers up to 2⁶⁰, no sum of a check can leave 127 bits
/// however many terms it has; the cost of one arc stays within 2⁵³.
package struct AmountCheck {
  /// An amount that is out of its range.
  package struct Failure {
    /// What it is the amount of.
    package let what: any Sayable
    /// Its digits.
    package let value: String

    /// The amount with its name and digits.
    package var amount: Message { Message("magnitude.value", ["what": what, "value": value]) }
    /// The same as a sentence.
    package var message: Message {
      Message("magnitude.out-of-range", ["what": what, "value": value])
    }
  }

  /// How many amounts were examined.
  package private(set) var examined = 0
  /// Those out of range.
  package private(set) var failures: [Failure] = []

  /// Where rows were read, which is how failures call them; without it by the canonical rows.
  let provenance: LoadProvenance?

  /// No amount yet.
  package init(provenance: LoadProvenance? = nil) { self.provenance = provenance }

  /// Requires an amount, where there is one, to lie in a range.
  package mutating func require<Value: Comparable>(
    _ value: Value?, _ range: ClosedRange<Value>, _ what: @autoclosure () -> any Sayable
  ) {
    guard let value else { return }
    examined += 1
    guard !range.contains(value) else { return }
    failures.append(Failure(what: what(), value: "\(value)"))
  }

  /// Requires numbers, told by their 0-based places, to lie in a range.
  package mutating func require(
    all values: some Sequence<Int64>, _ range: ClosedRange<Int64>,
    _ what: @autoclosure () -> Message
  ) {
    for (index, value) in values.enumerated() {
      require(value, range, Self.name(of: what(), number: Int64(index)))
    }
  }

  /// What one of several things is called.
  package static func name(of what: Message, number: Int64) -> Message {
    Message("magnitude.numbered", ["what": what, "number": number])
  }
}

extension ClosedRange<Int64> {
  /// Items, people, rooms, litres, priorities.
  package static var counts: Self { 0...(1 << 40) }
  /// Counts of something that is there.
  package static var items: Self { 1...(1 << 40) }
  /// Minor units of the currency.
  package static var money: Self { 0...(1 << 50) }
  /// Square centimetres.
  package static var areas: Self { 0...(1 << 60) }
  /// Years, those past included.
  package static var years: Self { -5_000...5_000 }
}
