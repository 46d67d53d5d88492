// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
public import Words

extension Proposal {
  /// The mapping as YAML, with remarks; what a person has to look at is marked `# check:`.
  public func yaml(in language: Language) -> String {
    var text = ProposalText(self, language)
    text.write()
    return text.lines.joined(separator: "\n") + "\n"
  }
}

/// Writes a proposal line by line.
private struct ProposalText {
  private(set) var lines: [String] = []
  private let proposal: Proposal
  private let language: Language
  private var mapping: Mapping { proposal.mapping }

  init(_ proposal: Proposal, _ language: Language) {
    (self.proposal, self.language) = (proposal, language)
  }

  mutating func write() {
    for remark in proposal.remarks { lines.append(comment(remark)) }
    line("mapping", YAMLText.quoted(mapping.name))
    line("files", list(mapping.files))
    line("table", mapping.table.rawValue)
    writePlaces()
    group("columns", mapping.columns.mapValues { choice($0[0]) })
    writeBlanks()
    if !mapping.counts.isEmpty { writeCounts() }
    group("titles", mapping.titles.mapValues { list($0) })
    group("constants", mapping.constants.mapValues(YAMLText.quoted))
    group("defaults", mapping.defaults.mapValues(YAMLText.quoted))
    group("lookups", mapping.lookups.mapValues(\.rawValue))
    group("scales", mapping.scales.mapValues { "1" + String(repeating: "0", count: $0) })
    if let dates = mapping.dates { line("dates", dates.rawValue) }
    if let year = mapping.yearsFrom { line("years_from", String(year)) }
    if let mark = mapping.numbers.decimal { line("decimal", YAMLText.quoted(String(mark))) }
    if let mark = mapping.numbers.thousands { line("thousands", YAMLText.quoted(String(mark))) }
    writeLimits()
    writeVocabularies()
  }

  private mutating func writePlaces() {
    if case .named(let name) = mapping.sheet { line("sheet", YAMLText.quoted(name)) }
    if case .rows(let rows) = mapping.header {
      line(
        "header_row",
        rows.count == 1 ? "\(rows.lowerBound)" : "\(rows.lowerBound)-\(rows.upperBound)")
    } else if proposal.note("header_row") != nil {
      line("header_row", "auto")
    }
    if let encoding = mapping.encoding { line("encoding", encoding.rawValue) }
    if let separator = mapping.separator {
      line("separator", separator == .tab ? "tab" : YAMLText.quoted(separator.rawValue))
    }
  }

  /// Columns of a header that is not known, to be filled in.
  private mutating func writeBlanks() {
    guard !proposal.blanks.isEmpty else { return }
    if mapping.columns.isEmpty { lines.append("columns:") }
    for blank in proposal.blanks {
      lines.append("  # FIELD: \(choice(blank.choice))  \(comment(.init(text: blank.told)))")
    }
  }

  private mutating func writeLimits() {
    let usual = ReadingLimits()
    let changed = ReadingLimits.Measure.allCases.filter { mapping.limits[$0] != usual[$0] }
    guard !changed.isEmpty else { return }
    let limits = changed.map { "\($0.rawValue): \(mapping.limits[$0])" }
    line("limits", "{\(limits.joined(separator: ", "))}")
  }

  private mutating func writeCounts() {
    lines.append("counts:")
    for count in mapping.counts {
      lines.append("  \(count.condition.rawValue): \(choice(count.columns[0]))")
    }
  }

  private mutating func writeVocabularies() {
    guard !mapping.vocabularies.isEmpty else { return }
    lines.append("vocabularies:")
    for (field, meanings) in mapping.vocabularies.sorted(by: { $0.key < $1.key }) {
      lines.append("  \(field):")
      for meaning in meanings {
        let note = proposal.note("vocabularies.\(field).\(meaning.word)")
        lines.append("    \(YAMLText.quoted(meaning.word)): \(meaning.value)\(behind(note))")
      }
    }
  }

  /// A group of fields in the order of the table's columns.
  private mutating func group(_ key: String, _ values: [String: String]) {
    guard !values.isEmpty else { return }
    lines.append("\(key):")
    for field in mapping.table.columns.map(\.name) {
      guard let value = values[field] else { continue }
      lines.append("  \(field): \(value)\(behind(proposal.note("\(key).\(field)")))")
    }
  }

  private mutating func line(_ key: String, _ value: String) {
    lines.append("\(key): \(value)\(behind(proposal.note(key)))")
  }

  private func behind(_ note: Proposal.Note?) -> String {
    note.map { "  " + comment($0) } ?? ""
  }

  private func comment(_ note: Proposal.Note) -> String {
    let remark = Message(verbatim: note.text.text(in: language).plain)
    let told = note.isDoubtful ? Message("sniff.check", ["remark": remark]) : remark
    return "# " + told.text(in: language)
  }

  private func choice(_ choice: Mapping.ColumnChoice) -> String {
    switch choice {
    case .header(let text): YAMLText.quoted(text)
    case .number(let number): "{letter: \(CellPosition.letters(ofColumn: number))}"
    }
  }

  private func list(_ texts: [String]) -> String {
    "[" + texts.map(YAMLText.quoted).joined(separator: ", ") + "]"
  }
}
