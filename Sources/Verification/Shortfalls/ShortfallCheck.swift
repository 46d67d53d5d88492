// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

extension ShortfallDerivation {
  /// Compares what a plan says of each need that is bought for or left unmet; a way from coordinates
  /// may be what floating point leaves open.
  func check(_ plan: Plan) -> Check {
    var check = Check(.shortfalls)
    var expected = shortfalls(plan.solution)
    for (index, found) in zip(expected.indices, plan.shortfalls) {
      if isSameWay(expected[index], found) { expected[index].nearest = found.nearest }
    }
    check.compare(all: .verify("what.shortfalls"), expected: expected, found: plan.shortfalls) {
      .verify("name.need", ["id": plan.needs[$1.need].id])
    }
    return check
  }

  private func isSameWay(_ expected: Plan.Shortfall, _ found: Plan.Shortfall) -> Bool {
    let offices = derivation.inventory.offices
    guard let nearest = expected.nearest, let other = found.nearest, nearest.office == other.office,
      let office = offices.positions.first(where: { offices[$0].id == nearest.office })
    else { return false }
    let need = arcs.needs[Int(expected.need.index)]
    return arcs.ways.range(office.index, need.office).contains(other.metres)
  }
}
