// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension CellMapper {
  /// A number in the form of the tables.
  mutating func number(
    _ text: String, _ kind: SheetCell.Kind, _ field: MappedField, _ row: SheetRow
  ) -> Value? {
    switch kind {
    case .number:
      if let plain = RegisterNumber.plain(ofCell: text) { return scaled(plain, text, field, row) }
      report(notNumber(text), field, row, text)
    case .text: return written(text, field, row)
    default: report(notNumber(text), field, row, text)
    }
    return nil
  }

  /// A whole number that stays as it is but for its marks; nil for any other text or field.
  func whole(_ text: String, _ kind: SheetCell.Kind, _ field: MappedField) -> String? {
    guard field.kind == .number || field.kind == .money, kind == .number || kind == .text,
      field.words == nil, field.factor == nil, field.zeros == 0
    else { return nil }
    return RegisterNumber.whole(text, thousands: kind == .number ? nil : marks.thousandsByte)
      .map { String($0) }
  }

  /// A number that is text, money perhaps with its currency.
  private mutating func written(
    _ text: String, _ field: MappedField, _ row: SheetRow
  ) -> Value? {
    if let whole = RegisterNumber.whole(text, thousands: marks.thousandsByte) {
      return scaled(String(whole), text, field, row)
    }
    let amount = field.kind == .money ? AmountText(text) : nil
    if let own = field.currency, let sign = amount?.currencies.first(where: { !own.has($0) }) {
      report(foreign(text, sign, own), field, row, text)
      return nil
    }
    if let sign = amount?.currencies.first, multiplies(field) {
      report(wholeUnits(Finding.quoted(text), sign, field), field, row, text)
      return nil
    }
    let number = amount?.number ?? (field.name == "quantity" ? CountUnit.bareNumber(text) : text)
    do throws(RegisterNumber.Fault) {
      let plain = try RegisterNumber.plain(ofText: number, marks: marks)
      if field.name == "quantity", field.zeros == 0, field.factor == nil, mayPartThousands(number) {
        report(ambiguousCount(text), field, row, text)
        return nil
      }
      noteMarks(number, field, row)
      var value = scaled(plain, text, field, row)
      if let doubt = thousandsDoubt(of: number, field) { value?.doubt = doubt }
      return value
    } catch {
      let fault = error == .ambiguous ? ambiguous(text) : notNumber(text, in: number, of: field)
      report(fault, field, row, text)
      return nil
    }
  }

  /// A number times the scale of its field, money in whole units.
  private mutating func scaled(
    _ plain: String, _ text: String, _ field: MappedField, _ row: SheetRow
  ) -> Value? {
    if let factor = field.factor {
      if let product = factor.times(plain) { return Value(text: product) }
      report(notNumber(text), field, row, text)
      return nil
    }
    let scaled = RegisterNumber.scaled(plain, byZeros: field.zeros)
    guard field.kind == .money else { return Value(text: scaled) }
    let amount = RegisterNumber.rounded(scaled)
    guard let fault = fault(ofAmount: amount, text) else {
      return Value(text: amount, doubt: amount == scaled ? nil : .rounded)
    }
    report(fault, field, row, text)
    return nil
  }

  /// What is wrong with an amount, told as the cell has it.
  private func fault(ofAmount amount: String, _ text: String) -> Fault? {
    switch WholeNumber(amount) {
    case .value(let amount) where amount >= 0: nil
    case .value:
      (
        .negativeAmount, Message("cell.negative", ["value": Finding.quoted(text)]),
        Message("cell.write-amount")
      )
    case .tooLarge:
      (
        .tooLarge, Message("cell.too-large", ["value": Finding.quoted(text)]),
        Message("cell.check-largest", ["largest": Int64.max])
      )
    case .malformed: nil
    }
  }

  /// Notes that an amount of a workbook looks larger or smaller than what is read.
  mutating func checkShown(_ cell: SheetCell, _ field: MappedField, _ row: SheetRow) {
    guard field.kind == .money else { return }
    guard let zeros = cell.shownZeros else { return checkCurrency(cell, field, row) }
    let minor = minorDigits(of: field)
    let (shown, read) = (max(0, zeros), max(0, field.zeros - minor))
    guard shown != read else { return }
    let scales = "scales: {\(field.name): \(SheetPlan.power(shown + minor))}"
    report(
      (
        .badMapping,
        Message(
          "cell.shown-scale",
          [
            "said": SheetPlan.power(shown), "mapping": mappingName,
            "scale": SheetPlan.power(read),
          ]),
        Message("mapping.correct-scales", ["mapping": mappingName, "scales": scales])
      ), severity: mapping.scales[field.name] == nil ? .error : .warning, field, row, nil)
  }

  /// Notes that a number format shows a currency where amounts are in thousands of it, unless the mapping
  /// says that amounts are in the currency whatever is shown.
  private mutating func checkCurrency(_ cell: SheetCell, _ field: MappedField, _ row: SheetRow) {
    guard let sign = cell.currency, field.currency != nil, multiplies(field) else { return }
    report(wholeUnits(Message("cell.number-format"), sign, field), field, row, nil)
  }

  /// Whether amounts are in thousands of the currency, or in other multiples.
  private func multiplies(_ field: MappedField) -> Bool { field.zeros > minorDigits(of: field) }

  private func minorDigits(of field: MappedField) -> Int {
    guard field.zeros > 0 else { return 0 }
    return (field.currency ?? mapping.currency.map { Currency(code: $0) })?.minorDigits ?? 0
  }

  /// What is wrong with an amount that names the currency where the column has thousands of it.
  private func wholeUnits(
    _ value: some Sayable, _ sign: CurrencySign, _ field: MappedField
  ) -> Fault {
    (
      .badMapping,
      Message(
        "cell.own-unit",
        [
          "value": value, "currency": sign.name, "mapping": mappingName,
          "scale": SheetPlan.power(field.zeros - minorDigits(of: field)),
        ]), Message("cell.write-in-unit")
    )
  }

  /// What is wrong with an amount in another currency than that of the inventory.
  func foreign(_ text: String, _ sign: CurrencySign, _ own: Currency) -> Fault {
    (
      .foreignCurrency,
      Message(
        "cell.foreign-currency",
        ["value": Finding.quoted(text), "currency": sign.name, "own": own.code]),
      Message("cell.convert-currency", ["own": own.code, "mapping": mappingName])
    )
  }

  func notNumber(_ text: String) -> Fault {
    (
      .badNumber, Message("cell.not-a-number", ["value": Finding.quoted(text)]),
      Message("cell.write-marked-digits")
    )
  }

  /// What is wrong with a number that is text, by the letters or the mark at fault.
  private func notNumber(_ text: String, in number: String, of field: MappedField) -> Fault {
    if NothingWord.matches(text) {
      let words = "vocabularies: {\(field.name): {\(YAMLText.quoted(text)): \"\"}}"
      return (
        .badNumber, Message("cell.not-a-number", ["value": Finding.quoted(text)]),
        Message("cell.say-nothing", ["words": words, "mapping": mappingName])
      )
    }
    guard let part = RegisterNumber.fault(in: number, marks) else { return notNumber(text) }
    return (
      .badNumber,
      Message(
        "cell.not-a-number-for", ["value": Finding.quoted(text), "part": Finding.quoted(part)]),
      Message("cell.write-marked-digits")
    )
  }

  /// Whether the mark of decimals stands before three digits, as between thousands: `1,000`.
  private func mayPartThousands(_ number: String) -> Bool {
    guard let decimal = marks.decimal else { return false }
    let halves = number.split(separator: decimal, omittingEmptySubsequences: false)
    return halves.count == 2 && halves[1].count == 3 && halves[1].allSatisfy(\.isNumber)
  }

  /// The doubt about an amount with three digits behind its decimal mark, more than the currency has;
  /// nil where it has other marks that show what this one is.
  private func thousandsDoubt(of number: String, _ field: MappedField) -> Assumptions.Reason? {
    guard field.kind == .money, field.zeros < 3, field.factor == nil,
      let mark = number.last(where: { ".,".contains($0) }), isDecimal(mark),
      number.reversed().drop(while: { !$0.isNumber }).prefix(while: \.isNumber).count == 3,
      NumberEvidence(number.filter { $0.isNumber || ".,' ".contains($0) }).decimal == nil
    else { return nil }
    return .threeDigits(
      mark: String(mark), isSettled: mark == marks.decimal && !marks.isInherited)
  }

  /// Whether a mark stands before decimals, as the mapping says or leaves over.
  private func isDecimal(_ mark: Character) -> Bool {
    marks.decimal.map { $0 == mark } ?? marks.thousands.map { $0 != mark } ?? false
  }

  private func ambiguousCount(_ text: String) -> Fault {
    (
      .badNumber,
      Message(
        "cell.ambiguous-count", ["value": Finding.quoted(text), "mapping": mappingName]),
      Message("cell.write-whole-count", ["mapping": mappingName])
    )
  }

  private func ambiguous(_ text: String) -> Fault {
    (
      .badNumber, Message("cell.ambiguous-number", ["value": Finding.quoted(text)]),
      Message("cell.say-marks")
    )
  }
}

