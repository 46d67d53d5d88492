// SPDX-License-Identifier: GPL-3.0-or-later

extension SheetMapper {
  /// Notes a row that is passed over.
  mutating func skip(
    _ row: TopRow, _ reason: SkippedRow.Reason, isDoubtful: Bool = false
  ) {
    summary.skipped.append(SkippedRow(row, reason))
    further.note(row)
    unitTitles.note(row, reason)
    if reason.maySayUnit { note(units.findings(inPassedOver: row)) }
    if isDoubtful { doubts.note(row, reason) }
  }

  /// Notes a row that is passed over; one that parts the table ends what stands above it.
  mutating func skip(
    _ row: TopRow, _ reason: SkippedRow.Reason, isDoubtful: Bool, into table: inout MappedTable
  ) {
    switch reason {
    case .end: flush(into: &table)
    case .section:
      part(before: number(of: row), into: &table)
      sums.markBoundary()
      enter(row)
    default: break
    }
    skip(row, reason, isDoubtful: isDoubtful)
  }

  /// Rows above the header that are as full as those below it, or those of another table.
  mutating func noteRowsAbove() {
    for row in plan.rowsAbove {
      let isFull = columns.completes(row) && columns.fillsNumber(row)
      guard isFull || row.isListed else { continue }
      skip(row, .above, isDoubtful: isFull || columns.fillsKey(row))
    }
  }

  /// What was taken for signatures is the title of a section, since rows of the table follow.
  mutating func reopen() {
    let last = summary.skipped.lastIndex { $0.reason != .end } ?? -1
    for index in (last + 1)..<summary.skipped.count {
      summary.skipped[index] = summary.skipped[index].with(.section)
    }
  }

  /// Whether the cells that a row needs name what there is.
  func namesAsset(_ row: SheetRow) -> Bool {
    plan.fields.allSatisfy { !$0.isRequired || cells.names($0, in: row) }
  }

  /// Checks a row that is called a sum by adding.
  mutating func sum(
    _ row: SheetRow, _ top: TopRow, isDoubtful: Bool, into table: inout MappedTable
  ) {
    release(into: &table)
    let isOne = columns.isOne(top, besides: top.label?.column)
    if isDoubtful, !isOne, let mismatch = sums.mismatch(row) {
      if sums.isAtBoundary {
        leadingSums.append((row, top, sums.now, mismatch))
      } else {
        doubts.note(top, mismatch, of: plan.source)
      }
    }
    skip(top, .total, isDoubtful: isOne)
    sums.markBoundary()
  }

  /// Checks the sums that stand above their rows.
  mutating func checkLeadingSums() {
    for sum in leadingSums where !sums.leads(sum.row, from: sum.mark) {
      doubts.note(sum.top, sum.mismatch, of: plan.source)
    }
  }

  /// Takes a row of the register, or one that is no more than a sum by its numbers.
  mutating func data(
    _ row: SheetRow, _ top: TopRow, into table: inout MappedTable
  ) {
    further.noteData()
    checkWidth(of: row)
    if !leftOut.contains(row.number) { note(units.findings(inData: top)) }
    let number = mapping.skip.parents ? number(of: top) : nil
    part(before: number, into: &table)
    if !mapping.skip.totals.isEmpty, columns.hasNumbersAlone(top), !columns.completes(top),
      sums.mismatch(row) == nil
    {
      sums.markBoundary()
      return skip(top, .total)
    }
    guard let number else { return count(row, top, into: &table) }
    if test.mayBeParent(top) {
      parents.open(.init(row: row, number: number, mark: sums.now, hasParts: false))
      sums.markBoundary()
      enter(top)
    } else if case .path = number {
      heldRow.assign(row)
      (heldTop, heldNumber) = (top, number)
    } else {
      count(row, top, into: &table)
    }
  }

  /// Takes fields from the title of a section, without the number in front of it, for the rows below.
  private mutating func enter(_ section: TopRow) {
    guard !mapping.sections.isEmpty else { return }
    let cell = section.texts.first { LineNumber($0.text) == .other }
    var title = CellMapper.trimmed(cell?.text ?? "")
    if let blank = title.firstIndex(of: " "), let mark = title[..<blank].last,
      ".)/:".contains(mark), LineNumber(String(title[..<blank].dropLast())) != .other
    {
      title = CellMapper.trimmed(String(title[blank...]))
    }
    let found = SheetTop.Title(text: title, row: section.number, column: cell?.column ?? 1)
    plan.retitle(Dictionary(uniqueKeysWithValues: Set(mapping.sections).map { ($0, found) }))
    summary.titles.append(
      RowTitle(section, title: cell?.column, fields: mapping.sections))
  }

  /// The number in front of a row, in a column that is not read.
  private func number(of row: TopRow) -> LineNumber? {
    guard let first = row.texts.first, !columns.reads(first.column) else { return nil }
    return parents.number(LineNumber(first.text), of: first.text)
  }
}

