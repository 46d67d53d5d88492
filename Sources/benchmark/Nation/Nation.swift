// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Seeds

/// A country of real provinces and units, with offices, posts and assets that are made up.
struct Nation {
  let provinces: [NationProvince]
  let size: NationSize
  private let data: URL

  /// - Parameters:
  ///   - data: the folder of `provinces.csv`, `units.csv` and `old_units.csv`.
  ///   - classes: an inventory whose classes, norms and substitutions are taken over.
  init(data: URL, classes: URL, _ size: NationSize) throws {
    (self.data, self.size) = (data, size)
    let all = try Self.provinces(data)
    let kept = all.prefix(size.provinces ?? all.count).map { province in
      var province = province
      province.units = Array(province.units.prefix(size.units ?? province.units.count))
      return province
    }
    let rows = Apportionment(size.assets, by: kept.map(\.units.count)).parts
    provinces = zip(kept, rows).map { province, rows in
      NationProvince(
        code: province.code, name: province.name, slug: province.slug, units: province.units,
        classes: classes, rows: rows, seed: size.seed)
    }
  }

  /// Writes the country's folder, with a folder for each province.
  func write(to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in ["country.yaml", "base.yaml"] {
      try Data(contentsOf: data.appending(path: name)).write(to: folder.appending(path: name))
    }
    for province in provinces { try province.write(to: folder.appending(path: province.folder)) }
  }

  private typealias Province = (code: String, name: String, slug: String, units: [NationUnit])

  private static func provinces(_ data: URL) throws -> [Province] {
    let units = try TableReader(data.appending(path: "units.csv")).rows
    let old = try TableReader(data.appending(path: "old_units.csv")).rows.compactMap(Self.old)
    var nearest = Heirs(units.compactMap(Self.unit))
    for unit in old { nearest.take(unit) }
    let placed = Dictionary(uniqueKeysWithValues: nearest.units.map { ($0.code, $0) })
    let members = Dictionary(grouping: units) { $0["province"] ?? "" }
    return try TableReader(data.appending(path: "provinces.csv")).rows.map { row in
      let slug = row["province"] ?? ""
      return (
        row["code"] ?? "", row["name"] ?? "", slug,
        (members[slug] ?? []).compactMap { $0["code"].flatMap { placed[$0] } }
      )
    }
  }

  private static func unit(_ row: [String: String]) -> NationUnit? {
    guard let code = row["code"], let name = row["name"], let point = point(row) else { return nil }
    return NationUnit(code: code, name: name, point: point)
  }

  private static func old(_ row: [String: String]) -> NationOldUnit? {
    guard let code = row["code"], let name = row["name"], let point = point(row) else { return nil }
    return NationOldUnit(code: code, name: name, district: row["district"] ?? "", point: point)
  }

  private static func point(_ row: [String: String]) -> Point? {
    Point(latitude: row["latitude"] ?? "", longitude: row["longitude"] ?? "")
  }
}

/// New units to which old ones fall, each to the nearest.
private struct Heirs {
  /// Tenths of a degree: far enough that the nearest is in this cell or one beside it, nearly always.
  private static let side = 100_000
  private(set) var units: [NationUnit]
  private var cells: [[Int]: [Int]] = [:]

  init(_ units: [NationUnit]) {
    self.units = units
    for (index, unit) in units.enumerated() {
      cells[Self.cell(unit.point), default: []].append(index)
    }
  }

  mutating func take(_ unit: NationOldUnit) {
    let cell = Self.cell(unit.point)
    let around = (-1...1).flatMap { down in
      (-1...1).flatMap { cells[[cell[0] + down, cell[1] + $0]] ?? [] }
    }
    let near = around.isEmpty ? Array(units.indices) : around
    let heir = near.min { one, other in
      (units[one].point.nearness(to: unit.point), one)
        < (units[other].point.nearness(to: unit.point), other)
    }
    if let heir { units[heir].old.append(unit) }
  }

  private static func cell(_ point: Point) -> [Int] {
    [point.latitude / side, point.longitude / side]
  }
}
