// SPDX-License-Identifier: GPL-3.0-or-later

extension Inventory.AssetClass: CanonicalWritable {
  func write(to row: inout CanonicalRow, _ ids: CanonicalIDs) {
    row.cell(id)
    row.cell(name)
    row.cell(unit)
    row.cell(usefulLifeYears)
    row.cell(referencePrice)
    row.cell(priceSource)
    row.cell(priceDate)
    row.cell(isMovable)
    row.cell(text: litres.flatMap { Fraction(Int128($0), over: 1000) })
    row.cell(repairCost)
    row.cell(text: carbon?.low)
    row.cell(text: carbon?.central)
    row.cell(text: carbon?.high)
    row.cell(carbon?.source)
  }
}

extension Inventory.Unit: CanonicalWritable {
  func write(to row: inout CanonicalRow, _ ids: CanonicalIDs) {
    row.cell(id)
    row.cell(name)
    row.cell(kind)
    row.cell(stage.rawValue)
    row.cell(code)
    row.cell(ids.id(parent))
  }
}

extension Inventory.Succession: CanonicalWritable {
  func write(to row: inout CanonicalRow, _ ids: CanonicalIDs) {
    row.cell(ids.id(predecessor))
    row.cell(ids.id(successor))
    row.cell(text: share)
    row.cell(ids.id(office))
    row.cell(ids.id(assetClass))
  }
}

extension Inventory.Office: CanonicalWritable {
  func write(to row: inout CanonicalRow, _ ids: CanonicalIDs) {
    row.cell(id)
    row.cell(name)
    row.cell(ids.id(holder))
    row.cell(text: Fraction(Int128(location.latitudeE7), over: 10_000_000))
    row.cell(text: Fraction(Int128(location.longitudeE7), over: 10_000_000))
    row.cell(text: usableArea)
    row.cell(availability.rawValue)
    row.cell(seats)
    row.cell(floors)
    row.cell(address)
    row.cell(isStepFree)
    row.cell(hasPublicAccess)
    row.cell(runningCostPerYear)
    row.cell(fitOutCost)
  }
}

extension Inventory.RoomCount: CanonicalWritable {
  func write(to row: inout CanonicalRow, _ ids: CanonicalIDs) {
    row.cell(ids.id(office))
    row.cell(ids.id(unit))
    row.cell(group)
    row.cell(rooms)
  }
}

extension Inventory.Post: CanonicalWritable {
  func write(to row: inout CanonicalRow, _ ids: CanonicalIDs) {
    row.cell(ids.id(unit))
    row.cell(id)
    row.cell(group)
    row.cell(headcount)
    row.cell(team)
    row.cell(ids.id(office))
  }
}

extension Inventory.Norm: CanonicalWritable {
  func write(to row: inout CanonicalRow, _ ids: CanonicalIDs) {
    row.cell(set)
    row.cell(group)
    row.cell(ids.id(assetClass))
    row.cell(text: quantity)
    row.cell(text: basis)
    row.cell(maximumUnitPrice)
    row.cell(validFrom)
    row.cell(validTo)
    row.cell(source)
  }
}

extension Inventory.Request: CanonicalWritable {
  func write(to row: inout CanonicalRow, _ ids: CanonicalIDs) {
    row.cell(id)
    row.cell(ids.id(unit))
    row.cell(ids.id(office))
    row.cell(ids.id(assetClass))
    row.cell(quantity)
    row.cell(priority)
    row.cell(minimumCondition?.rawValue)
    row.cell(minimumRemainingYears)
    row.cell(reason)
  }
}

extension Inventory.Asset: CanonicalWritable {
  func write(to row: inout CanonicalRow, _ ids: CanonicalIDs) {
    row.cell(tag)
    row.cell(ids.id(assetClass))
    row.cell(name)
    row.cell(quantity)
    row.cell(ids.id(holder))
    row.cell(ids.id(office))
    row.cell(condition.rawValue)
    row.cell(ownership?.rawValue)
    row.cell(inUseSince)
    row.cell(inspectedOn)
    row.cell(originalCost)
    row.cell(residualValue)
    row.cell(isMovable)
    row.cell(note)
  }
}

extension Inventory.Substitution: CanonicalWritable {
  func write(to row: inout CanonicalRow, _ ids: CanonicalIDs) {
    row.cell(ids.id(needed))
    row.cell(ids.id(substitute))
    row.cell(penalty)
  }
}

extension Inventory.Route: CanonicalWritable {
  func write(to row: inout CanonicalRow, _ ids: CanonicalIDs) {
    row.cell(ids.id(origin))
    row.cell(ids.id(destination))
    row.cell(text: Fraction(Int128(metres), over: 1000))
  }
}

extension Inventory.SpaceNorm: CanonicalWritable {
  func write(to row: inout CanonicalRow, _ ids: CanonicalIDs) {
    row.cell(set)
    row.cell(group)
    row.cell(text: area)
    row.cell(text: commonShare)
    row.cell(validFrom)
    row.cell(validTo)
    row.cell(source)
  }
}

extension Inventory.Team: CanonicalWritable {
  func write(to row: inout CanonicalRow, _ ids: CanonicalIDs) {
    row.cell(ids.id(unit))
    row.cell(id)
    if ids.areTeamsNamed { row.cell(name) }
    row.cell(needsPublicAccess)
    row.cell(needsStepFree)
  }
}

extension Inventory.Traffic: CanonicalWritable {
  func write(to row: inout CanonicalRow, _ ids: CanonicalIDs) {
    row.cell(ids.id(unit))
    row.cell(team)
    row.cell(otherTeam)
    row.cell(weight)
  }
}
