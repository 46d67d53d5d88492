// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension Sniffer {
  /// What the rows must have and no column gives.
  mutating func fillGaps() {
    if proposal.mapping.table == .assets {
      fillAssets()
    } else {
      for column in proposal.mapping.table.columns { fill(column) }
    }
  }

  /// A field of a table other than that of assets.
  private mutating func fill(_ column: TableName.Column) {
    let (field, columns) = (column.name, proposal.mapping.columns)
    if columns[field] != nil {
      // Units are named before there are any.
      guard case .reference = column.kind, proposal.mapping.table != .units else { return }
      proposal.mapping.lookups[field] = .name
    } else if field == proposal.mapping.table.columns[0].name, let name = columns["name"] {
      proposal.mapping.columns[field] = name
      proposal.note("columns." + field, Message("sniff.id-by-name"), isDoubtful: true)
    } else if column.isOptional {
      return
    } else if let word = column.kind.words.first {
      assume(field, word)
    } else if column.kind == .reference(.units) {
      guessUnit()
    } else {
      proposal.remark(Message("sniff.no-field", ["field": field]), isDoubtful: true)
    }
  }

  private mutating func fillAssets() {
    let columns = proposal.mapping.columns
    if columns["class"] == nil, let name = columns["name"] {
      proposal.mapping.columns["class"] = name
      proposal.note(
        "columns.class", Message("sniff.class-by-name"),
        isDoubtful: true)
    }
    proposal.mapping.lookups = ["class": .beginning]
    if columns["unit"] == nil {
      guessUnit()
    } else {
      proposal.mapping.lookups["unit"] = .name
    }
    proposal.mapping.defaults["office"] = Mapping.onlyOffice
    proposal.note("defaults.office", Message("sniff.only-office"))
    if columns["office"] != nil { proposal.mapping.lookups["office"] = .name }
    if columns["quantity"] == nil { assume("quantity", "1") }
    if columns["condition"] == nil, proposal.mapping.counts.isEmpty { assume("condition", "fair") }
    if columns["name"] == nil {
      proposal.remark(
        Message("sniff.no-names"), isDoubtful: true)
    }
  }

  /// The title above the table that names the unit, and its label.
  var unitTitle: (label: String, unit: String)? {
    let row = sample.header?.rows.lowerBound ?? 1
    return KnownHeaders.unitLabels.lazy.compactMap { label in
      sample.top.title([label], above: row).flatMap { $0.text.isEmpty ? nil : (label, $0.text) }
    }.first
  }

  /// A column `Đơn vị` that names units, not what things are counted by, 1-based.
  private var unitColumn: Int? {
    sample.header?.columns(of: .header("Đơn vị")).first { column in
      let texts = sample.columns[column]?.texts ?? []
      return !texts.isEmpty && !readColumns.contains(column)
        && texts.allSatisfy { text in
          text.contains(" ") || (text.count > 3 && text.contains(where: \.isNumber))
        }
    }
  }

  private mutating func guessUnit() {
    guard let (label, unit) = unitTitle else {
      if let column = unitColumn {
        proposal.mapping.columns["unit"] = [choice(of: column)]
        proposal.mapping.lookups["unit"] = .name
        return proposal.note("columns.unit", told(column), isDoubtful: true)
      }
      proposal.mapping.constants["unit"] = "UNIT"
      return proposal.note(
        "constants.unit", Message("sniff.write-unit"), isDoubtful: true)
    }
    proposal.mapping.titles["unit"] = [label]
    proposal.mapping.lookups["unit"] = .name
    proposal.note("titles.unit", Message("sniff.here", ["unit": unit]))
  }

  private mutating func assume(_ field: String, _ value: String) {
    proposal.mapping.constants[field] = value
    proposal.note("constants." + field, Message("sniff.no-column"), isDoubtful: true)
  }

  /// Columns that are not read, rows that are passed over, and a shipped mapping that fits.
  mutating func noteRest() {
    if let shipped = ShippedMappings.all.first(where: fits) {
      proposal.remark(Message("sniff.shipped", ["mapping": shipped.name]))
    }
    noteUnread()
    let beside = TableBeside(plan)
    if !beside.columns.isEmpty {
      proposal.remark(
        Message("sniff.table-beside", ["columns": beside.letters]), isDoubtful: true)
    }
    if let shifted = sample.shifted {
      proposal.remark(
        Message("sniff.shifted-cells", ["row": shifted.row, "rows": shifted.count]),
        isDoubtful: true)
    }
    for row in sample.skipped.prefix(12) {
      proposal.remark(
        Message(
          "sniff.passed-over",
          ["row": row.row, "reason": row.reason.message, "text": Finding.quoted(row.text)]))
    }
    if sample.skipped.count > 12 {
      proposal.remark(Message("sniff.passed-over-rows", ["rows": sample.skipped.count]))
    }
  }

  /// Columns that are not read; where the header is not known, as lines to be filled in.
  private mutating func noteUnread() {
    let read = readColumns
    let unread = (sample.header?.labels.keys.sorted() ?? []).filter { !read.contains($0) }
    for column in unread {
      guard sample.isKnown else {
        proposal.blanks.append((choice(of: column), told(column)))
        continue
      }
      let letters = CellPosition.letters(ofColumn: column)
      let name = Finding.quoted(sample.header?.name(of: column) ?? "")
      if let example = sample.example(of: column) {
        proposal.remark(
          Message("sniff.unread", ["column": letters, "header": name, "example": example]))
      } else {
        proposal.remark(Message("sniff.unread-empty", ["column": letters, "header": name]))
      }
    }
    guard !proposal.blanks.isEmpty else { return }
    let fields = proposal.mapping.table.columns.map(\.name).joined(separator: ", ")
    proposal.remark(Message("sniff.blanks", ["fields": fields]), isDoubtful: true)
  }

  /// Whether a shipped mapping finds all its columns.
  private func fits(_ mapping: Mapping) -> Bool {
    guard let header = sample.header, mapping.table == proposal.mapping.table else { return false }
    return (Array(mapping.columns.values) + mapping.counts.map(\.columns)).allSatisfy {
      $0.contains { !header.columns(of: $0).isEmpty }
    }
  }
}