extension SheetMapper {
  /// Ends the lines whose parts do not go on with a number; a held line is a leaf, or has parts now.
  private mutating func part(before number: LineNumber?, into table: inout MappedTable) {
    if let heldNumber, let number, heldNumber.isAbove(number) {
      parents.open(.init(row: heldRow, number: heldNumber, mark: sums.now, hasParts: true))
      sums.markBoundary()
      self.heldNumber = nil
    }
    release(into: &table)
    for line in parents.close(before: number) { settle(line, into: &table) }
  }

  /// Ends all lines that have parts.
  mutating func flush(into table: inout MappedTable) {
    release(into: &table)
    for line in parents.closeAll() { settle(line, into: &table) }
    sums.markBoundary()
  }

  /// Adds the held line, which has no parts.
  private mutating func release(into table: inout MappedTable) {
    guard heldNumber != nil else { return }
    heldNumber = nil
    parents.notePart()
    count(heldRow, heldTop, into: &table)
  }

  /// Passes over a line that is the sum of its parts; any other is data.
  private mutating func settle(_ line: ParentLines.Line, into table: inout MappedTable) {
    let top = TopRow(line.row)
    let isData = !line.hasParts || columns.hasTag(top)
    if !isData, sums.isEmpty(line.row) { return skip(top, .section) }
    if !isData, sums.holds(line.row, since: line.mark) {
      return skip(top, .parent, isDoubtful: true)
    }
    if line.hasParts { doubts.noteCounted(top) }
    if !line.number.isOfSection { parents.notePart() }
    add(leaf: line.row, sums.read(line.row), top, into: &table)
  }

  /// Adds a row, and tells where it seems to be the sum of those above it.
  private mutating func count(_ row: SheetRow, _ top: TopRow, into table: inout MappedTable) {
    if sums.isAtBoundary { noteBlocks() }
    let label = loneLabel(of: top)
    let isOne = columns.isOne(top, besides: label)
    let isDated = columns.fillsDate(top, besides: label)
    let depth = depth(of: top)
    let numbers = sums.read(row)
    let figures =
      mapping.skip.totals.isEmpty
      ? nil : figures(of: row, numbers, isOne: isOne && (!isDated || depth == LineNumber.deepest))
    let follows = !isDated && figures.map { sums.follow($0) } ?? false
    add(leaf: row, numbers, top, into: &table)
    noteParts(top, numbers, isNumbered: depth < LineNumber.deepest)
    guard follows else {
      return blocks.add(
        SumBlocks.Line(top: top, depth: depth, isOne: isOne, isDated: isDated), figures, sums)
    }
    doubts.noteSum(top, rows: 1)
    sums.markBoundary()
  }

  /// Takes in a row that may be a set, or a part of the one above it; tells of sets counted with parts.
  private mutating func noteParts(
    _ top: TopRow, _ numbers: RowSums.Reading, isNumbered: Bool
  ) {
    guard mapping.skip.parents else { return }
    let isMarked = !isNumbered && SetParts.isMarked(top, columns)
    let set = parts.add(top, numbers, isNumbered: isNumbered, isMarked: isMarked, sums)
    if let set { doubts.noteSet(set) }
  }

  /// The numbers of a row that may be a sum: one item, with a tag or date, is none.
  private func figures(
    of row: SheetRow, _ numbers: RowSums.Reading, isOne: Bool
  ) -> RowSums.Figures? {
    guard !leftOut.contains(row.number), let figures = sums.figures(of: numbers),
      figures.areSeveral || !isOne
    else { return nil }
    return figures
  }

  /// How deep a row lies among others by the number in front of it.
  private func depth(of row: TopRow) -> Int {
    guard let first = row.texts.first, !columns.reads(first.column) else {
      return LineNumber.deepest
    }
    return LineNumber(first.text).depth
  }

  /// The column of a text alone, which is a label, also in the column of tags; one beside another is a tag.
  private func loneLabel(of row: TopRow) -> Int? {
    var label: Int?
    for cell in row.texts where columns.reads(cell.column) && !TopRow.isNumber(cell.text) {
      guard label == nil else { return nil }
      label = cell.column
    }
    return label
  }

  /// Tells of the rows since the last title or sum that are sums of those below them.
  mutating func noteBlocks() {
    if let sums = blocks.sums { doubts.noteSum(sums.first, rows: sums.count) }
    if let set = parts.end(sums) { doubts.noteSet(set) }
    blocks = SumBlocks()
  }

  /// Adds a row to the sums and, unless it is left out, to the table.
  private mutating func add(
    leaf row: SheetRow, _ numbers: RowSums.Reading, _ top: TopRow, into table: inout MappedTable
  ) {
    sums.add(numbers)
    guard !leftOut.contains(row.number) else { return }
    summary.rowCount += 1
    hidden.note(row)
    add(row, top, to: &table)
  }
}
