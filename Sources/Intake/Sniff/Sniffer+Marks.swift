// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension Sniffer {
  /// A number and what it shows of its marks.
  private typealias Shown = (text: String, evidence: NumberEvidence)

  /// The marks of all columns of numbers: those of the first number that has both, else of the first
  /// that has each.
  mutating func guessMarks() {
    let fields = (mappedFields(.number) + mappedFields(.money)).sorted()
    let shown = fields.compactMap { column(of: $0) }.filter { $0.textCount > 0 }.flatMap(\.marks)
    let both = shown.first { $0.evidence.decimal != nil && $0.evidence.thousands != nil }
    if let first = both ?? shown.first(where: { $0.evidence.decimal != nil }) {
      proposal.mapping.numbers.decimal = first.evidence.decimal
      let other = shown.first { contradicts($0.evidence, first.evidence) }
      note("decimal", first.text, but: other ?? mayPartThousands(fields, first.evidence.decimal))
    }
    let decimal = proposal.mapping.numbers.decimal
    let grouped = shown.first { $0.evidence.thousands.map { $0 != decimal } ?? false }
    if let first = both ?? grouped {
      proposal.mapping.numbers.thousands = first.evidence.thousands
      note("thousands", first.text, but: shown.first { contradicts($0.evidence, first.evidence) })
    }
    if proposal.mapping.numbers.thousands == nil { guessThousands(fields) }
  }

  /// The first number of a column in which the mark before decimals has three digits behind it wherever
  /// it stands alone.
  private func mayPartThousands(_ fields: [String], _ mark: Character?) -> Shown? {
    guard let mark else { return nil }
    let columns = fields.compactMap { column(of: $0)?.marks.filter { $0.text.contains(mark) } }
    return columns.first { $0.allSatisfy { $0.evidence.decimal == nil } && !$0.isEmpty }?.first
  }

  /// Whether a mark of one number is another in the other.
  private func contradicts(_ one: NumberEvidence, _ other: NumberEvidence) -> Bool {
    func differ(_ one: Character?, _ other: Character?) -> Bool {
      one != nil && other != nil && one != other
    }
    func agree(_ one: Character?, _ other: Character?) -> Bool { one != nil && one == other }
    return differ(one.decimal, other.decimal) || differ(one.thousands, other.thousands)
      || agree(one.decimal, other.thousands) || agree(one.thousands, other.decimal)
  }

  private mutating func note(_ key: String, _ text: String, but other: Shown?) {
    proposal.note(
      key,
      other.map { Message("sniff.as-in-but", ["example": text, "other": $0.text]) }
        ?? Message("sniff.as-in", ["example": text]),
      isDoubtful: other != nil)
  }

  /// The mark of a number that may be in thousands or have decimals.
  private mutating func guessThousands(_ fields: [String]) {
    let decimal = proposal.mapping.numbers.decimal
    let numbers = fields.compactMap { column(of: $0)?.ambiguousNumber }
    guard let number = numbers.first(where: { $0.mark != decimal }) else { return }
    proposal.mapping.numbers.thousands = number.mark
    proposal.note(
      "thousands", Message("sniff.maybe-decimal", ["number": number.text]), isDoubtful: true)
  }
}
