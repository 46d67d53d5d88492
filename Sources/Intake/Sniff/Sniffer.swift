// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// Looks at a register and proposes a mapping for it.
public struct Sniffer {
  private let file: RegisterFile
  private var sample: SheetSample
  private var proposal: Proposal

  /// Proposes a mapping for a register.
  ///
  /// - Parameters:
  ///   - file: the register under its path.
  ///   - sheet: the name of a sheet; without it the one with most headers that are known.
  ///   - encoding: the encoding of a text file where it cannot be told or was told wrong.
  ///   - limits: how much of the file is read; the mapping says so too.
  /// - Throws: ``RegisterError`` where the file cannot be read or has no such sheet.
  public static func proposal(
    for file: TableFile, sheet: String? = nil, encoding: TextEncoding? = nil,
    limits: ReadingLimits = ReadingLimits()
  ) throws(RegisterError) -> Proposal {
    let register = try RegisterFile(
      name: file.name, bytes: Array(file.bytes), encoding: encoding, limits: limits)
    let sample = try best(register, named: sheet)
    var sniffer = Sniffer(file: register, sample: sample)
    try sniffer.sniff(hasChosenSheet: sheet != nil)
    return sniffer.proposal
  }

  private init(file: RegisterFile, sample: SheetSample) {
    (self.file, self.sample) = (file, sample)
    let name = file.name.split(separator: "/").last.map(String.init) ?? file.name
    let stem = name.split(separator: ".").dropLast().joined(separator: ".")
    var mapping = Mapping(name: stem.isEmpty ? name : stem)
    mapping.files = ["registers/" + name]
    mapping.limits = file.limits
    proposal = Proposal(mapping)
  }

  private static func best(
    _ file: RegisterFile, named name: String?
  ) throws(RegisterError) -> SheetSample {
    var best: SheetSample?
    for sheet in file.sheets {
      if let name, FoldedText.key(name) != FoldedText.key(sheet.name) { continue }
      if name == nil, sheet.visibility != .visible { continue }
      let sample = try SheetSample(sheet, of: file)
      if sample.score > best?.score ?? -1 { best = sample }
    }
    guard let best else {
      throw RegisterError(
        file: file.name, sheet: name, reason: .noSheet(file.sheets.prefix(20).map(\.name)))
    }
    return best
  }

  private mutating func sniff(hasChosenSheet: Bool) throws(RegisterError) {
    guessFormat(hasChosenSheet: hasChosenSheet)
    guessColumns()
    try sample.look(at: plan.columns, in: file)
    noteColumns()
    guessMarks()
    guessDates()
    guessVocabulary()
    guessScale()
    fillGaps()
    noteRest()
  }

  /// What the proposal means for the sheet.
  private var plan: SheetPlan {
    SheetPlan(
      proposal.mapping, sample.top,
      source: RowOrigins.Source(file: file.name, digest: Digest(of: []), sheet: nil))
  }

  /// The 1-based columns that the proposal reads.
  private var readColumns: Set<Int> {
    let choices =
      proposal.mapping.columns.values.flatMap { $0 }
      + proposal.mapping.counts.flatMap(\.columns)
    return Set(choices.flatMap { column(of: $0).map { [$0] } ?? [] })
  }

  private func column(of choice: Mapping.ColumnChoice) -> Int? {
    if case .number(let number) = choice { return number }
    return sample.header?.columns(of: choice).first
  }

  /// What the column of a field holds.
  private func column(of field: String) -> ColumnSample? {
    proposal.mapping.columns[field]?.first.flatMap { column(of: $0) }.flatMap { sample.columns[$0] }
  }
}

extension Sniffer {
  private mutating func guessFormat(hasChosenSheet: Bool) {
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
    if sample.score < 2 {
      proposal.note("header_row", Message("sniff.unknown-header"), isDoubtful: true)
    }
  }

  private mutating func guessColumns() {
    guard let header = sample.header else { return }
    var taken: Set<Int> = []
    let counts = KnownHeaders.counts.compactMap { condition, headers in
      self.header(of: headers, in: header).map {
        (Mapping.Count(condition: condition, columns: [.header($0.text)]), $0.column)
      }
    }
    if counts.count > 1 {
      proposal.mapping.counts = counts.map(\.0)
      taken.formUnion(counts.map(\.1))
    }
    for (field, headers) in KnownHeaders.fields {
      guard let found = self.header(of: headers, in: header), !taken.contains(found.column) else {
        continue
      }
      if field == "condition", !proposal.mapping.counts.isEmpty { continue }
      // A department is no unit where a title names the unit.
      if field == "unit", unitTitle != nil { continue }
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
      let name = header.name(of: column)
      let isUnique = header.columns(of: .header(name)) == [column]
      return (name, column, isUnique ? .header(name) : .number(column))
    }
    return nil
  }

  private mutating func noteColumns() {
    for (field, choices) in proposal.mapping.columns {
      guard let column = choices.first.flatMap({ column(of: $0) }) else { continue }
      let letters = CellPosition.letters(ofColumn: column)
      if let example = sample.columns[column]?.example {
        proposal.note(
          "columns." + field, Message("sniff.column", ["column": letters, "example": example]))
      } else {
        proposal.note(
          "columns." + field, Message("sniff.empty-column", ["column": letters]), isDoubtful: true)
      }
    }
  }

  /// The mapped fields of a kind, in the order of their names.
  private func mappedFields(_ kind: ColumnKind) -> [String] {
    TableName.assets.columns.filter { $0.kind == kind }.map(\.name)
      .filter { proposal.mapping.columns[$0] != nil }.sorted()
  }

