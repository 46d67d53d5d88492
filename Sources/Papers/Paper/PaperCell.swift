// SPDX-License-Identifier: GPL-3.0-or-later

/// A cell of a paper's table.
enum PaperCell: Hashable, Sendable {
  case text(String)
  /// A whole number that is counted.
  case count(Int64)
  /// Money in minor units.
  case money(Int64)
  /// Empty, since nobody said what belongs there; by the name under which blanks are told.
  case blank(String)
  /// A text with dots in it where something is not known.
  case partly(String, blank: String)
  /// Empty, and nothing is missing.
  case none

  /// The number, where it is one.
  var number: Int64? {
    switch self {
    case .count(let number), .money(let number): number
    case .text, .blank, .partly, .none: nil
    }
  }

  /// What is not known of it.
  var blank: String? {
    switch self {
    case .blank(let name), .partly(_, let name): name
    case .text, .count, .money, .none: nil
    }
  }

  /// An amount of the register, or a blank.
  init(_ amount: Int64?, orElse blank: String) {
    self = amount.map { .money($0) } ?? .blank(blank)
  }

  /// A text that may be missing where nothing is said by it.
  init(_ text: String?) { self = text.map { .text($0) } ?? .none }
}
