// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Planning

extension ChangeRuns {
  /// Changes of which what is open is run, what is worth most first: first what is added, then what is lost.
  ///
  /// - Parameter changes: what is worth most first.
  public func told(_ changes: [ItemChange]) throws -> [ItemChange] {
    guard changes.contains(where: \.change.isOpen) else { return changes }
    let markets = items.enumerated().flatMap { index, items in items.classes.map { ($0, index) } }
    let market = Dictionary(markets) { first, _ in first }
    let isOpen = { (item: ItemChange) in item.change.isOpen }
    let more = try settled(
      changes.filter(\.isMore), isOpen: isOpen, { try added($0, in: market) })
    let fewer = try settled(
      changes.filter { !$0.isMore }, isOpen: isOpen, { try lost($0, in: market) })
    return (more + fewer).sorted()
  }

  private func added(
    _ item: ItemChange, in market: [Position<Inventory.AssetClass>: Int]
  ) throws -> ItemChange? {
    guard let index = market[item.marginal.assetClass] else { return item }
    let side = items[index].added(item.marginal.assetClass, item.marginal.office)
    var told = item
    if let reached = try change(.added(side), in: index, .better) {
      told.marginal.more = Change(reached.ranges, levels: levels, because: reached.because)
    }
    return told
  }

  /// The dearest of the losses of the lots there; nil where no plan does without one.
  private func lost(
    _ item: ItemChange, in market: [Position<Inventory.AssetClass>: Int]
  ) throws -> ItemChange? {
    guard let index = market[item.marginal.assetClass] else { return item }
    var losses: [Told] = []
    for lot in items[index].lots(item.marginal.assetClass, item.marginal.office) {
      guard let loss = try change(.lost(lot: lot), in: index, .worse) else { return nil }
      losses.append(loss)
    }
    var told = item
    told.marginal.fewer = Change(
      [LevelRange](dearestOf: losses.map(\.ranges)), levels: levels,
      because: Lever.Budget.allCases.filter { budget in
        losses.contains { $0.because.contains(budget) }
      })
    return told
  }
}

extension [LevelRange] {
  /// What is known of the dearest of several changes, up to the first level that is no point.
  init(dearestOf changes: [[LevelRange]]) {
    self = []
    var rivals = changes
    while let level = rivals.first.map({ _ in count }),
      rivals.allSatisfy({ $0.indices.contains(level) })
    {
      let range = LevelRange(
        low: rivals.map { $0[level].low }.max() ?? 0,
        high: rivals.map { $0[level].high }.max() ?? 0)
      append(range)
      rivals = rivals.filter { $0[level].high == range.high }
      // Which one is the dearest has to be known for the next level.
      guard range.isPoint, rivals.allSatisfy({ $0[level].isPoint }) else { return }
    }
  }
}
