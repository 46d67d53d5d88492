// SPDX-License-Identifier: GPL-3.0-or-later

/// Lines marked `-` or `+` under a numbered one, of which the amounts are together that of the line above
/// them: the parts of a set, such as a table of 1 with 8 chairs.
///
/// Where counts agree too, the set is a sum as any other.
struct SetParts {
  /// A numbered line with its numbers.
  private var whole: (top: TopRow, numbers: RowSums.Reading)?
  /// What its parts add up to; nil before there are any.
  private var sum: RowSums.Values?
  private var parts = 0

  /// Takes in a row that was counted; the line of a set that the row ends, where its parts add up.
  ///
  /// - Parameter isNumbered: Whether a number stands in front of it.
  mutating func add(
    _ top: TopRow, _ numbers: RowSums.Reading, isNumbered: Bool, isMarked: Bool, _ sums: RowSums
  ) -> TopRow? {
    if isMarked {
      if whole != nil { addPart(sums.values(of: numbers)) }
      return nil
    }
    let ended = end(sums)
    whole = isNumbered ? (top, numbers) : nil
    return ended
  }

  /// The line of a set whose parts add up, where the table ends here.
  mutating func end(_ sums: RowSums) -> TopRow? {
    defer { (whole, sum, parts) = (nil, nil, 0) }
    guard parts > 1, let whole, let sum, let values = sums.values(of: whole.numbers),
      values.amounts == sum.amounts, values.counts != sum.counts
    else { return nil }
    return whole.top
  }

  private mutating func addPart(_ part: RowSums.Values?) {
    guard let part else {
      whole = nil
      return
    }
    sum = sum.map { $0 + part } ?? part
    parts += 1
  }

  /// Whether a row has nothing but a mark in front of it, in a column that is not read.
  static func isMarked(_ row: TopRow, _ columns: SheetColumns) -> Bool {
    guard let first = row.texts.first, first.text.utf8.count < 5, !columns.reads(first.column)
    else { return false }
    return first.text.allSatisfy { "-–—−+*•·".contains($0) || $0.isWhitespace }
  }
}
