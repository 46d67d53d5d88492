// SPDX-License-Identifier: GPL-3.0-or-later

internal import Reporting
internal import Words

/// The words of a load: those of its command line, with the number of rows that were left out behind.
///
/// A store keeps them in no language, as `ward --accept-valid --rejects r.csv --left-out 2`.
enum LoadWords {
  private static let mark = " --left-out "

  /// The words as a store keeps them.
  static func kept(_ words: String, leftOut: Int) -> String {
    leftOut == 0 ? words : words + mark + String(leftOut)
  }

  /// The words as people read them.
  static func cell(_ kept: String) -> Table.Cell {
    guard let mark = kept.ranges(of: mark).last, let count = Int(kept[mark.upperBound...]) else {
      return .text(kept)
    }
    return .term(
      Term(
        kept,
        Message("load.left-out", ["load": String(kept[..<mark.lowerBound]), "rows": count])))
  }
}
