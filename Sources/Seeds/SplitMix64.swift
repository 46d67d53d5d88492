// SPDX-License-Identifier: GPL-3.0-or-later

/// Random numbers that are the same on every platform for the same seed.
///
/// Steele, Lea, Flood: "Fast splittable pseudorandom number generators", 2014.
package struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  /// The stream of a seed.
  package init(seed: some BinaryInteger) { state = UInt64(truncatingIfNeeded: seed) }

  /// A stream of its own for each purpose, so that one table does not disturb another.
  package init(seed: UInt64, purpose: String) {
    state = seed
    for byte in purpose.utf8 {
      state = (state ^ UInt64(byte)) &* 0x100_0000_01b3
    }
  }

  /// The next 64 bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A whole number from 0 to one below the bound, which must be positive.
  package mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A whole number of the range.
  package mutating func within<Number: FixedWidthInteger>(_ range: ClosedRange<Number>) -> Number {
    range.lowerBound + Number(below(Int(range.upperBound - range.lowerBound) + 1))
  }

  /// True in so many of a hundred cases.
  package mutating func chance(_ percent: Int) -> Bool {
    below(100) < percent
  }

  /// One element of a list that is not empty.
  package mutating func pick<Element>(_ list: [Element]) -> Element {
    list[below(list.count)]
  }

  /// Fisher and Yates.
  package mutating func shuffled<Element>(_ list: [Element]) -> [Element] {
    var result = list
    for last in stride(from: result.count - 1, to: 0, by: -1) {
      result.swapAt(last, below(last + 1))
    }
    return result
  }
}
