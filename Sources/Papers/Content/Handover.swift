// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// What one unit hands over to another for one reason.
struct Handover {
  /// Between whom; a receiver that nobody decided is nil.
  struct Parties: Hashable {
    let giver: Position<Inventory.Unit>
    let receiver: Position<Inventory.Unit>?
  }

  let parties: Parties
  let basis: Paper.Basis
  /// Its items in the order of the register, those of a row that go to one place together.
  var holdings: [Holding] = []
  /// Its premises in the order of the inventory.
  var offices: [Position<Inventory.Office>] = []

  /// The days on which waves move its items, ascending, each once; none where they are not set.
  var days: [PartialDate] {
    Set(holdings.flatMap(\.days)).sorted { $0.earliest < $1.earliest }
  }

  /// All of a plan: what old units leave to each heir, then what each unit gives to another, by giver and
  /// receiver in the order of the inventory.
  static func all(_ estate: Estate) -> [Handover] { inheritances(estate) + transfers(estate) }

  /// What an old unit leaves to an heir: every row that passes to it, and the premises.
  static func inheritances(_ estate: Estate) -> [Handover] {
    let inventory = estate.inventory
    var found = Handovers(.inheritance)
    for holding in estate.dueHoldings {
      let holder = inventory.assets[holding.row].holder
      // What nobody inherits and another unit takes goes there straight.
      guard !inventory.units[holder].stage.continues, holding.heir != nil || holding.transfer == nil
      else { continue }
      found.add(holding, Parties(giver: holder, receiver: holding.heir))
    }
    for (office, heir) in zip(inventory.offices.positions, estate.officeHeirs) {
      let holder = inventory.offices[office].holder
      guard !inventory.units[holder].stage.continues else { continue }
      found.add(office, Parties(giver: holder, receiver: heir))
    }
    return found.sorted
  }

  /// What a unit gives to another: its own and what it inherited.
  static func transfers(_ estate: Estate) -> [Handover] {
    var found = Handovers(.transfer)
    for holding in estate.dueHoldings {
      guard let transfer = holding.transfer, let receiver = estate.unit(transfer.toUnit) else {
        continue
      }
      let giver = holding.heir ?? estate.inventory.assets[holding.row].holder
      found.add(holding, Parties(giver: giver, receiver: receiver))
    }
    return found.sorted
  }
}

/// Handovers in the making.
private struct Handovers {
  private let basis: Paper.Basis
  private var all: [Handover.Parties: Handover] = [:]

  init(_ basis: Paper.Basis) { self.basis = basis }

  mutating func add(_ holding: Holding, _ parties: Handover.Parties) {
    var handover = all.removeValue(forKey: parties) ?? Handover(parties: parties, basis: basis)
    // Items of a row lie one behind the other.
    if let last = handover.holdings.last, last.row == holding.row,
      basis == .inheritance || last.hasWay(of: holding)
    {
      handover.holdings[handover.holdings.count - 1] = last.joined(with: holding)
    } else {
      handover.holdings.append(holding)
    }
    all[parties] = handover
  }

  mutating func add(_ office: Position<Inventory.Office>, _ parties: Handover.Parties) {
    all[parties, default: Handover(parties: parties, basis: basis)].offices.append(office)
  }

  var sorted: [Handover] {
    all.values.sorted { left, right in
      (left.parties.giver, left.parties.receiver?.index ?? .max)
        < (right.parties.giver, right.parties.receiver?.index ?? .max)
    }
  }
}

extension Holding {
  /// Whether other items of the row go to the same need's office, repaired or not.
  fileprivate func hasWay(of other: Holding) -> Bool {
    guard let own = transfer, let others = other.transfer else { return false }
    return own.toOffice == others.toOffice && own.isRepaired == others.isRepaired
      && own.need == others.need
  }
}
