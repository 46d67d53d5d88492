// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// What a mapping means for one sheet: where its header is and which column feeds which field.
struct SheetPlan {
  /// The file and sheet, with the columns of the fields.
  private(set) var source: RowOrigins.Source
  /// The fields in the order of the table's columns.
  var fields: [MappedField] = []
  /// The columns that count items by their condition.
  private(set) var counts: [(condition: Condition, column: Int)] = []
  /// The header; nil where columns are named by letters alone.
  let header: SheetHeader?
  /// What is wrong with the sheet as a whole.
  private(set) var findings: [Finding] = []
  let mapping: Mapping
  let top: SheetTop
  /// The currency of the inventory, where it is known.
  let currency: Currency?

  /// The plan of a sheet whose header is looked for.
  init(
    _ mapping: Mapping, _ top: SheetTop, source: RowOrigins.Source, currency: Currency? = nil
  ) {
    let choices = mapping.choices
    let header = HeaderFinder(top).header(mapping.header, choices)
    self.init(mapping, top, source, currency, header)
    if header == nil, choices.contains(where: { $0.contains(where: \.isHeader) }) {
      reportNoHeader()
    } else {
      findColumns()
    }
  }

  /// A plan without columns.
  init(
    _ mapping: Mapping, _ top: SheetTop, _ source: RowOrigins.Source, _ currency: Currency?,
    _ header: SheetHeader?
  ) {
    (self.mapping, self.top, self.source) = (mapping, top, source)
    (self.currency, self.header) = (currency, header)
  }

  /// Finds the columns of the fields, and notes what is wrong with them.
  mutating func findColumns() {
    for (place, column) in mapping.table.columns.enumerated() { add(column, at: place) }
    for count in mapping.counts { add(count) }
    for rule in mapping.skip.cells { check(rule) }
    checkNamedColumns()
    checkAmounts()
    checkCounts()
  }

  /// Whether the sheet has the headers that the mapping names, or needs none.
  var hasHeader: Bool { !findings.contains { $0.code == .unmappedRegister } }

  /// Whether its first rows are empty.
  var isEmpty: Bool { top.rows.isEmpty }

  /// Whether the sheet's rows can be read.
  var isUsable: Bool { !findings.contains { $0.severity == .error } }

  /// The 1-based number of the first row that may belong to the register.
  var firstRow: Int { (header?.rows.upperBound ?? 0) + 1 }

  /// A row as it stood before it was rejected: without findings, and without what keeps texts from
  /// running as formulas.
  func withoutFinding(_ row: SheetRow) -> SheetRow {
    guard let column = header?.findingColumn ?? top.findingColumn else { return row }
    return row.without(column: column).unguarded
  }

  /// The columns that are read.
  var columns: SheetColumns {
    SheetColumns(fields, counts: counts.map(\.column), of: mapping.table)
  }

  /// The merged ranges of the sheet.
  var merged: [CellRange] { top.merged }

  /// The rows above the header.
  var rowsAbove: [TopRow] { top.rows.filter { $0.number < header?.rows.lowerBound ?? 0 } }

  /// What a row between others says of fields that stand in titles, by their names.
  func titles(in row: TopRow) -> [String: SheetTop.Title] {
    // A row of data has more cells than a title and what stands beside it.
    guard !mapping.titles.isEmpty, row.texts.count <= 3 else { return [:] }
    return mapping.titles.compactMapValues { SheetTop.title($0, in: row) }
  }

  /// Takes other values for fields that stand in titles, from here on.
  mutating func retitle(_ titles: [String: SheetTop.Title]) {
    for (index, field) in fields.enumerated() {
      guard let title = titles[field.name] else { continue }
      let isDefault = title.text.isEmpty && field.fallback != nil
      fields[index] = MappedField(field, from: isDefault ? .none : .title(title))
    }
  }

  private mutating func add(_ column: TableName.Column, at place: Int) {
    let name = column.name
    let source = fieldSource(column, hasFallback: mapping.defaults[name] != nil)
    if source != .none || mapping.defaults[name] != nil {
      fields.append(MappedField(column, at: place, from: source, mapping, currency))
    } else if !column.isOptional, !isCounted(name), !isReported(name), !hasAlternative(column) {
      report(
        .missingHeader, Message("mapping.no-source", ["field": Finding.quoted(name)]),
        remedy: Message("mapping.add-source", ["mapping": remedyName]))
    }
  }

  private func isCounted(_ field: String) -> Bool {
    !mapping.counts.isEmpty && ["condition", "quantity"].contains(field)
  }

  /// Whether another field may say it.
  private func hasAlternative(_ column: TableName.Column) -> Bool {
    column.alternative.map { name in
      isReported(name) || mapping.constants[name] != nil || mapping.defaults[name] != nil
        || mapping.sections.contains(name)
    } ?? false
  }

  /// Whether a field has a finding already.
  private func isReported(_ field: String) -> Bool {
    mapping.columns[field] != nil || mapping.titles[field] != nil
  }

