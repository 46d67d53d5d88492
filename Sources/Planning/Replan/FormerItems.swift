// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Items of one row that the plan before spoke of, and the one thing that is known of them.
struct FormerItems: Sendable {
  /// What is known of items.
  enum News: Sendable {
    /// They came, in the condition and to the office that a receipt says.
    case came(isAccepted: Bool, condition: Condition?, office: String?)
    /// Whom they were meant for did not take them.
    case refused
    /// They were lost on the way.
    case lost
    /// Nothing since the plan before: it told people of them, did not, or left them over.
    case none(Plan.Past.Fate)
    /// They were out of the supply before.
    case gone(Plan.Remainder.Reason)
  }

  /// When something happened, as seen from the day of the register.
  enum Day: Sendable {
    case earlier
    case later
    /// No date says which of both.
    case unknown

    /// - Parameter asOf: the day of the register, at the latest.
    init(_ date: PartialDate?, asOf: PartialDate) {
      guard let date else {
        self = .unknown
        return
      }
      self = date.earliest > asOf.latest ? .later : date.latest <= asOf.latest ? .earlier : .unknown
    }
  }

  /// The row in the register of the plan before.
  let row: Position<Inventory.Asset>
  var count: Int64
  /// The unit that inherited them, by its id.
  let heir: String?
  let pins: [Int]
  /// What was known of them when the plan before was made.
  let before: Plan.Past?
  /// What the plan before meant them for.
  var meant: Plan.Place?
  /// The line that they are of; nil where they do not go.
  var line: PlanLine?
  var news: News
  var day = Day.unknown
  /// The day that a receipt says.
  var date: PartialDate?

  /// Where they are when they have come; nil where they do not go.
  var goal: String? {
    guard let line else { return nil }
    if case .came(_, _, let office?) = news { return office }
    return line.toOffice
  }
}

/// The register of the plan before and the one of the plan that goes on.
struct Registers: Sendable {
  let old: Inventory
  let new: Inventory
  /// Whether both are one.
  let isOne: Bool

  init(_ former: Plan.Former, _ inventory: Inventory) {
    (old, new, isOne) = (former.inventory ?? inventory, inventory, former.inventory == nil)
  }
}

/// Where a register has items of the plan before.
struct Sighting: Sendable {
  let row: Position<Inventory.Asset>
  var count: Int64
  /// Whether it has them where they were to go or, as is said, came to.
  let isThere: Bool
}