extension CellMapper {
  /// Whether a row counts no items, so that no asset comes of it, which is noted then.
  mutating func isNothing(_ values: [String], _ fields: [MappedField], _ row: SheetRow) -> Bool {
    guard mapping.table == .assets, let field = fields.first(where: { $0.name == "quantity" }),
      values[field.place] == "0"
    else { return false }
    noteNothing([field], row, values[field.place])
    return true
  }

  /// How many items of a row have each condition; nil where the row counts none, and nothing where the
  /// columns contradict the quantity or are empty as it is, which has been noted then.
  ///
  /// - Parameter quantity: What the row counts in all, empty where it does not say; nil where it cannot be
  ///   read, which was reported.
  mutating func counts(
    _ columns: [(condition: Condition, column: Int)], in row: SheetRow, quantity: String?,
    _ fields: [MappedField]
  ) -> [(condition: Condition, count: Int64)]? {
    let total = quantity.flatMap { Int64($0) }
    var counted: [(condition: Condition, count: Int64)] = []
    for (condition, column) in columns {
      guard let cell = row[column] else { continue }
      let text = Self.trimmed(row.text(of: cell))
      guard !text.isEmpty, text != "-" else { continue }
      if let shown = row.shownText(of: cell), CountUnit.countsSeveral(shown) {
        reportNoCount(shown, condition, row)
        return []
      }
      guard let count = count(text, cell.kind, of: total) else {
        reportNoCount(text, condition, row)
        return []
      }
      counted.append((condition, count))
    }
    let items = counted.filter { $0.count > 0 }
    guard let quantity else { return items }
    guard quantity.isEmpty || total != nil else {
      reportQuantity(quantity, row)
      return []
    }
    let sum = items.reduce(Int128(0)) { $0 + Int128($1.count) }
    if sum > 0, total == nil || sum == Int128(total ?? 0) { return items }
    if sum == 0, total == 0 || (quantity.isEmpty && !counted.isEmpty) {
      noteNothing(fields, row, quantity)
      return nil
    }
    reportCounts(sum, total, columns.first?.condition, row)
    return []
  }

