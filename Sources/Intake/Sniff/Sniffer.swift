// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory
internal import Words

/// Looks at a register and proposes a mapping for it.
public struct Sniffer {
  let file: RegisterFile
  private(set) var sample: SheetSample
  var proposal: Proposal

  /// Proposes a mapping for a register.
  ///
  /// - Parameters:
  ///   - file: the register under its path.
  ///   - table: the table that its rows go to.
  ///   - sheet: the name of a sheet; without it the one with most headers that are known.
  ///   - encoding: the encoding of a text file where it cannot be told or was told wrong.
  ///   - limits: how much of the file is read; the mapping says so too.
  /// - Throws: ``RegisterError`` where the file cannot be read or has no such sheet.
  public static func proposal(
    for file: TableFile, into table: TableName = .assets, sheet: String? = nil,
    encoding: TextEncoding? = nil, limits: ReadingLimits = ReadingLimits()
  ) throws(RegisterError) -> Proposal {
    func sniffer(_ encoding: TextEncoding?) throws(RegisterError) -> Sniffer {
      let register = try RegisterFile(
        file, encoding: encoding, limits: limits)
      let sample = try best(register, named: sheet, into: table)
      return Sniffer(file: register, sample: sample, table: table)
    }
    var result = try sniffer(encoding)
    result.proposal.mapping.encoding = encoding
    if encoding == nil, let found = try result.legacyText() {
      result = try sniffer(found.encoding)
      result.propose(found)
    }
    try result.sniff(hasChosenSheet: sheet != nil)
    return result.proposal
  }

  private init(file: RegisterFile, sample: SheetSample, table: TableName) {
    (self.file, self.sample) = (file, sample)
    let name = file.name.split(separator: "/").last.map(String.init) ?? file.name
    let stem = name.split(separator: ".").dropLast().joined(separator: ".")
    var mapping = Mapping(name: stem.isEmpty ? name : stem)
    mapping.table = table
    mapping.files = ["registers/" + name]
    mapping.limits = file.limits
    proposal = Proposal(mapping)
  }

  private static func best(
    _ file: RegisterFile, named name: String?, into table: TableName
  ) throws(RegisterError) -> SheetSample {
    let sheets = file.sheets.filter { sheet in
      name.map { FoldedText.key($0) == FoldedText.key(sheet.name) }
        ?? (sheet.visibility == .visible)
    }
    var best: SheetSample?
    for sheet in sheets {
      let sample = try SheetSample(
        sheet, of: file, table: table, mergedWithin: SheetSample.mostBytes / sheets.count)
      if sample.score > best?.score ?? -1 { best = sample }
    }
    if let best, sheets.count > 1 { return try SheetSample(best.sheet, of: file, table: table) }
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
  var plan: SheetPlan {
    SheetPlan(
      proposal.mapping, sample.top,
      source: RowOrigins.Source(file: file.name, digest: Digest(of: []), sheet: nil))
  }

  /// The 1-based columns that the proposal reads.
  var readColumns: Set<Int> {
    let choices =
      proposal.mapping.columns.values.flatMap { $0 }
      + proposal.mapping.counts.flatMap(\.columns)
    return Set(choices.flatMap { column(of: $0).map { [$0] } ?? [] })
  }

  func column(of choice: Mapping.ColumnChoice) -> Int? {
    if case .number(let number) = choice { return number }
    return sample.header?.columns(of: choice).first
  }

  /// What the column of a field holds.
  func column(of field: String) -> ColumnSample? {
    proposal.mapping.columns[field]?.first.flatMap { column(of: $0) }.flatMap { sample.columns[$0] }
  }
}
