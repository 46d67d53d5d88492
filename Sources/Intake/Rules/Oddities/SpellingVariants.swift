// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension ReadTables {
  /// Names of classes, and of the assets of a class, that stand there in two spellings.
  ///
  /// Nothing is merged; those of assets are told once for each class.
  func spellingVariants() -> [Finding] {
    var classNames = SpellingIndex()
    let ofClasses = classes.numbered.compactMap { assetClass, row -> Finding? in
      let name = assetClass.name
      return classNames.variant(of: name, in: 0, row: row).map {
        spelling(name, like: $0, classes.layout, row: row, nil)
      }
    }
    return ofClasses + assetSpellings()
  }

  private func assetSpellings() -> [Finding] {
    var names = SpellingIndex()
    for asset in earlierAssets {
      _ = names.variant(of: asset.name, in: asset.assetClass.index, row: 0)
    }
    var firsts: [Position<Inventory.AssetClass>: SpellingIndex.Spelling] = [:]
    let found = assetRows { index in
      let (name, assetClass) = (assets.rows[index].name, assets.rows[index].assetClass)
      let row = Int(assets.numbers[index])
      guard let earlier = names.variant(of: name, in: assetClass.index, row: row) else {
        return false
      }
      if firsts[assetClass] == nil { firsts[assetClass] = earlier }
      return true
    }
    return found.compactMap { assetClass, rows in
      firsts[assetClass].map {
        spelling(assets.rows[rows.first].name, like: $0, assets.layout, row: rows.number, rows)
      }
    }
  }

  private func spelling(
    _ name: String, like earlier: SpellingIndex.Spelling, _ layout: TableLayout, row: Int,
    _ rows: AlikeRows?
  ) -> Finding {
    let earlierRow = layout.shownRow(earlier.row, besides: row)
    let (quoted, earlierName) = (Finding.quoted(name), Finding.quoted(earlier.name))
    let message: Message =
      earlier.row == 0
      ? Message("odd.spelling-in-inventory", ["name": quoted, "earlier": earlierName])
      : Message("odd.spelling", ["name": quoted, "earlier": earlierName, "row": earlierRow])
    return layout.finding(
      .spellingVariant, severity: .warning, row: row, column: "name", value: name,
      rows.map { Message("finding.spellings-like-this", ["finding": message, "spellings": $0]) }
        ?? message,
      remedy: Message("odd.write-one-way"))
  }
}

/// The names met so far, and the first spelling of each.
private struct SpellingIndex {
  /// A name as it stood in a row, 1-based; 0 for one of the inventory that registers go into.
  struct Spelling {
    let name: String
    let row: Int
  }

  /// How many names are compared, so that a register of a name a row takes no more memory for it.
  private static let mostNames = 200_000

  private var names = ByteTable()
  private var folded = ByteTable()
  private var first: [Spelling] = []

  /// The earlier spelling that a name differs from, the first time that it is met in its group.
  mutating func variant(of name: String, in group: Int32, row: Int) -> Spelling? {
    guard names.count < Self.mostNames, names.insert(name, salt: group) == nil else { return nil }
    let letters = FoldedName.loose(name)
    let number = letters.withUnsafeBufferPointer { folded.insert($0, salt: group) }
    guard let number else {
      first.append(Spelling(name: name, row: row))
      return nil
    }
    let earlier = first[Int(number)]
    return FoldedName.areSpellings(name, earlier.name) ? earlier : nil
  }
}
