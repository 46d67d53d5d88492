// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// Chooses the sheets of a register that a mapping reads.
struct SheetChooser {
  /// A sheet and what the mapping means for it.
  typealias Planned = (sheet: Sheet, plan: SheetPlan)

  /// What is read, and what is not.
  struct Choice {
    fileprivate(set) var plans: [Planned] = []
    fileprivate(set) var unread: [UnreadSheet] = []
    fileprivate(set) var findings: [Finding] = []
  }

  private let file: RegisterFile
  private let digest: Digest
  private let mapping: Mapping
  private let currency: Currency?

  init(_ file: RegisterFile, _ digest: Digest, _ mapping: Mapping, _ currency: Currency?) {
    (self.file, self.digest, self.mapping, self.currency) = (file, digest, mapping, currency)
  }

  /// The sheets that the mapping names: of those that are visible the first with its headers, or all
  /// with them.
  ///
  /// - Throws: ``RegisterError`` where a sheet is damaged.
  func choice() throws(RegisterError) -> Choice {
    let visible = file.sheets.filter { $0.visibility == .visible }
    switch mapping.sheet {
    case .first, .all: return try choice(among: visible)
    case .number(let number):
      let chosen = file.sheets.indices.contains(number - 1) ? [file.sheets[number - 1]] : []
      return try choice(of: chosen, named: String(number), visible)
    case .named(let name):
      let key = FoldedText.key(name)
      let chosen = file.sheets.filter { FoldedText.key($0.name) == key }.prefix(1)
      return try choice(of: Array(chosen), named: name, visible)
    }
  }

  private func choice(
    of chosen: [Sheet], named name: String, _ visible: [Sheet]
  ) throws(RegisterError) -> Choice {
    var choice = Choice()
    guard !chosen.isEmpty else {
      choice.findings = [noSheet(name)]
      return choice
    }
    for sheet in chosen { choice.plans.append((sheet, try plan(sheet))) }
    for sheet in visible where !chosen.contains(sheet) {
      choice.unread += unread(try plan(sheet, isRead: false))
    }
    choice.unread += try hidden(besides: chosen)
    return choice
  }

  /// Hidden sheets with the headers, which are listed and no more.
  private func hidden(besides chosen: [Sheet]) throws(RegisterError) -> [UnreadSheet] {
    var unread: [UnreadSheet] = []
    for sheet in file.sheets where sheet.visibility != .visible && !chosen.contains(sheet) {
      let plan = try plan(sheet, isRead: false)
      if plan.header != nil, plan.hasHeader {
        unread.append(UnreadSheet(plan, mapping, file, isHidden: true))
      }
    }
    return unread
  }

  private func choice(among visible: [Sheet]) throws(RegisterError) -> Choice {
    var choice = Choice()
    if visible.isEmpty { choice.findings = [noSheet(nil)] }
    for sheet in visible {
      let isChosen = mapping.sheet == .all || choice.plans.isEmpty
      let plan = try plan(sheet, isRead: isChosen)
      if isChosen, plan.hasHeader {
        choice.plans.append((sheet, plan))
      } else {
        choice.unread += unread(plan)
      }
    }
    // Where none has the headers, the first says so.
    if choice.plans.isEmpty, let first = visible.first {
      choice.unread = []
      choice.plans = [(first, try plan(first))]
    }
    choice.unread += try hidden(besides: [])
    return choice
  }

  private func plan(_ sheet: Sheet, isRead: Bool = true) throws(RegisterError) -> SheetPlan {
    let source = RowOrigins.Source(
      file: file.name, digest: digest, sheet: file.textFormat == nil ? sheet.name : nil)
    let top = try SheetTop(
      of: sheet, in: file, header: mapping.header, mergedWithin: isRead ? .max : 0)
    return SheetPlan(mapping, top, source: source, currency: currency)
  }

  /// A sheet that is not read, unless it is empty.
  private func unread(_ plan: SheetPlan) -> [UnreadSheet] {
    guard !plan.isEmpty else { return [] }
    return [UnreadSheet(plan, mapping, file)]
  }

  private func noSheet(_ wanted: String?) -> Finding {
    let message =
      wanted.map { Message("workbook.no-sheet", ["sheet": Finding.quoted($0)]) }
      ?? Message("workbook.hidden-sheets")
    return Finding(
      code: .missingSheet, file: file.name, value: wanted, message: message,
      remedy: Message("workbook.name-sheet", ["sheets": file.sheets.prefix(20).map(\.name)]))
  }
}
