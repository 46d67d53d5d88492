// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Where items of the plan before ended.
enum FormerEnd: Sendable {
  /// They are there.
  case past(Plan.Past)
  /// They are out of the supply.
  case gone(Plan.Remainder.Reason)
}

extension FormerItems {
  /// Where items ended that a register has; nil where nothing sets them apart from others of their row.
  ///
  /// - Parameter isPinned: whether what came as planned serves where it is.
  func end(_ sighting: Sighting, in registers: Registers, isPinned: Bool) -> FormerEnd? {
    let asset = registers.new.assets[sighting.row]
    var now = known(of: asset, registers)
    switch news(sighting) {
    case .came(let isAccepted, let condition, let office):
      let came = Arrival(isAccepted, condition, office ?? meant?.office, sighting)
      return .past(arrived(came, asset, from: now, in: registers, isPinned: isPinned))
    case .refused: (now.fate, now.refusedAt) = (.refused, meant)
    case .lost: return .gone(.lost)
    case .gone(let reason):
      let isSame = asset.condition == registers.old.assets[row].condition
      return reason == .lost || isSame ? .gone(reason) : nil
    case .none(let fate):
      now.fate = fate
      let isOrdinary = now.condition == nil && now.standsAt == nil && now.refusedAt == nil
      if fate == .left, isOrdinary { return nil }
    }
    return .past(now)
  }

  private struct Arrival {
    let isAccepted: Bool
    let condition: Condition?
    let office: String?
    let sighting: Sighting

    init(_ isAccepted: Bool, _ condition: Condition?, _ office: String?, _ sighting: Sighting) {
      (self.isAccepted, self.condition, self.office) = (isAccepted, condition, office)
      self.sighting = sighting
    }
  }

  /// What is known in view of a register: that items came where it has them there, and that those did not
  /// come, and were not lost, that it has still although it should know.
  private func news(_ sighting: Sighting) -> News {
    switch (news, sighting.isThere) {
    case (.came, true), (.refused, false), (.none, false), (.gone, _): news
    case (_, true): .came(isAccepted: false, condition: nil, office: nil)
    case (.came, false), (.lost, false): day == .earlier ? .none(.published) : news
    }
  }

  /// What was known before holds as long as the register says what it said then.
  private func known(of asset: Inventory.Asset, _ registers: Registers) -> Plan.Past {
    let was = registers.old.assets[row]
    let stood = registers.old.offices[was.office].id
    return Plan.Past(
      meant: meant, fate: .published,
      condition: asset.condition == was.condition ? before?.condition : nil,
      standsAt: registers.new.offices[asset.office].id == stood ? before?.standsAt : nil,
      refusedAt: before?.refusedAt)
  }

  /// Items that came: as planned, or elsewhere or in a worse condition.
  private func arrived(
    _ came: Arrival, _ asset: Inventory.Asset, from known: Plan.Past, in registers: Registers,
    isPinned: Bool
  ) -> Plan.Past {
    var now = known
    let said = day == .earlier ? nil : came.condition
    let worse = said.flatMap { $0 < known.condition ?? asset.condition ? $0 : nil }
    let isWorse = worse != nil || asset.condition < registers.old.assets[row].condition
    if came.sighting.isThere { now.standsAt = nil }
    guard !isPinned || isWorse || came.office != meant?.office else {
      now.fate = came.isAccepted ? .accepted : .received
      return now
    }
    (now.fate, now.condition) = (.moved, worse ?? known.condition)
    now.standsAt = came.office == registers.new.offices[asset.office].id ? nil : came.office
    return now
  }
}
