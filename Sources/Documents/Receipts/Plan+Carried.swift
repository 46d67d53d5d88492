// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

extension Plan {
  /// What a re-plan knows of its own lines from the plan before: items that came as planned.
  ///
  /// - Parameter digest: that of the plan's file.
  public func carried(_ digest: Digest) -> ReceiptList {
    var list = ReceiptList(plan: digest, receipts: [])
    guard replan != nil else { return list }
    var places: [String: Int] = [:]
    for assignment in assignments where assignment.kind != .stay {
      guard let fate = lots[assignment.lot].past?.fate, fate.isSettled else { continue }
      let id = LineID(plan: digest, assignment, in: self).text
      let place = places[id] ?? list.receipts.count
      if places[id] == nil { list.receipts.append(Receipt(Receipts.Place(id))) }
      places[id] = place
      let (receipt, count) = (list.receipts[place], assignment.items.count)
      list.receipts[place].received = (receipt.received ?? 0) + count
      guard fate == .accepted else { continue }
      list.receipts[place].accepted = (receipt.accepted ?? 0) + count
    }
    return list
  }
}

extension Receipts {
  /// The same with what was known before the first list came back.
  public func after(_ list: ReceiptList) -> Receipts {
    var all = Receipts([list])
    for receipt in receipts.values {
      all.add(receipt)
    }
    return all
  }

  /// All receipts, by line, wave plan and load.
  public var sorted: [Receipt] {
    receipts.values.sorted { one, other in
      (one.line, one.wave ?? "", one.load ?? 0) < (other.line, other.wave ?? "", other.load ?? 0)
    }
  }
}