  private mutating func guessMarks() {
    let fields = (mappedFields(.number) + mappedFields(.money)).sorted()
    for field in fields {
      guard let column = column(of: field), column.textCount > 0 else { continue }
      let (marks, decimal, thousands) = column.marks
      if let mark = marks.decimal, proposal.mapping.numbers.decimal == nil {
        proposal.mapping.numbers.decimal = mark
        proposal.note("decimal", Message("sniff.as-in", ["example": decimal ?? ""]))
      }
      if let mark = marks.thousands, proposal.mapping.numbers.thousands == nil {
        proposal.mapping.numbers.thousands = mark
        proposal.note("thousands", Message("sniff.as-in", ["example": thousands ?? ""]))
      }
    }
    for field in fields {
      guard let number = column(of: field)?.ambiguousNumber,
        proposal.mapping.numbers.thousands == nil, proposal.mapping.numbers.decimal != number.mark
      else { continue }
      proposal.mapping.numbers.thousands = number.mark
      proposal.note(
        "thousands", Message("sniff.maybe-decimal", ["number": number.text]), isDoubtful: true)
    }
  }

  /// One order for all columns of dates: that of the first date that can have only one, unless another
  /// date can have only the other.
  private mutating func guessDates() {
    let columns = mappedFields(.date).compactMap { column(of: $0) }
    let evidence = columns.flatMap(\.dateOrders)
    if let first = evidence.first {
      proposal.mapping.dates = first.order
      let other = evidence.first { $0.order != first.order }
      proposal.note(
        "dates",
        other.map { Message("sniff.as-in-but", ["example": first.text, "other": $0.text]) }
          ?? Message("sniff.as-in", ["example": first.text]),
        isDoubtful: other != nil)
    } else if columns.contains(where: \.hasAmbiguousDates) {
      proposal.mapping.dates = .dmy
      proposal.note(
        "dates", Message("sniff.day-or-month"), isDoubtful: true)
    }
    guard let shortYear = columns.lazy.compactMap(\.shortYear).first else { return }
    proposal.mapping.yearsFrom = ColumnSample.yearsFrom
    proposal.note("years_from", Message("sniff.as-in", ["example": shortYear]), isDoubtful: true)
  }

  private mutating func guessVocabulary() {
    guard let column = column(of: "condition") else { return }
    proposal.mapping.vocabularies["condition"] = column.texts.map { word in
      let value = KnownWords.condition.value(of: word)
      if value == nil {
        proposal.note(
          "vocabularies.condition." + word, Message("sniff.conditions"), isDoubtful: true)
      }
      return Mapping.Meaning(word: word.replacing("*", with: ""), value: value ?? "fair")
    }
  }

  /// Amounts in thousands or millions, as a header or a title says.
  private mutating func guessScale() {
    guard let column = proposal.mapping.columns["original_cost"]?.first.flatMap({ column(of: $0) })
    else { return }
    let header = sample.header?.name(of: column) ?? ""
    let titles = sample.top.rows.filter { $0.number < sample.header?.rows.lowerBound ?? 0 }
      .flatMap { $0.texts.map(\.text) }
    let said =
      (AmountUnit(header: header).map { [(text: header, unit: $0)] } ?? [])
      + titles.compactMap { text in AmountUnit(title: text).map { (text: text, unit: $0) } }
    guard let (text, unit) = said.first else { return }
    // What is written in euros is kept in cents.
    let minor = Set(unit.currencies.flatMap(\.codes).map { NumberText.minorDigits(of: $0) })
    let zeros = unit.zeros + (minor == [2] ? 2 : 0)
    guard zeros > 0 else { return }
    for field in ["original_cost", "residual_value"] where proposal.mapping.columns[field] != nil {
      proposal.mapping.scales[field] = zeros
      proposal.note(
        "scales." + field, Message("sniff.as-said", ["text": Finding.quoted(text)]),
        isDoubtful: text != header)
    }
  }
}

extension Sniffer {
  /// What the rows must have and no column gives.
  private mutating func fillGaps() {
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
  private var unitTitle: (label: String, unit: String)? {
    let row = sample.header?.rows.lowerBound ?? 1
    return KnownHeaders.unitLabels.lazy.compactMap { label in
      sample.top.title([label], above: row).flatMap { $0.text.isEmpty ? nil : (label, $0.text) }
    }.first
  }

  private mutating func guessUnit() {
    guard let (label, unit) = unitTitle else {
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
  private mutating func noteRest() {
    if let shipped = ShippedMappings.all.first(where: fits) {
      proposal.remark(Message("sniff.shipped", ["mapping": shipped.name]))
    }
    let read = readColumns
    for (column, _) in (sample.header?.labels ?? [:]).sorted(by: { $0.key < $1.key })
    where !read.contains(column) {
      let letters = CellPosition.letters(ofColumn: column)
      let name = Finding.quoted(sample.header?.name(of: column) ?? "")
      if let example = sample.columns[column]?.example {
        proposal.remark(
          Message("sniff.unread", ["column": letters, "header": name, "example": example]))
      } else {
        proposal.remark(Message("sniff.unread-empty", ["column": letters, "header": name]))
      }
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

  /// Whether a shipped mapping finds all its columns.
  private func fits(_ mapping: Mapping) -> Bool {
    guard let header = sample.header else { return false }
    return (Array(mapping.columns.values) + mapping.counts.map(\.columns)).allSatisfy {
      $0.contains { !header.columns(of: $0).isEmpty }
    }
  }
}
