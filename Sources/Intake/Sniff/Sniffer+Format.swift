// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

extension Sniffer {
  /// So many rows are looked at for text from before Unicode.
  private static let depth = 500

  /// Text of a workbook that looks typed in a Vietnamese font from before Unicode.
  func legacyText() throws(RegisterError) -> LegacyEvidence.Found? {
    guard file.textFormat == nil else { return nil }
    var evidence = LegacyEvidence()
    var rows = try file.rows(of: sample.sheet)
    while try rows.next(), rows.row.number <= Self.depth { evidence.add(rows.row) }
    return evidence.found
  }

  /// Proposes the encoding of such text.
  mutating func propose(_ text: LegacyEvidence.Found) {
    proposal.mapping.encoding = text.encoding
    proposal.note(
      "encoding",
      Message(
        "sniff.legacy-text",
        ["text": Finding.quoted(text.text), "reading": Finding.quoted(text.reading)]),
      isDoubtful: true)
  }

  /// Proposes how the file is written, the sheet and the header.
  mutating func guessFormat(hasChosenSheet: Bool) {
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
    guard !sample.startsWithData else {
      return proposal.note("header_row", Message("sniff.first-row-is-data"), isDoubtful: true)
    }
    // Cells merged downwards make it longer by themselves.
    let last = min(header.rows.upperBound, header.rows.lowerBound + HeaderFinder.mostRows - 1)
    proposal.mapping.header = .rows(header.rows.lowerBound...last)
    if !sample.isKnown {
      proposal.note("header_row", Message("sniff.unknown-header"), isDoubtful: true)
    }
  }
}
