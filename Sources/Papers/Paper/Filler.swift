// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Fills a form: places by what is known, dots where nothing is.
struct Filler {
  /// What stands where a text is not known.
  static let blank = "………………"
  /// What stands where a number of a date is not known.
  static let shortBlank = "……"

  private let draft: PaperDraft
  private let source: PaperSource
  private var blanks: [Paper.Blank] = []
  private var signers: [Paper.Signer] = []
  private var sections: [Paper.Section] = []
  /// The places outside tables that were told already.
  private var told: Set<String> = []

  private var form: Form { draft.form }

  init(_ draft: PaperDraft, _ source: PaperSource) { (self.draft, self.source) = (draft, source) }

  /// The filled paper.
  ///
  /// - Parameter file: what its file is called, with its folder and without an ending.
  mutating func paper(file: String) -> Paper {
    for block in form.blocks { add(block) }
    let until = until()
    let units = source.inventory.units
    return Paper(
      file: file, title: form.title, unit: draft.unit.map { units[$0].id },
      giver: party("giver"), receiver: party("receiver"), basis: draft.basis, until: until,
      signers: signers, blanks: blanks, sums: draft.sums, language: form.language,
      origin: Message("paper.origin", ["source": form.source, "plan": source.digest.short])
        .text(in: form.language),
      currency: source.plan.head.currency, sections: sections)
  }

  private func party(_ name: String) -> String? {
    // Who issues a letter about assets is who has them.
    let issuer = name == "giver" ? draft.parties["issuer"] : nil
    return (draft.parties[name] ?? issuer ?? nil).map { source.inventory.units[$0].id }
  }

  /// The last day to sign by the form; its absence is told where the form knows a time.
  private mutating func until() -> PartialDate? {
    guard let days = form.until[draft.basis.rawValue] else { return nil }
    let dates = source.cited(draft.basis).map(\.date)
    guard let last = dates.max(by: { $0.earliest < $1.earliest })?.adding(days: days) else {
      note("until", Message("blank.until"))
      return nil
    }
    return last
  }

  private mutating func add(_ block: Form.Block) {
    switch block {
    case .section(let orientation): sections.append(Paper.Section(orientation: orientation))
    case .mark(let text): append(.mark(text))
    case .national(let lines): append(.national(lines))
    case .title(let lines): append(.title(lines.flatMap { fill($0) }))
    case .text(let text, let style): for text in fill(text) { append(.text(text, style)) }
    case .head(let head): append(.head(filled(head)))
    case .lines(let name, let count):
      note(name, Message("blank.lines", ["name": name]))
      append(.lines(count))
    case .table(let table):
      var filler = TableFiller(form, table)
      append(.table(filler.table(of: draft.groups)))
      blanks += filler.blanks
    case .signatures(let rows):
      append(.signatures(rows.map { row in row.map { filled($0) } }))
    }
  }

  private mutating func append(_ block: Paper.Block) {
    if sections.isEmpty { sections.append(Paper.Section(orientation: .portrait)) }
    sections[sections.count - 1].blocks.append(block)
  }

  private mutating func filled(_ head: Form.Head) -> Form.Head {
    Form.Head(
      left: head.left.flatMap { fill($0) }.map { $0.uppercased() }, right: head.right,
      number: head.number.map { fillOnce($0) }, subject: head.subject.map { fillOnce($0) },
      date: head.date.map { fillOnce($0) })
  }

  private mutating func filled(_ cell: Form.Signature) -> Paper.Signature {
    let person = cell.by.map { whoSigns($0) }
    return Paper.Signature(
      date: cell.date.map { fillOnce($0) }, title: cell.title.map { fillOnce($0) },
      how: cell.how, name: person?.name, list: cell.list.flatMap { fill($0) })
  }

  /// Who signs, who is remembered once for each role.
  private mutating func whoSigns(_ by: String) -> Paper.Signer {
    let parts = by.split(separator: ".", maxSplits: 1).map(String.init)
    let unit = draft.parties[parts.first ?? ""] ?? nil
    let person = unit.flatMap { source.signatories.signatory(parts.last ?? "", of: $0) }
    let signer = Paper.Signer(
      role: by, unit: unit.map { source.inventory.units[$0].id }, name: person?.name,
      title: person?.title)
    if !signers.contains(where: { $0.role == by }) { signers.append(signer) }
    if person == nil { noteSigner(by + ".name") }
    return signer
  }
}

extension Filler {
  /// A text with its places filled, once for each value of a place that has several.
  private mutating func fill(_ text: String) -> [String] {
    let template = Template(text)
    var values: [String: [String]] = [:]
    for place in template.places.sorted() { values[place] = self.values(of: place) }
    let count = values.values.map(\.count).max() ?? 1
    return (0..<count).map { number in
      template.filled { place in values[place].map { $0[min(number, $0.count - 1)] } }
    }
  }

  private mutating func fillOnce(_ text: String) -> String { fill(text)[0] }

  /// The values of a place, at least one; dots where nothing is known, which is told.
  private mutating func values(of place: String) -> [String] {
    if let known = draft.fields[place], !known.isEmpty { return known }
    if let party = draft.parties[place] {
      if let party { return [source.inventory.units[party].name] }
      note(place, Message("blank.party"))
      return [Self.blank]
    }
    if place == "date" {
      note(place, Message("blank.date"))
      return [form.text(of: nil)]
    }
    if let person = person(place) { return [person] }
    guard place.split(separator: ".").count < 3 else {
      noteSigner(place)
      return [Self.blank]
    }
    note(place, Message("blank.\(place)"))
    return [Self.blank]
  }

  /// The name or title of who signs, by a place such as `giver.head.name`.
  private func person(_ place: String) -> String? {
    let parts = place.split(separator: ".").map(String.init)
    guard parts.count == 3, let unit = draft.parties[parts[0]] ?? nil,
      let person = source.signatories.signatory(parts[1], of: unit)
    else { return nil }
    return parts[2] == "name" ? person.name : person.title
  }

  private mutating func noteSigner(_ place: String) {
    let parts = place.split(separator: ".").map(String.init)
    let unit = (draft.parties[parts[0]] ?? nil).map { source.inventory.units[$0].id }
    guard let unit else { return note(place, Message("blank.party")) }
    note(
      place,
      parts.last == "title"
        ? Message("blank.signer-title", ["unit": unit, "role": parts[1]])
        : Message("blank.signer", ["unit": unit, "role": parts[1]]))
  }

  private mutating func note(_ name: String, _ remedy: Message) {
    guard told.insert(name).inserted else { return }
    blanks.append(Paper.Blank(line: nil, column: nil, name: name, remedy: remedy))
  }
}

extension PartialDate {
  /// The day so many days later; nil where the day is not known, or the calendar ends.
  func adding(days: Int) -> PartialDate? {
    guard day != nil else { return nil }
    return (0..<days).reduce(self) { date, _ in
      guard let date, let month = date.month, let day = date.day else { return nil }
      return PartialDate(year: date.year, month: month, day: day + 1)
        ?? PartialDate(year: date.year, month: month + 1, day: 1)
        ?? PartialDate(year: date.year + 1, month: 1, day: 1)
    }
  }
}
