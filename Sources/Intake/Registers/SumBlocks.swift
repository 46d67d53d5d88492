// SPDX-License-Identifier: GPL-3.0-or-later

/// Rows between two titles or sums that are the sums of those below them: as blocks, each a sum followed
/// by its rows, where no row stands outside a block; else those that count several items.
struct SumBlocks {
  /// A row that was counted.
  struct Line {
    let top: TopRow
    /// How deep the number in front of it puts it.
    let depth: Int
    /// Whether it is one item, with a tag or a date.
    let isOne: Bool
    let isDated: Bool

    /// Whether a row below may be a part of it: by its number, as one item of several, or as of a kind of
    /// what it names.
    func mayHold(_ row: Line) -> Bool {
      if row.depth > depth || (row.isOne && !isOne) { return true }
      // Nearly all rows of a register have dates, and are not worth folding.
      guard !isDated else { return false }
      let (own, name) = (FoldedText.key(top.title), FoldedText.key(row.top.title))
      return own != name && name.hasPrefix(own)
    }
  }

  private struct Block {
    let line: Line
    let figures: RowSums.Figures
    /// Where the rows below it begin.
    let mark: RowSums.Mark
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
  mutating func add(_ line: Line, _ figures: RowSums.Figures?, _ sums: RowSums) {
    addToCandidates(line, sums)
    let block = figures.map { Block(line: line, figures: $0, mark: sums.now) }
    if let block, block.figures.areSeveral || (line.isDated && !sums.hasCounts),
      !line.isDated || line.depth < LineNumber.deepest,
      candidates.count < Self.mostOpen
    {
      candidates.append(block)
    }
    guard isWhole else { return }
    if let open {
      add(to: open, sums)
    } else if let block, !line.isDated {
      open = block
    } else {
      isWhole = false
    }
  }

  private mutating func addToCandidates(_ line: Line, _ sums: RowSums) {
    candidates.removeAll { block in
      guard block.line.mayHold(line), !sums.exceed(block.figures, since: block.mark) else {
        return true
      }
      let isSum = sums.rows(since: block.mark) > 1 && sums.add(up: block.figures, since: block.mark)
      if isSum { found.append(block.line.top) }
      return isSum
    }
  }

  private mutating func add(to block: Block, _ sums: RowSums) {
    if sums.add(up: block.figures, since: block.mark) {
      first = first ?? block.line.top
      count += 1
      hasSum = hasSum || sums.rows(since: block.mark) > 1
      open = nil
    } else if sums.exceed(block.figures, since: block.mark) {
      isWhole = false
    }
  }
}
