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
  private(set) var columns: SheetColumns
  private var books: BookFigures
  let leftOut: Set<Int>
  private(set) var test: SkipTest
  private var walk: SheetWalk
  var sums: RowSums
  var parents = ParentLines()
  /// A numbered line whose parts may follow, with its texts; there is one where its number is not nil.
  var heldRow = SheetRow()
  var heldTop = TopRow(SheetRow())
  var heldNumber: LineNumber?
  /// Sums without rows above them, which may be those of the rows below.
  var leadingSums: [(row: SheetRow, top: TopRow, mark: RowSums.Mark, mismatch: RowSums.Mismatch)] =
    []
  var doubts = RowDoubts()
  var cells: CellMapper
  var keys = KeyShapes()
  private var texts = TextDoubts()
  private var merged: MergedCells
  var further: FurtherHeader
  private let directory: Directory?
  private var surplus: SurplusCells
  var units: LaterUnits
  var hidden = HiddenCells()
  private(set) var beside: TableBeside
  var unitTitles: UnitTitles
  var blocks = SumBlocks()
  var parts = SetParts()

  init(
    _ plan: SheetPlan, _ mapping: Mapping, _ directory: Directory?, format: TextFormat?,
    leavingOut leftOut: Set<Int> = []
  ) {
    (self.plan, self.mapping, self.leftOut) = (plan, mapping, leftOut)
    (self.directory, further) = (directory, FurtherHeader(mapping))
    columns = plan.columns
    books = BookFigures(mapping, plan.fields, plan.header)
    test = SkipTest(mapping.skip, header: plan.header, columns: columns)
    walk = SheetWalk(test)
    sums = RowSums(columns, besides: books.columns, marks: mapping.numbers)
    surplus = SurplusCells(plan.header, isText: format != nil)
    cells = CellMapper(mapping, plan.source, directory)
    (units, beside) = (LaterUnits(plan), TableBeside(plan))
    unitTitles = UnitTitles(plan, directory)
    merged = MergedCells(plan.merged, columns, from: plan.firstRow)
    summary = SheetSummary(
      file: plan.source.file, sheet: plan.source.sheet, format: format, limits: mapping.limits,
      mapping: mapping.name,
      table: mapping.table, header: plan.header?.rows)
    (summary.readColumns, summary.sharedColumns) = (columns.all, columns.shared)
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
    hidden.columns = try RowsAhead.forEach(in: sheet, of: file) { row in
      if mayBeLegacy { texts.noteLegacy(row) }
      guard row.number >= plan.firstRow, !isMostlyWrong else { return }
      beside.note(row)
      admit(plan.withoutFinding(row), into: &table)
    }
    releaseHeader(into: &table)
    finish(&table)
  }

  /// Whether so much is wrong that the sheet, or the mapping, is something else.
  private var isMostlyWrong: Bool {
    cells.log.errors > FindingLog.mostErrors
      && cells.log.badRows[plan.source.file, plan.source.sheet].count > summary.rowCount / 2
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

  /// Takes a row, or holds it back while it may belong to a header of other columns.
  private mutating func admit(_ row: SheetRow, into table: inout MappedTable) {
    var row = row
    merged.fill(&row)
    let top = TopRow(row)
    guard !further.held.isEmpty || further.begins(top, columns) && !test.isHeader(top) else {
      return take(row, top, into: &table)
    }
    if further.hold(row) { releaseHeader(into: &table) }
  }

  /// Reads on by the header that was held back; takes the rows as any other where they are none.
  private mutating func releaseHeader(into table: inout MappedTable) {
    let candidates = further.candidates
    let rows = further.release()
    guard let first = rows.first else { return }
    let next = plan.turned(to: candidates)
    guard let next, let header = next.header?.rows, header.contains(first.number),
      next.isUsable || !walk.hasEnded
    else {
      take(first, TopRow(first), into: &table)
      for row in rows.dropFirst() { admit(row, into: &table) }
      return
    }
    turn(to: next, into: &table)
    for row in rows {
      if header.contains(row.number) {
        skip(TopRow(row), .columns)
      } else {
        admit(row, into: &table)
      }
    }
  }

  /// Ends the table and begins one of other columns.
  private mutating func turn(to next: SheetPlan, into table: inout MappedTable) {
    close(into: &table)
    plan = next
    columns = plan.columns
    test = SkipTest(mapping.skip, header: plan.header, columns: columns)
    walk = SheetWalk(test)
    books = BookFigures(mapping, plan.fields, plan.header)
    sums = RowSums(columns, besides: books.columns, marks: mapping.numbers)
    surplus = SurplusCells(plan.header, isText: summary.format != nil)
    (parents, leadingSums, blocks, parts) = (ParentLines(), [], SumBlocks(), SetParts())
    cells = CellMapper(mapping, plan.source, directory, assumed: cells.assumed)
    (keys, units) = (KeyShapes(), LaterUnits(plan))
    unitTitles.turn(to: plan)
    merged = MergedCells(plan.merged, columns, from: plan.firstRow)
    summary.readColumns.formUnion(columns.all)
    summary.sharedColumns.formUnion(columns.shared)
    log.append(contentsOf: plan.findings)
    table.begin(plan.source)
  }

  private mutating func take(
    _ row: SheetRow, _ top: TopRow, into table: inout MappedTable
  ) {
    if !leftOut.contains(row.number) {
      reportFaults(of: row)
      texts.note(row)
    }
    guard !top.texts.isEmpty else { return }
    // The header above lacks something, which has been told.
    guard plan.isUsable else { return skip(top, .unmapped) }
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
      if isSectionWithSums(row, top) { return skipSection(row, top, into: &table) }
      data(row, top, into: &table)
    case .skipped(.section, _) where columns.completes(top):
      guard namesAsset(row) else { return skip(top, .section, isDoubtful: true, into: &table) }
      data(row, top, into: &table)
    case .skipped(.total, _) where isSectionWithSums(row, top):
      skipSection(row, top, into: &table)
    case .skipped(.total, let isDoubtful): sum(row, top, isDoubtful: isDoubtful, into: &table)
    case .skipped(let reason, let isDoubtful):
      if reason == .header { table.beginBlock() }
      skip(top, reason, isDoubtful: isDoubtful, into: &table)
    }
  }

  /// Notes cells whose text is broken, also in columns that are not read: a quote that is never closed
  /// swallows rows.
  private mutating func reportFaults(of row: SheetRow) {
    if let format = summary.format {
      log.append(
        contentsOf: cells.swallowedRows(in: row, plan.header, format.separator.byte))
    }
    for cell in row.cells {
      guard let fault = cell.fault else { continue }
      log.append(cells.finding(of: fault, in: cell, of: row, header: plan.header))
    }
  }

  /// Notes findings.
  mutating func note(_ findings: [Finding]) { log.append(contentsOf: findings) }

  /// Notes cells on the right of the header in a row of data.
  mutating func checkWidth(of row: SheetRow) {
    guard !leftOut.contains(row.number), surplus.note(row) else { return }
    log.append(surplus.finding(of: row, in: plan.source))
  }

  /// Ends a table of the sheet and tells what was doubtful there.
  private mutating func close(into table: inout MappedTable) {
    flush(into: &table)
    checkLeadingSums()
    noteBlocks()
    log.append(cells.log)
    log.append(contentsOf: cells.columnFindings() + keys.findings(plan.source))
    log.append(contentsOf: merged.findings(plan.source))
    log.append(contentsOf: surplus.findings(plan.source))
    log.append(contentsOf: books.findings(sums, plan.source, plan.header))
  }

  private mutating func finish(_ table: inout MappedTable) {
    close(into: &table)
    log.append(contentsOf: cells.assumedFindings + doubts.findings(plan.source, mapping))
    log.append(contentsOf: hidden.findings(plan.source, columns.all))
    summary.skipped.sort { $0.row < $1.row }
    log.append(contentsOf: textFindings)
    if isMostlyWrong {
      log.append(
        Finding(
          code: .tooMuch, file: plan.source.file, sheet: plan.source.sheet,
          message: Message("limit.mostly-wrong", ["limit": FindingLog.mostErrors]),
          remedy: Message("limit.of-register")))
    }
    guard summary.rowCount == 0 else { return }
    let isRejected = !leftOut.isEmpty
    log.append(
      Finding(
        severity: .warning, code: .noRows, file: plan.source.file, sheet: plan.source.sheet,
        message: isRejected ? Message("register.all-rejected") : Message("register.no-rows"),
        remedy: isRejected ? Message("register.mend-rejected") : Message("register.check-sheet")))
  }
}
