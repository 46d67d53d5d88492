// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

extension Plan {
  /// What a re-plan knows of its own lines from the plan before: items that came as planned, with the last day,
  /// minutes and receiver that are told of them.
  ///
  /// - Parameter digest: that of the plan's file.
  public func carried(_ digest: Digest) -> ReceiptList {
    let parts = carriedParts(digest)
    return ReceiptList(plan: digest, receipts: parts.map { $0.dropFirst().reduce($0[0], +) })
  }

  /// The same, for each line receipt by receipt of the plan before, so that all have their days.
  ///
  /// Where the register is a newer one, its rows are others than those of the lines before, and days are left
  /// out.
  ///
  /// - Parameter digest: that of the plan's file.
  public func carriedParts(_ digest: Digest) -> [[Receipt]] {
    guard let replan else { return [] }
    let former = replan.revisionBefore == nil ? head.scenario.replan?.from : nil
    var told = former == nil ? [:] : Dictionary(grouping: replan.facts.receipts, by: \.line)
    var places: [String: Int] = [:]
    var parts: [[Receipt]] = []
    for assignment in assignments where assignment.kind != .stay {
      guard let fate = lots[assignment.lot].past?.fate, fate.isSettled else { continue }
      let id = LineID(plan: digest, assignment, in: self).text
      let before = former.map { LineID(plan: $0, assignment, in: self).text }
      let place = places[id] ?? parts.count
      if places[id] == nil { parts.append([]) }
      places[id] = place
      let receipts = before.flatMap { told.removeValue(forKey: $0) } ?? []
      var taking = CarriedItems(id, assignment.items.count, isAccepted: fate == .accepted)
      let rest = receipts.map { taking.take($0) }
      if let before { told[before] = rest }
      parts[place] += taking.all
    }
    return parts
  }
}

/// Items of a line that came as planned, taken from what was told of the plan before.
private struct CarriedItems {
  private let line: String
  private let isAccepted: Bool
  private var left: Int64
  private var taken: [Receipt] = []

  init(_ line: String, _ count: Int64, isAccepted: Bool) {
    (self.line, left, self.isAccepted) = (line, count, isAccepted)
  }

  /// Takes what it can of a receipt, and gives back the rest.
  mutating func take(_ receipt: Receipt) -> Receipt {
    let (received, accepted) = (receipt.received ?? 0, receipt.accepted ?? 0)
    let isElsewhere = receipt.officeFound != nil
    let known = isElsewhere ? 0 : isAccepted ? min(accepted, received) : received - accepted
    let count = min(left, max(0, known))
    guard count > 0 else { return receipt }
    var own = part(count)
    (own.date, own.minutesNumber, own.by) = (receipt.date, receipt.minutesNumber, receipt.by)
    taken.append(own)
    left -= count
    var rest = receipt
    rest.received = received - count
    if isAccepted { rest.accepted = accepted - count }
    return rest
  }

  private func part(_ count: Int64) -> Receipt {
    var part = Receipt(Receipts.Place(line))
    (part.received, part.accepted) = (count, isAccepted ? count : nil)
    return part
  }

  /// What was taken, and the rest without a day.
  var all: [Receipt] { taken + (left > 0 ? [part(left)] : []) }
}

extension Receipt {
  /// Both together, with what is told last.
  fileprivate static func + (one: Receipt, other: Receipt) -> Receipt {
    func sum(_ one: Int64?, _ other: Int64?) -> Int64? {
      one == nil && other == nil ? nil : (one ?? 0) + (other ?? 0)
    }
    let isLater = (one.date?.description ?? "") <= (other.date?.description ?? "")
    var both = isLater ? other : one
    (both.received, both.accepted) = (
      sum(one.received, other.received), sum(one.accepted, other.accepted)
    )
    return both
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
