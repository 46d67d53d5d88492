// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// What the plan before meant the items of each row for, and what has become of them.
struct History: Sendable {
  /// Items of a row with one past.
  struct Piece: Sendable {
    /// The unit that inherited them, by its id.
    let heir: String?
    let pins: [Int]
    var count: Int64
    let end: FormerEnd
  }

  private(set) var pieces: [Position<Inventory.Asset>: [Piece]] = [:]
  /// All pasts, in the order of lots.
  let pasts: [Plan.Past]
  private let places: [Plan.Past: Int]
  /// How many items the plan before meant for something.
  let meant: Int64
  /// The revision of the register of the plan before, where it is another one.
  let revisionBefore: Digest?
  /// What is known of items and the register contradicts.
  let drifts: [Drift]

  init(_ former: Plan.Former, _ facts: Plan.Facts, _ rules: Scenario.Replan, _ inventory: Inventory)
  {
    let registers = Registers(former, inventory)
    let items = FormerList(former, facts, registers).items
    var search = RegisterSearch(registers)
    let sightings = search.sightings(of: items)
    meant = former.plan.assignments.reduce(0) { $0 + $1.items.count }
    revisionBefore = registers.isOne ? nil : former.plan.head.revision
    drifts = registers.isOne ? [] : Drift.all(items, sightings, registers)
    var found: [(Position<Inventory.Asset>, Piece)] = []
    for (one, sightings) in zip(items, sightings) {
      for sighting in sightings {
        guard let end = one.end(sighting, in: registers, isPinned: rules.received == .pin) else {
          continue
        }
        let piece = Piece(heir: one.heir, pins: one.pins, count: sighting.count, end: end)
        found.append((sighting.row, piece))
      }
    }
    for (row, piece) in found { pieces[row, default: []].append(piece) }
    pasts = Set(
      found.compactMap { if case .past(let past) = $1.end { past } else { nil } }
    ).sorted()
    places = Dictionary(uniqueKeysWithValues: pasts.enumerated().map { ($1, $0) })
  }

  /// The place of a past in the list.
  func place(of past: Plan.Past) -> Int? { places[past] }

  /// The office where items stand, where it is not that of the register.
  func office(_ past: Int, _ inventory: Inventory) -> Position<Inventory.Office>? {
    guard let id = pasts[past].standsAt else { return nil }
    return inventory.offices.firstIndex { $0.id == id }.map { Position($0) }
  }
}
