// SPDX-License-Identifier: GPL-3.0-or-later

/// Rows between two titles or sums that are the sums of those below them: as blocks, each a sum followed
/// by its rows, where no row stands outside a block; else those that count several items.
struct SumBlocks {
  private struct Block {
    let top: TopRow
    let figures: RowSums.Figures
    /// Where the rows below it begin.
    let mark: RowSums.Mark
    /// Whether it is one item, with a tag or a date.
    var isOne = false

    /// Whether a row below may be a part of it: one item of several, or of a kind of what it names.
    func mayHold(_ row: TopRow, isOne: Bool) -> Bool {
      if isOne, !self.isOne { return true }
      let (own, name) = (FoldedText.key(top.title), FoldedText.key(row.title))
      return own != name && name.hasPrefix(own)
    }
  }

  /// How many rows may wait for theirs at once.
  private static let mostOpen = 16

  /// Rows that count several items, of which those below may be the parts.
  private var candidates: [Block] = []
  /// Those of which two rows or more directly below are the parts.
  private var found: [TopRow] = []
  private var open: Block?
  private var first: TopRow?
  private var count = 0
  /// Whether some block has two rows or more.
  private var hasSum = false
  private var isWhole = true

  /// The first row that is the sum of those below it, and how many there are; nil where there is none.
  var sums: (first: TopRow, count: Int)? {
    if let first, isWhole, hasSum, open == nil { return (first, count) }
    return found.first.map { ($0, found.count) }
  }

  /// Takes in the row that was added last, with its figures where it may be a sum.
  ///
  /// - Parameter isOne: Whether it has a tag or a date, which no sum has.
  mutating func add(
    _ row: TopRow, _ figures: RowSums.Figures?, isOne: Bool, _ sums: RowSums
  ) {
    addToCandidates(row, isOne: isOne, sums)
    if let figures, figures.areSeveral, candidates.count < Self.mostOpen {
      candidates.append(Block(top: row, figures: figures, mark: sums.now, isOne: isOne))
    }
    guard isWhole else { return }
    if let block = open {
      add(to: block, sums)
    } else if let figures {
      open = Block(top: row, figures: figures, mark: sums.now)
    } else {
      isWhole = false
    }
  }

  private mutating func addToCandidates(_ row: TopRow, isOne: Bool, _ sums: RowSums) {
    candidates.removeAll { block in
      guard block.mayHold(row, isOne: isOne), !sums.exceed(block.figures, since: block.mark) else {
        return true
      }
      let isSum = sums.rows(since: block.mark) > 1 && sums.add(up: block.figures, since: block.mark)
      if isSum { found.append(block.top) }
      return isSum
    }
  }

  private mutating func add(to block: Block, _ sums: RowSums) {
    if sums.add(up: block.figures, since: block.mark) {
      first = first ?? block.top
      count += 1
      hasSum = hasSum || sums.rows(since: block.mark) > 1
      open = nil
    } else if sums.exceed(block.figures, since: block.mark) {
      isWhole = false
    }
  }
}
