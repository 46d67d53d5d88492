// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// Rows of which the same is to be said, told together at the first of them.
struct AlikeRows: Sendable, Sayable {
  /// How many rows are named before only their number tells more.
  private static let most = 5

  /// The 0-based index of the first of them in its table.
  let first: Int
  /// The number of the first row as the table's layout counts it.
  let number: Int
  private var count = 1
  private var shown: [String]
  private let layout: TableLayout

  /// One row, by its index and its number in the table.
  init(first: Int, number: Int, _ layout: TableLayout) {
    (self.first, self.number, self.layout) = (first, number, layout)
    shown = [layout.shownRow(number, besides: number)]
  }

  /// Adds a row by its number in the table.
  mutating func add(_ number: Int) {
    count += 1
    if shown.count < Self.most { shown.append(layout.shownRow(number, besides: self.number)) }
  }

  /// How many there are, and the first of them: `7 (2, 5, 9, 11, 20 …)`.
  var said: Message.Value {
    .text("\(count) (\(shown.joined(separator: ", "))\(count > shown.count ? " …" : ""))")
  }

  /// What is said of the first of them, with the others where there are any.
  func told(_ message: Message) -> Message {
    count > 1 ? Message("finding.rows-like-this", ["finding": message, "rows": self]) : message
  }
}

extension ReadTables {
  /// The rows of assets that a rule finds, by their index, together for each class in order.
  func assetRows(
    where isOdd: (_ index: Int) -> Bool
  ) -> [(assetClass: Position<Inventory.AssetClass>, rows: AlikeRows)] {
    var found = [AlikeRows?](repeating: nil, count: keys.classes.ids.count)
    for index in assets.rows.indices where isOdd(index) {
      let place = Int(assets.rows[index].assetClass.index)
      let number = Int(assets.numbers[index])
      if found[place] == nil {
        found[place] = AlikeRows(first: index, number: number, assets.layout)
      } else {
        found[place]?.add(number)
      }
    }
    return found.enumerated().compactMap { place, rows in
      rows.map { (assetClass: Position(place), rows: $0) }
    }
  }

  /// A warning about rows of assets that are told together.
  func warning(
    _ code: FindingCode, _ rows: AlikeRows, column: String, value: String, _ message: Message,
    remedy: Message
  ) -> Finding {
    assets.layout.finding(
      code, severity: .warning, row: rows.number, column: column, value: value,
      rows.told(message), remedy: remedy)
  }

  /// The useful lives of the classes that could be read, in years by position.
  func usefulLives() -> [Int?] {
    var lives = [Int?](repeating: nil, count: keys.classes.ids.count)
    for assetClass in classes.rows {
      guard let position = keys.classes.position(of: assetClass.id) else { continue }
      lives[Int(position.index)] = assetClass.usefulLifeYears
    }
    return lives
  }
}

extension TableLayout {
  /// A row as messages name it: its number as a spreadsheet shows it, 1-based, with the file and sheet
  /// where that is another than of the row beside which it is named.
  func shownRow(_ number: Int, besides other: Int) -> String {
    guard let place = origins?.place(ofRow: number) else { return String(number) }
    let source = place.source
    let beside = origins?.place(ofRow: other)?.source
    guard source.file != beside?.file || source.sheet != beside?.sheet else {
      return String(place.row)
    }
    return
      "\(place.row) (\([source.file, source.sheet].compactMap(\.self).joined(separator: ", ")))"
  }
}
