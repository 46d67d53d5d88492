// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// Maps the rows of one sheet.
struct SheetMapper {
  /// What is wrong or doubtful.
  private(set) var findings: [Finding] = []
  /// What the sheet held.
  private(set) var summary: SheetSummary
  private let plan: SheetPlan
  private let skip: SkipTest
  private var cells: CellMapper
  private var keys = KeyShapes()

  private let leftOut: Set<Int>

  init(
    _ plan: SheetPlan, _ mapping: Mapping, _ directory: Directory?, format: TextFormat?,
    leavingOut leftOut: Set<Int> = []
  ) {
    (self.plan, self.leftOut) = (plan, leftOut)
    skip = SkipTest(mapping.skip, header: plan.header, columns: plan.columns)
    cells = CellMapper(mapping, plan.source, directory)
    summary = SheetSummary(
      file: plan.source.file, sheet: plan.source.sheet, format: format, limits: mapping.limits,
      mapping: mapping.name,
      table: mapping.table, header: plan.header?.rows)
    findings = plan.findings
  }

  /// Reads the rows into a table.
  ///
  /// - Throws: ``RegisterError`` where the file is damaged further down.
  mutating func read(
    _ sheet: Sheet, of file: RegisterFile, into table: inout MappedTable
  ) throws(RegisterError) {
    guard plan.isUsable else { return }
    table.begin(plan.source)
    var rows = try file.rows(of: sheet)
    var hasEnded = false
    while try rows.next() {
      guard rows.row.number >= plan.firstRow, !leftOut.contains(rows.row.number) else { continue }
      let row = plan.withoutFinding(rows.row)
      reportFaults(of: row)
      let top = TopRow(row)
      guard !top.cells.isEmpty else { continue }
      let reason = hasEnded ? .end : skip.reason(for: top)
      if let reason {
        hasEnded = hasEnded || reason == .end
        skipped(top, reason)
      } else {
        summary.rowCount += 1
        add(row, to: &table)
      }
    }
    finish()
  }

  private mutating func skipped(_ row: TopRow, _ reason: SkippedRow.Reason) {
    summary.skipped.append(SkippedRow(row: row.number, reason: reason, text: row.title))
  }

  private mutating func finish() {
    findings += cells.findings + cells.columnFindings() + keys.findings(plan.source)
    guard summary.rowCount == 0 else { return }
    findings.append(
      Finding(
        severity: .warning, code: .noRows, file: plan.source.file, sheet: plan.source.sheet,
        message: Message("register.no-rows"),
        remedy: Message("register.check-sheet")))
  }

  /// Notes cells whose text is broken, also in columns that are not read: a quote that is never closed
  /// swallows rows.
  private mutating func reportFaults(of row: SheetRow) {
    for cell in row.cells {
      guard let fault = cell.fault else { continue }
      findings.append(cells.finding(of: fault, in: cell, of: row, header: plan.header))
    }
  }
}

extension SheetMapper {
  /// Maps a row: one row of the table, or one for each condition that it counts.
  private mutating func add(_ row: SheetRow, to table: inout MappedTable) {
    var values = [String](repeating: "", count: table.table.columns.count)
    var reported: [Int] = []
    // Units come before offices: a unit's only office is found through it.
    for field in plan.fields where field.name != "office" {
      set(&values, &reported, field, row, unit: "")
    }
    let unit = table.table.columns.firstIndex { $0.name == "unit" }.map { values[$0] } ?? ""
    for field in plan.fields where field.name == "office" {
      set(&values, &reported, field, row, unit: unit)
    }
    keys.note(values, plan.fields, row: row.number)
    guard !plan.counts.isEmpty else {
      if cells.isNothing(values, plan.fields, row) { return }
      return table.append(values, row: row.number, reported: reported)
    }
    split(row, values, reported, into: &table)
  }

  private mutating func set(
    _ values: inout [String], _ reported: inout [Int], _ field: MappedField, _ row: SheetRow,
    unit: String
  ) {
    if let value = cells.value(of: field, in: row, unit: unit) {
      values[field.place] = value
    } else {
      reported.append(field.place)
    }
  }

  /// One row for each condition with items; money by largest remainder.
  private mutating func split(
    _ row: SheetRow, _ values: [String], _ reported: [Int], into table: inout MappedTable
  ) {
    let names = table.table.columns.map(\.name)
    let places = names.enumerated().reduce(into: [String: Int]()) { $0[$1.element] = $1.offset }
    guard let quantity = places["quantity"], let condition = places["condition"] else { return }
    let counted = cells.counts(plan.counts, in: row, quantity: values[quantity])
    if counted.count > 1, let tag = places["asset"], !values[tag].isEmpty {
      cells.reportSplitTag(values[tag], row)
    }
    guard !counted.isEmpty else {
      return table.append(values, row: row.number, reported: reported + [quantity, condition])
    }
    let costs = ["original_cost", "residual_value"].compactMap { places[$0] }
    let shares = costs.map { cost in
      Int64(values[cost]).flatMap { $0 < 0 ? nil : apportion($0, by: counted.map(\.count)) }
    }
    for (index, part) in counted.enumerated() {
      var values = values
      values[quantity] = String(part.count)
      values[condition] = part.condition.rawValue
      for (cost, share) in zip(costs, shares) {
        if let share { values[cost] = String(share[index]) }
      }
      table.append(values, row: row.number, reported: reported)
    }
  }
}
