// SPDX-License-Identifier: GPL-3.0-or-later

/// Whole items that go from one office to another and fit one lorry.
struct Parcel: Sendable {
  let lane: Lane
  /// The items.
  private(set) var cargos: [Cargo] = []
  private(set) var litres: Int64 = 0
  private(set) var items: Int64 = 0

  init(lane: Lane) { self.lane = lane }

  mutating func add(_ cargo: Cargo) {
    cargos.append(cargo)
    litres += cargo.volume
    items += cargo.count
  }

  /// Packs what goes one way, the largest items first, each into the first parcel that has room.
  ///
  /// - Parameter mostItems: how many items a parcel may have, at least 1.
  static func packed(
    _ cargos: [Cargo], on lane: Lane, capacity: Int64, mostItems: Int64
  ) -> [Parcel] {
    let order = cargos.indices.sorted {
      (cargos[$1].litres, cargos[$0].line, $0) < (cargos[$0].litres, cargos[$1].line, $1)
    }
    var parcels: [Parcel] = []
    for cargo in order.map({ cargos[$0] }) {
      var left = cargo.count
      var place = 0
      while left > 0 {
        if place == parcels.count { parcels.append(Parcel(lane: lane)) }
        let room = (capacity - parcels[place].litres) / cargo.litres
        let count = min(left, room, mostItems - parcels[place].items)
        if count > 0 { parcels[place].add(cargo.with(count, part: cargo.part)) }
        left -= max(0, count)
        place += 1
      }
    }
    return parcels
  }
}
