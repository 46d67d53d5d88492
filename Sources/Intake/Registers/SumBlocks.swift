// SPDX-License-Identifier: GPL-3.0-or-later

/// Rows between two titles or sums as blocks, each a sum followed by its rows; none where any row stands
/// outside a block.
struct SumBlocks {
  private struct Block {
    let top: TopRow
    let figures: RowSums.Figures
    /// Where the rows below it begin.
    let mark: RowSums.Mark
  }

  private var open: Block?
  private var first: TopRow?
  private var count = 0
  /// Whether some block has two rows or more.
  private var hasSum = false
  private var isWhole = true

  /// The first row that is the sum of those below it, and how many there are; nil where there is none.
  var sums: (first: TopRow, count: Int)? {
    guard let first, isWhole, hasSum, open == nil else { return nil }
    return (first, count)
  }

  /// Takes in the row that was added last, with its figures where it may be a sum.
  mutating func add(_ row: TopRow, _ figures: RowSums.Figures?, _ sums: RowSums) {
    guard isWhole else { return }
    if let block = open {
      add(to: block, sums)
    } else if let figures {
      open = Block(top: row, figures: figures, mark: sums.now)
    } else {
      isWhole = false
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
