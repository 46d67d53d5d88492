// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension Sniffer {
  mutating func guessFormat(hasChosenSheet: Bool) {
    if let format = file.textFormat {
      proposal.mapping.encoding = format.encoding.encoding
      proposal.mapping.separator = format.separator
      let rivals = format.encoding.candidates.filter { $0.encoding != format.encoding.encoding }
      if !rivals.isEmpty {
        let shown = rivals.map(\.description).joined(separator: "; ")
        proposal.note(
          "encoding", Message("sniff.or-encodings", ["encodings": shown]), isDoubtful: true)
      }
    } else {
      proposal.mapping.sheet = .named(sample.sheet.name)
      let others = file.sheets.filter { $0 != sample.sheet && $0.visibility == .visible }
      if !others.isEmpty, !hasChosenSheet {
        let names = others.map(\.name).prefix(10).joined(separator: ", ")
        proposal.note("sheet", Message("sniff.other-sheets", ["sheets": names]), isDoubtful: true)
      }
    }
    guard let header = sample.header else {
      return proposal.remark(
        Message("sniff.no-header"), isDoubtful: true)
    }
    proposal.mapping.header = .rows(header.rows)
    if !sample.isKnown {
      proposal.note("header_row", Message("sniff.unknown-header"), isDoubtful: true)
    }
  }

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
      guard let column = header.columns(of: .header(text)).first else { continue }
      return (header.name(of: column), column, choice(of: column))
    }
    return nil
  }

  /// A column by its header, where no other has it.
  func choice(of column: Int) -> Mapping.ColumnChoice {
    guard let header = sample.header else { return .number(column) }
    let choice = Mapping.ColumnChoice.header(header.name(of: column))
    return header.columns(of: choice) == [column] ? choice : .number(column)
  }

  mutating func noteColumns() {
    for (field, choices) in proposal.mapping.columns {
      guard let column = choices.first.flatMap({ column(of: $0) }) else { continue }
      proposal.note(
        "columns." + field, told(column), isDoubtful: sample.example(of: column) == nil)
    }
  }

  /// A column with a few texts as an example.
  func told(_ column: Int) -> Message {
    let letters = CellPosition.letters(ofColumn: column)
    return sample.example(of: column).map {
      Message("sniff.column", ["column": letters, "example": $0])
    } ?? Message("sniff.empty-column", ["column": letters])
  }
}
