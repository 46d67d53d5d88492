// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension ReadTables {
  /// In how many blocks of a sheet a row may stand and still tell a copy: more are pages of a long list.
  private static let mostBlocks = 16

  /// Warnings about sheets in which rows without a tag below one header stand below another too, as in
  /// the second copy of a form.
  func repeatedBlocks() -> [Finding] {
    guard let origins = assets.layout.origins, origins.hasFurtherBlocks else { return [] }
    let untagged = assets.rows.indices.filter { assets.rows[$0].tag == nil }
    let places = untagged.compactMap { index in
      origins.index(ofRow: Int(assets.numbers[index])).map {
        BlockRow(index: index, origin: $0, block: origins.block(ofRowAt: $0))
      }
    }
    let sheets = Dictionary(grouping: places) {
      origins.firstSource(like: Int(origins.origins[$0.origin].source))
    }
    return sheets.sorted { $0.key < $1.key }.compactMap { repeatedBlocks($0.value, origins) }
  }

  /// A row and the block in which it stands.
  private struct BlockRow {
    /// The asset, and its place among the rows of registers.
    let index: Int
    let origin: Int
    let block: Int
  }

  private func repeatedBlocks(_ rows: [BlockRow], _ origins: RowOrigins) -> Finding? {
    let first = Dictionary(rows.map { ($0.block, $0.origin) }, uniquingKeysWith: min)
      .mapValues { origins.origins[$0].row }
    guard first.count > 1 else { return nil }
    // Of one mapping, rows are the same only where titles and sections say the same too.
    let columns = Set(TableName.assets.columns.map(\.name))
    let search = RepeatSearch(
      rows.map { (asset: assets.rows[$0.index], source: $0.block) }, inAtMost: Self.mostBlocks)
    let repeats = search.repeats(of: first.mapValues { _ in columns })
    guard let found = repeats.first, let row = first[found.source] else { return nil }
    let source = origins.sources[Int(origins.origins[rows[0].origin].source)]
    return Finding(
      severity: .warning, code: .repeatedRows, file: source.file, sheet: source.sheet,
      row: Int(row), of: repeats.compactMap { first[$0.source] },
      message: Message(
        "register.repeats-block",
        [
          "equal": found.equal, "rows": found.rows,
          "others": found.others.compactMap { first[$0].map { String($0) } },
        ]), remedy: Message("register.remove-copy"))
  }
}
