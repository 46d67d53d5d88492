// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// What a plan means for a unit in one message that fits a chat group.
struct UnitMessage {
  /// It has fewer characters, counted as UTF-16 does, which is no less than any program counts.
  static let limit = 500

  /// How many names of units are told, and how long; the first that fits is taken.
  private static let rooms = [(8, 80), (4, 60), (2, 40), (1, 24), (0, 24)]

  private let summary: UnitSummary
  private let source: PaperSource
  private let language: Language
  private let numbers: NumberText

  init(_ summary: UnitSummary, _ source: PaperSource, _ language: Language) {
    (self.summary, self.source, self.language) = (summary, source, language)
    numbers = NumberText(language)
  }

  /// The message, in one line.
  var text: String {
    let texts = Self.rooms.lazy.map { text(names: $0.0, letters: $0.1) }
    return texts.first { $0.utf16.count < Self.limit } ?? text(names: 0, letters: 24)
  }

  private func text(names: Int, letters: Int) -> String {
    let head = Message(
      "unit-message.head",
      ["unit": name(summary.unit, letters), "plan": source.digest.short])
    let clauses = clauses(names: names, letters: letters).map { $0.text(in: language) }
    return head.text(in: language) + " " + clauses.joined(separator: "; ") + "."
  }

  private func clauses(names: Int, letters: Int) -> [Message] {
    let inherited = summary.inherits.map { ($0.unit, $0.items) }
    let lanes: [Message?] = [
      clause(inherited, names, letters) {
        Message("unit-message.inherit", ["count": $0, "units": $1])
      },
      clause(summary.gives.totals, names, letters) {
        Message("unit-message.give", ["count": $0, "units": $1])
      },
      clause(summary.gets.totals, names, letters) {
        Message("unit-message.get", ["count": $0, "units": $1])
      },
    ]
    return lanes.compactMap(\.self) + [buying, leaving, signing].compactMap(\.self)
  }

  private func clause(
    _ lanes: [(Position<Inventory.Unit>, Int64)], _ names: Int, _ letters: Int,
    _ message: (String, Message) -> Message
  ) -> Message? {
    guard !lanes.isEmpty else { return nil }
    let count = numbers.whole(lanes.reduce(0) { $0 + $1.1 })
    let told = lanes.prefix(names).map { name($0.0, letters) }.joined(separator: ", ")
    let rest = lanes.count - min(names, lanes.count)
    guard rest > 0 else { return message(count, Message(verbatim: told)) }
    let units =
      told.isEmpty
      ? Message("unit-message.units", ["count": rest])
      : Message("unit-message.more", ["units": told, "count": rest])
    return message(count, units)
  }

  private var buying: Message? {
    guard !summary.buys.isEmpty else { return nil }
    let amount = summary.buys.reduce(0) { $0 + $1.amount }
    let currency = source.plan.head.currency
    return Message(
      "unit-message.buy",
      [
        "count": numbers.whole(summary.buys.reduce(0) { $0 + $1.items }),
        "amount": numbers.money(amount, currency: currency), "currency": currency,
      ])
  }

  private var leaving: Message? {
    summary.left == 0
      ? nil : Message("unit-message.left", ["count": numbers.whole(summary.left)])
  }

  private var signing: Message? {
    guard !summary.papers.isEmpty else { return nil }
    let count = summary.papers.count
    let last = summary.papers.compactMap(\.until).min { $0.earliest < $1.earliest }
    return last.map { Message("unit-message.sign-until", ["count": count, "date": $0]) }
      ?? Message("unit-message.sign", ["count": count])
  }

  /// A unit's name in at most so many letters.
  private func name(_ unit: Position<Inventory.Unit>, _ letters: Int) -> String {
    let name = source.inventory.units[unit].name.plain
    guard name.utf16.count > letters else { return name }
    var short = name
    while short.utf16.count >= letters { short.removeLast() }
    return short + "…"
  }
}
