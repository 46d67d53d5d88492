// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Planning

/// Tells a way of a residual network as exchanges, in the order in which people tell them: from the item
/// that somebody has to give back to where another is taken or bought, then from who gets one more to
/// where one less is bought or one is left over.
struct ExchangeWriter {
  let network: SolvedMarket

  /// A way from a need that gets an item of a lot to that lot.
  func exchanges(forcing lot: Int, to need: Int, along way: [Int]) -> [Exchange] {
    let ground = way.firstIndex(of: network.ground)
    let giving = way[(ground ?? 0)...]
    let first = Exchange.takes(
      self.need(need), .lot(self.lot(lot)), from: giver(before: way.count - 1, of: way))
    return [first] + replacing(Array(giving.dropLast()))
      + (ground.map { spending(Array(way[...$0])) } ?? [])
  }

  /// A way from a need that gets an item from outside to the ground.
  func exchanges(adding way: [Int]) -> [Exchange] {
    guard let first = way.first, case .need(let need) = network.kind(of: first) else { return [] }
    return [.takes(self.need(need), .added, from: nil)] + spending(way)
  }

  /// A way from the ground to a lot that has an item less.
  func exchanges(losing way: [Int]) -> [Exchange] {
    guard let last = way.last, case .lot(let lot) = network.kind(of: last),
      let need = giver(before: way.count - 1, of: way)
    else { return [] }
    return [.loses(need, self.lot(lot))] + replacing(Array(way.dropLast()))
  }

  /// The need that gives back what reaches the lot at an index of a way.
  private func giver(before index: Int, of way: [Int]) -> Position<Plan.Need>? {
    guard index > 0, case .need(let need) = network.kind(of: way[index - 1]) else { return nil }
    return self.need(need)
  }

  /// How the last need of a way gets another item: told from its end to its beginning.
  private func replacing(_ way: [Int]) -> [Exchange] {
    var exchanges: [Exchange] = []
    for index in way.indices.reversed() where index > 0 {
      guard case .need(let need) = network.kind(of: way[index]) else { continue }
      switch network.kind(of: way[index - 1]) {
      case .ground: exchanges.append(.buys(self.need(need)))
      case .lot(let lot):
        exchanges.append(
          .takes(self.need(need), .lot(self.lot(lot)), from: giver(before: index - 1, of: way)))
      case .need: continue
      }
    }
    return exchanges
  }

  /// What the first need of a way does with one too many: told from its beginning to its end, the ground.
  private func spending(_ way: [Int]) -> [Exchange] {
    var exchanges: [Exchange] = []
    for index in way.indices.dropLast() {
      guard case .need(let need) = network.kind(of: way[index]) else { continue }
      switch network.kind(of: way[index + 1]) {
      case .ground: exchanges.append(.buysLess(self.need(need)))
      case .lot(let lot):
        guard index + 2 < way.count else { continue }
        if case .need(let taker) = network.kind(of: way[index + 2]) {
          exchanges.append(
            .takes(self.need(taker), .lot(self.lot(lot)), from: self.need(need)))
        } else {
          exchanges.append(.leaves(self.need(need), self.lot(lot)))
        }
      case .need: continue
      }
    }
    return exchanges
  }

  private func lot(_ index: Int) -> Position<Plan.Lot> { Position(network.component.lots[index]) }
  private func need(_ index: Int) -> Position<Plan.Need> {
    Position(network.component.needs[index])
  }
}
