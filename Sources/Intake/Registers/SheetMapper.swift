// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// Maps the rows of one sheet.
struct SheetMapper {
  /// What is wrong or doubtful.
  private(set) var log = FindingLog()
  /// What the sheet held.
  var summary: SheetSummary
  var plan: SheetPlan
  let mapping: Mapping
  let columns: SheetColumns
  let leftOut: Set<Int>
  let test: SkipTest
  private var walk: SheetWalk
  var sums: RowSums
  var parents = ParentLines()
  /// A numbered line whose parts may follow; there is one where its number is not nil.
  var heldRow = SheetRow()
  var heldNumber: LineNumber?
  /// Sums without rows above them, which may be those of the rows below.
  var leadingSums: [(row: SheetRow, top: TopRow, mark: RowSums.Mark, mismatch: RowSums.Mismatch)] =
    []
  var doubts = RowDoubts()
  var cells: CellMapper
  var keys = KeyShapes()
  private var texts = TextDoubts()
  private var surplus: SurplusCells
  var blocks = SumBlocks()

  init(
    _ plan: SheetPlan, _ mapping: Mapping, _ directory: Directory?, format: TextFormat?,
    leavingOut leftOut: Set<Int> = []
  ) {
    (self.plan, self.mapping, self.leftOut) = (plan, mapping, leftOut)
    columns = plan.columns
    test = SkipTest(mapping.skip, header: plan.header, columns: columns)
    walk = SheetWalk(test)
    sums = RowSums(columns, marks: mapping.numbers)
    surplus = SurplusCells(plan.header, isText: format != nil)
    cells = CellMapper(mapping, plan.source, directory)
    summary = SheetSummary(
      file: plan.source.file, sheet: plan.source.sheet, format: format, limits: mapping.limits,
      mapping: mapping.name,
      table: mapping.table, header: plan.header?.rows)
    log.append(contentsOf: plan.findings)
  }

  /// Reads the rows into a table.
  ///
  /// - Throws: ``RegisterError`` where the file is damaged further down.
  mutating func read(
    _ sheet: Sheet, of file: RegisterFile, into table: inout MappedTable
  ) throws(RegisterError) {
    // Nobody needs to be told of what was named.
    let mayBeLegacy = file.textFormat == nil && mapping.encoding == nil
    guard plan.isUsable else { return try noteText(atTopOf: sheet, file, mayBeLegacy) }
    table.begin(plan.source)
    noteRowsAbove()
    var merged = MergedCells(plan.merged, columns, from: plan.firstRow)
    var rows = try file.rows(of: sheet)
    while try rows.next() {
      if mayBeLegacy { texts.noteLegacy(rows.row) }
      guard rows.row.number >= plan.firstRow else { continue }
      var row = plan.withoutFinding(rows.row)
      merged.fill(&row)
      take(row, into: &table)
    }
    finish(merged, &table)
  }

  /// Looks at the text where no header was found, which may be why.
  private mutating func noteText(
    atTopOf sheet: Sheet, _ file: RegisterFile, _ mayBeLegacy: Bool
  ) throws(RegisterError) {
    guard mayBeLegacy else { return }
    var rows = try file.rows(of: sheet)
    while try rows.next(), rows.row.number <= SheetTop.depth { texts.noteLegacy(rows.row) }
    log.append(contentsOf: textFindings)
  }

  private var textFindings: [Finding] {
    texts.findings(plan.source, naming: { plan.header?.name(of: $0) }, mapping)
  }

  private mutating func take(_ row: SheetRow, into table: inout MappedTable) {
    if !leftOut.contains(row.number) {
      reportFaults(of: row)
      texts.note(row)
    }
    let top = TopRow(row)
    guard !top.texts.isEmpty else { return }
    let titles = plan.titles(in: top)
    guard titles.isEmpty else {
      flush(into: &table)
      plan.retitle(titles)
      summary.titles.append(RowTitle(top, fields: titles.keys))
      return skip(top, .title)
    }
    switch walk.verdict(of: top) {
    case .data(let resumes):
      if resumes { reopen() }
      data(row, top, into: &table)
    case .skipped(.section, _) where columns.completes(top):
      guard namesAsset(row) else { return skip(top, .section, isDoubtful: true, into: &table) }
      data(row, top, into: &table)
    case .skipped(.total, let isDoubtful): sum(row, top, isDoubtful: isDoubtful, into: &table)
    case .skipped(let reason, let isDoubtful):
      skip(top, reason, isDoubtful: isDoubtful, into: &table)
    }
  }

  /// Notes cells whose text is broken, also in columns that are not read: a quote that is never closed
  /// swallows rows.
  private mutating func reportFaults(of row: SheetRow) {
    for cell in row.cells {
      guard let fault = cell.fault else { continue }
      log.append(cells.finding(of: fault, in: cell, of: row, header: plan.header))
    }
  }

  /// Notes cells on the right of the header in a row of data.
  mutating func checkWidth(of row: SheetRow) {
    guard !leftOut.contains(row.number), surplus.note(row) else { return }
    log.append(surplus.finding(of: row, in: plan.source))
  }

  private mutating func finish(_ merged: MergedCells, _ table: inout MappedTable) {
    flush(into: &table)
    checkLeadingSums()
    noteBlocks()
    summary.skipped.sort { $0.row < $1.row }
    log.append(contentsOf: textFindings)
    log.append(cells.log)
    log.append(contentsOf: cells.columnFindings() + keys.findings(plan.source))
    log.append(contentsOf: doubts.findings(plan.source, mapping) + merged.findings(plan.source))
    log.append(contentsOf: surplus.findings(plan.source))
    guard summary.rowCount == 0 else { return }
    log.append(
      Finding(
        severity: .warning, code: .noRows, file: plan.source.file, sheet: plan.source.sheet,
        message: Message("register.no-rows"),
        remedy: Message("register.check-sheet")))
  }
}
