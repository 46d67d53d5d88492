// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension Sniffer {
  /// The mapped fields of a kind, in the order of their names.
  func mappedFields(_ kind: ColumnKind) -> [String] {
    proposal.mapping.table.columns.filter { $0.kind == kind }.map(\.name)
      .filter { proposal.mapping.columns[$0] != nil }.sorted()
  }

  /// One order for all columns of dates: that of the first date that can have only one, unless another
  /// date can have only the other; else the year first, where some date has it so.
  mutating func guessDates() {
    let columns = mappedFields(.date).compactMap { column(of: $0) }
    let evidence = columns.flatMap(\.dateOrders)
    let ambiguous = columns.flatMap(\.ambiguousDates)
    if let first = evidence.first {
      proposal.mapping.dates = first.order
      let other = evidence.first { $0.order != first.order }
      proposal.note(
        "dates",
        other.map { Message("sniff.as-in-but", ["example": first.text, "other": $0.text]) }
          ?? Message("sniff.as-in", ["example": first.text]),
        isDoubtful: other != nil)
    } else if let example = columns.lazy.compactMap(\.yearFirst).first, !ambiguous.isEmpty,
      ambiguous.allSatisfy({ (try? ColumnSample.dates(.ymd).date($0)) != nil })
    {
      proposal.mapping.dates = .ymd
      proposal.note("dates", Message("sniff.as-in", ["example": example]))
    } else if !ambiguous.isEmpty {
      proposal.mapping.dates = .dmy
      proposal.note(
        "dates", Message("sniff.day-or-month"), isDoubtful: true)
    }
    guard let shortYear = columns.lazy.compactMap(\.shortYear).first else { return }
    proposal.mapping.yearsFrom = ColumnSample.yearsFrom
    proposal.note("years_from", Message("sniff.as-in", ["example": shortYear]), isDoubtful: true)
  }

  mutating func guessVocabulary() {
    for field in proposal.mapping.table.columns where !field.kind.words.isEmpty {
      guard let column = column(of: field.name) else { continue }
      let known = { (word: String) in
        field.name == "condition" ? KnownWords.condition(of: word) : nil
      }
      let foreign = column.texts.filter { known($0) == nil }
      for word in foreign where !field.kind.words.contains(word) {
        proposal.note(
          "vocabularies.\(field.name).\(word)",
          remark(on: word, field), isDoubtful: true)
      }
      let usual = { (word: String) in
        guard field.name == "condition" else { return field.kind.words[0] }
        let isGone = KnownWords.gone.matches(FoldedText.key(word))
        return (isGone ? Condition.broken : .fair).rawValue
      }
      let meanings = column.texts.map { word in
        Mapping.Meaning(
          word: word.replacing("*", with: ""),
          value: known(word) ?? (field.kind.words.contains(word) ? word : usual(word)))
      }
      if meanings.contains(where: { $0.word != $0.value }) {
        proposal.mapping.vocabularies[field.name] = meanings
      }
    }
  }

  /// What to do with a word that is not known; where it says that the asset is no longer there, its rows
  /// are no data.
  private func remark(on word: String, _ field: TableName.Column) -> Message {
    guard field.name == "condition", KnownWords.gone.matches(FoldedText.key(word)),
      let column = proposal.mapping.columns[field.name]?.first?.text
    else { return Message("sniff.words", ["words": field.kind.words]) }
    return Message(
      "sniff.gone",
      [
        "skip":
          "skip: {where: [{column: \(YAMLText.quoted(column)), is: [\(YAMLText.quoted(word))]}]}"
      ])
  }

  /// Amounts in thousands or millions, as a header or a title says.
  mutating func guessScale() {
    let titleTexts = sample.top.titles(above: sample.header?.rows.lowerBound ?? 0)
    let titles = titleTexts.compactMap { text in
      AmountUnit(title: text).map { (text: text, unit: $0) }
    }
    var said: (text: String, unit: AmountUnit)?
    for field in mappedFields(.money) {
      let choice = proposal.mapping.columns[field]?.first
      let header = choice.flatMap { column(of: $0) }.flatMap { sample.header?.name(of: $0) } ?? ""
      if let unknown = AmountUnit.unknown(header: header, titles: titleTexts) {
        proposeUnknown(field, unknown)
        continue
      }
      if let unit = AmountUnit(header: header) { said = (header, unit) }
      guard let said = said ?? titles.first else { continue }
      // What is written in euros is kept in cents.
      let minor = Set(said.unit.currencies.flatMap(\.codes).map { NumberText.minorDigits(of: $0) })
      let zeros = said.unit.zeros + (minor == [2] ? 2 : 0)
      guard zeros > 0 else { continue }
      proposal.mapping.scales[field] = zeros
      proposal.note(
        "scales." + field, Message("sniff.as-said", ["text": Finding.quoted(said.text)]),
        isDoubtful: said.text == titles.first?.text)
    }
  }

  /// Whole units where nobody knows what the header says, to be looked at.
  private mutating func proposeUnknown(_ field: String, _ text: String) {
    proposal.mapping.scales[field] = 0
    proposal.note(
      "scales." + field, Message("sniff.unknown-unit", ["text": Finding.quoted(text)]),
      isDoubtful: true)
  }
}
