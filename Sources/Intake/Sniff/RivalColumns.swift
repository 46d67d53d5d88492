// SPDX-License-Identifier: GPL-3.0-or-later

/// Columns of one header under several groups, such as the figures of the books and those of a count.
struct RivalColumns {
  /// The column to read, 1-based: what was counted, else what no group says to be from elsewhere.
  let best: Int
  /// The others that may be meant as well; none where the header says which is which.
  let others: [Int]

  /// Words of groups of what was counted, folded.
  private static let counted = [
    "kiểm kê", "thực tế", "kiểm đếm", "counted", "actual", "physical", "stock-take", "stocktake",
    "실사", "실지", "조사",
  ]
  /// Words of groups of what stands in the books, or of the difference.
  private static let elsewhere = [
    "sổ", "kế toán", "sổ sách", "chênh lệch", "thừa", "thiếu", "book", "books", "ledger", "records",
    "difference", "variance", "장부", "차이", "과부족",
  ]

  /// Chooses among the columns that a header names, of which there is at least one.
  init?(_ columns: [Int], in header: SheetHeader) {
    guard let first = columns.first else { return nil }
    guard columns.count > 1 else {
      (best, others) = (first, [])
      return
    }
    let labels = columns.map { (column: $0, label: FoldedText.header(header.name(of: $0))) }
    let counted = labels.filter { Self.has(Self.counted, in: $0.label) }
    let plain = labels.filter { !Self.has(Self.elsewhere, in: $0.label) }
    // 'Chênh lệch kiểm kê' has words of both.
    let surest = counted.first { label in plain.contains { $0.column == label.column } }
    let best = (surest ?? counted.first ?? plain.first)?.column ?? first
    self.best = best
    others = counted.isEmpty ? columns.filter { $0 != best } : []
  }

  private static func has(_ words: [String], in label: String) -> Bool {
    words.contains { word in
      let folded = FoldedText.header(word)
      // Korean writes words together.
      let isKorean = word.unicodeScalars.contains { $0.value >= 0xAC00 }
      return isKorean ? label.contains(folded) : " \(label) ".contains(" \(folded) ")
    }
  }
}
