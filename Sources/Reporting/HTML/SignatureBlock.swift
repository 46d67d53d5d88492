// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// Empty lines in which those sign who answer for a report on paper.
enum SignatureBlock {
  static func html(in language: Language) -> String {
    func cell(_ term: Term) -> String { "<th>\(Escaped.html(term.text(in: language)))</th>" }
    let people: [Term] = [.preparedBy, .checkedBy, .approvedBy]
    let lines: [Term] = [.signer, .signerOffice, .signedOn, .signature]
    let blank = String(repeating: "<td></td>", count: people.count)
    return """
      <section class="signatures"><h2>\(Escaped.html(Term.signatures.text(in: language)))</h2>
      <table>
      <thead><tr><td></td>\(people.map(cell).joined())</tr></thead>
      <tbody>
      \(lines.map { "<tr>\(cell($0))\(blank)</tr>\n" }.joined())</tbody>
      </table></section>

      """
  }
}