  private mutating func fieldSource(
    _ column: TableName.Column, hasFallback: Bool
  ) -> MappedField.Source {
    let name = column.name
    if let constant = mapping.constants[name] { return .constant(constant) }
    if let labels = mapping.titles[name] { return title(labels, of: name) }
    // Rows above the first section have none.
    if mapping.sections.contains(name) { return .constant("") }
    guard let choices = mapping.columns[name] else { return .none }
    guard let number = number(of: choices, for: name) else {
      reportMissing(choices, of: column, hasFallback: hasFallback)
      return .none
    }
    source.columns[name] = RowOrigins.SourceColumn(
      number: number, header: header?.name(of: number) ?? name)
    if let part = mapping.parts[name] { return .part(of: number, part) }
    guard let join = mapping.joins[name] else { return .column(number) }
    var columns = [number]
    for choices in join.columns {
      guard let further = self.number(of: choices, for: name) else {
        reportMissing(choices, of: column, hasFallback: hasFallback)
        continue
      }
      columns.append(further)
    }
    return .joined(columns, mark: join.mark)
  }

  /// A column by which rows are passed over has to be there, since else they would be counted.
  private mutating func check(_ rule: Mapping.CellRule) {
    guard number(of: rule.columns, for: "skip") == nil else { return }
    report(
      .missingHeader, row: header?.rows.upperBound,
      Message(
        "mapping.no-skip-column", ["header": Finding.quoted(rule.columns.first?.text ?? "")]),
      remedy: Message("mapping.correct-skip-column", ["mapping": remedyName]))
  }

  private mutating func add(_ count: Mapping.Count) {
    let field = "condition \(count.condition.rawValue)"
    guard let number = number(of: count.columns, for: field) else {
      report(
        .missingHeader, Message("mapping.no-count-column", ["condition": count.condition.rawValue]),
        remedy: Message("mapping.correct-counts", ["mapping": remedyName]))
      return
    }
    counts.append((count.condition, number))
    source.columns[field] = RowOrigins.SourceColumn(
      number: number, header: header?.name(of: number) ?? field)
  }

  /// The column of the first choice that is there.
  private mutating func number(of choices: [Mapping.ColumnChoice], for field: String) -> Int? {
    for choice in choices {
      let found: [Int]
      if case .number(let number) = choice {
        found = [number]
      } else {
        found = header?.columns(of: choice) ?? []
      }
      guard let first = found.first else { continue }
      if found.count > 1 { reportAmbiguous(choice, found) }
      return first
    }
    return nil
  }

  private mutating func title(_ labels: [String], of field: String) -> MappedField.Source {
    if let title = top.title(labels, above: header?.rows.lowerBound ?? .max), !title.text.isEmpty {
      return .title(title)
    }
    guard mapping.defaults[field] == nil else { return .none }
    report(
      .missingTitle,
      Message("header.no-title", ["title": Finding.quoted((labels.first ?? "") + ": …")]),
      remedy: Message("header.write-title", ["field": field, "mapping": remedyName]))
    return .none
  }
}

extension SheetPlan {
  var mappingName: Message {
    Message("mapping.named", ["mapping": Finding.quoted(mapping.name)])
  }
  var remedyName: Message { mapping.remedyName }

  /// Notes what is wrong with the sheet as a whole.
  mutating func report(
    _ code: FindingCode, severity: Finding.Severity = .error, row: Int? = nil, _ message: Message,
    remedy: Message
  ) {
    findings.append(
      Finding(
        severity: severity, code: code, file: source.file, sheet: source.sheet, row: row,
        message: message, remedy: remedy))
  }

  private mutating func reportNoHeader() {
    let headers = mapping.columns.sorted { $0.key < $1.key }
      .compactMap { $0.value.first { $0.isHeader } }.map(\.text)
    let shown = headers.prefix(4).map { Finding.quoted($0) }.joined(separator: ", ")
    report(
      .unmappedRegister,
      Message("header.not-found", ["mapping": mappingName, "headers": shown]),
      remedy: Message("header.choose-mapping"))
  }

  private mutating func reportMissing(
    _ choices: [Mapping.ColumnChoice], of column: TableName.Column, hasFallback: Bool
  ) {
    let header = choices.map(\.text).first ?? ""
    let known = (self.header?.labels ?? [:]).sorted { $0.key < $1.key }
      .map { self.header?.name(of: $0.key) ?? "" }
    let isError = !column.isOptional && !hasFallback
    report(
      .missingHeader, severity: isError ? .error : .warning, row: self.header?.rows.upperBound,
      Message("header.missing", ["header": Finding.quoted(header), "field": column.name]),
      remedy: isError
        ? Message("header.correct", ["mapping": remedyName]).suggesting(
          nearestTo: header, in: known)
        : Message("header.correct-optional", ["mapping": remedyName]).suggesting(
          nearestTo: header, in: known)
    )
  }

  private mutating func reportAmbiguous(_ choice: Mapping.ColumnChoice, _ columns: [Int]) {
    let letters = columns.map { CellPosition.letters(ofColumn: $0) }.joined(separator: ", ")
    report(
      .duplicateHeader, row: header?.rows.upperBound,
      Message("header.twin", ["text": Finding.quoted(choice.text), "columns": letters]),
      remedy:
        Message(
          "header.name-letter", ["mapping": remedyName, "column": letters.prefix { $0 != "," }])
    )
  }
}

extension Mapping {
  /// For each field and condition, the columns that may feed it.
  var choices: [[ColumnChoice]] {
    columns.sorted { $0.key < $1.key }.map(\.value) + counts.map(\.columns)
  }
}

extension Mapping.ColumnChoice {
  /// The header, or the letters of the column.
  var text: String {
    switch self {
    case .header(let text): text
    case .number(let number): CellPosition.letters(ofColumn: number)
    }
  }
}
