// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

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
        "the class \(Finding.quoted(keys.classes[needed])) cannot stand in for itself",
        remedy: "name another class, or remove the row")
    }
    guard let needed, let substitute, let penalty else { return nil }
    return Inventory.Substitution(needed: needed, substitute: substitute, penalty: penalty)
  }
}
