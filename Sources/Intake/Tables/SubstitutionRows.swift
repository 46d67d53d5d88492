// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// Reads `substitutions.csv`.
struct SubstitutionRows: RowReader {
  static let table = TableName.substitutions
  private let layout: TableLayout

  init(_ layout: TableLayout) {
    self.layout = layout
  }

  func row(_ reader: inout TableReader, _ keys: KeyIndexes) -> Inventory.Substitution? {
    let needed = reader.reference(layout["class"], in: keys.classes)
    let substitute = reader.reference(layout["substitute"], in: keys.classes)
    let penalty = reader.amount(layout["penalty"])
    if let needed, needed == substitute {
      reader.report(
        .selfSubstitution, layout["substitute"],
        Message("row.self-substitution", ["class": Finding.quoted(keys.classes[needed])]),
        remedy: Message("row.name-other-class"))
    }
    guard let needed, let substitute, let penalty else { return nil }
    return Inventory.Substitution(needed: needed, substitute: substitute, penalty: penalty)
  }
}