  /// Notes that a row counts no items.
  private mutating func noteNothing(_ fields: [MappedField], _ row: SheetRow, _ text: String) {
    guard let field = fields.first(where: { $0.name == "quantity" }) ?? fields.first else { return }
    assumed.note(.noItems, field, row, of: source, text: text.isEmpty ? nil : text)
  }

  /// Notes that a quantity is no number of items, such as 2.5.
  private mutating func reportQuantity(_ text: String, _ row: SheetRow) {
    note(
      RowPlace(source: source, row: row.number).finding(
        .countMismatch, field: "quantity", value: text,
        Message("cell.not-a-count", ["value": Finding.quoted(text)]),
        remedy: Message("cell.write-count")))
  }

  /// Notes that the cell of a condition is no number of items.
  private mutating func reportNoCount(_ text: String, _ condition: Condition, _ row: SheetRow) {
    reportCount(
      Message("cell.not-a-count", ["value": Finding.quoted(text)]), Message("cell.write-count"),
      condition, row, text)
  }

  /// Notes that conditions do not add up to the quantity, or that neither they nor it say anything.
  private mutating func reportCounts(
    _ sum: Int128, _ total: Int64?, _ condition: Condition?, _ row: SheetRow
  ) {
    guard let total else {
      let isMapped = source.columns["quantity"] != nil
      return note(
        RowPlace(source: source, row: row.number).finding(
          .emptyCell, field: isMapped ? "quantity" : condition.map { "condition \($0.rawValue)" },
          Message("cell.empty"), remedy: Message("cell.write-count")))
    }
    reportCount(
      Message("row.count-mismatch", ["sum": String(sum), "quantity": total]),
      Message("row.correct-counts"), condition, row, nil)
  }

  private func count(_ text: String, _ kind: SheetCell.Kind, of total: Int64?) -> Int64? {
    if SheetColumns.ticks.contains(text) { return total ?? 1 }
    if kind == .text, mayPartThousands(CountUnit.bareNumber(text)) { return nil }
    let plain =
      kind == .number
      ? RegisterNumber.plain(ofCell: text)
      : try? RegisterNumber.plain(ofText: CountUnit.bareNumber(text), marks: marks)
    return plain.flatMap { Int64($0) }.flatMap { $0 >= 0 ? $0 : nil }
  }
}
