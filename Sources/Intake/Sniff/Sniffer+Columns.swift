// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension Sniffer {
  mutating func guessColumns() {
    guard let header = sample.header else { return }
    var taken: Set<Int> = []
    let counts = KnownHeaders.counts(of: proposal.mapping.table).compactMap { condition, headers in
      self.header(of: headers, in: header).map {
        (Mapping.Count(condition: condition, columns: [.header($0.text)]), $0.column)
      }
    }
    if counts.count > 1 {
      proposal.mapping.counts = counts.map(\.0)
      taken.formUnion(counts.map(\.1))
    }
    for (field, headers) in KnownHeaders.fields(of: proposal.mapping.table) {
      guard let found = self.header(of: headers, in: header), !taken.contains(found.column) else {
        continue
      }
      if field == "condition", !proposal.mapping.counts.isEmpty { continue }
      // A department is no unit where a title names the unit.
      if field == "unit", proposal.mapping.table == .assets, unitTitle != nil { continue }
      taken.insert(found.column)
      proposal.mapping.columns[field] = [found.choice]
    }
  }

  /// The first of known headers that is there, as the sheet writes it.
  private func header(
    of known: [String], in header: SheetHeader
  ) -> (text: String, column: Int, choice: Mapping.ColumnChoice)? {
    for text in known {
      guard let column = RivalColumns(header.columns(of: .header(text)), in: header)?.best else {
        continue
      }
      return (header.name(of: column), column, choice(of: column))
    }
    return nil
  }

  /// A column by its header, where no other has it.
  func choice(of column: Int) -> Mapping.ColumnChoice {
    guard let header = sample.header, !sample.startsWithData else { return .number(column) }
    let choice = Mapping.ColumnChoice.header(header.name(of: column))
    return header.columns(of: choice) == [column] ? choice : .number(column)
  }

  mutating func noteColumns() {
    for (field, choices) in proposal.mapping.columns {
      guard let column = choices.first.flatMap({ column(of: $0) }) else { continue }
      if mappedFields(.money).contains(field),
        CountUnit.isPrice(sample.header?.name(of: column) ?? "")
      {
        proposal.note(
          "columns." + field, Message("sniff.price", ["column": told(column)]), isDoubtful: true)
        continue
      }
      proposal.note(
        "columns." + field, told(column),
        isDoubtful: sample.example(of: column) == nil || hasRivals(column))
    }
  }

  /// Whether other columns have the header of one, and nothing says which is meant.
  private func hasRivals(_ column: Int) -> Bool {
    guard let header = sample.header, let text = header.labels[column]?.last else { return false }
    return RivalColumns(header.columns(of: .header(text)), in: header)?.others.isEmpty == false
  }

  /// A column with a few texts as an example.
  func told(_ column: Int) -> Message {
    let letters = CellPosition.letters(ofColumn: column)
    return sample.example(of: column).map {
      Message("sniff.column", ["column": letters, "example": $0])
    } ?? Message("sniff.empty-column", ["column": letters])
  }
}
