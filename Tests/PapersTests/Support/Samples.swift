// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Foundation
import Intake
import Inventory
import Planning
import Testing

@testable import Papers
@testable import benchmark

/// Plans with their inventories, from which papers are made.
enum Samples {
  /// The files of a small merger: two old wards, one of them divided, and two new ones.
  static let files: [String: String] = [
    "inventory.yaml": """
    reallot: 1
    name: small
    title: Small
    currency: VND
    as_of: "2025-07-01"
    """,
    "classes.csv": """
    class,name,unit,useful_life_years,reference_price,price_source,repair_cost,official_code,group
    desk,Bàn làm việc,chiếc,10,4200000,made up,400000,0140101,C
    car,Xe ô tô,chiếc,15,800000000,made up,,,B
    lamp,Đèn bàn,chiếc,3,300000,made up,,,
    """,
    "units.csv": """
    unit,name,kind,stage,superior,place,symbol
    o-1,Phường Đông,phường,old,,,
    o-2,Phường Tây,phường,old,,,
    n-1,Phường Sông,phường,new,UBND thành phố Hải Phòng,Hải Phòng,UBND-KT
    n-2,Phường Núi,phường,new,,,
    """,
    "successions.csv": """
    old_unit,new_unit,share
    o-1,n-1,1
    o-2,n-1,1/2
    o-2,n-2,1/2
    """,
    "offices.csv": """
    office,name,unit,latitude,longitude,usable_area_m2,availability,address
    s-1,Trụ sở Đông,o-1,20.85,106.68,349.3,in_use,1 phố Đông
    s-2,Trụ sở Tây,o-2,20.86,106.69,200,in_use,
    """,
    "posts.csv": """
    unit,post,group,headcount,office
    n-1,chair,VI,2,s-1
    n-2,staff,VIII,6,s-2
    """,
    "norms.csv": """
    norm_set,group,class,quantity,per,max_unit_price,source
    a,VI,desk,1,person,7800000,QĐ 15/2025 nhóm VI
    a,VIII,desk,1,person,4200000,QĐ 15/2025 nhóm VIII
    a,*,lamp,0.5,person,,
    """,
    "assets.csv": """
    asset,class,name,quantity,unit,office,condition,ownership,in_use_since,original_cost,residual_value,note
    T-1,desk,Bàn gỗ,7,o-1,s-1,good,own,2020,10000000,5000001,
    ,desk,Bàn sắt,2,o-2,s-2,fair,,2012,3000001,0,
    ,desk,Bàn hỏng,1,o-2,s-2,broken,own,2020,1000000,400000,
    X-1,car,"Xe 7 chỗ 16A-000.01",1,o-1,s-1,good,own,2019-03,900000000,300000000,
    ,lamp,Đèn mượn,2,o-2,s-2,good,borrowed,,,,
    """,
  ]

  /// The inventory of these files, with some in other words.
  static func inventory(_ changes: [String: String] = [:]) throws -> Inventory {
    let files = files.merging(changes) { $1 }.map { name, text in
      TableFile(name: name, bytes: Array((text + "\n").utf8))
    }
    let result = PackageReader.read(files)
    return try #require(result.inventory, "\(result.errors)")
  }

  /// What papers of the small merger are made from.
  static func source(
    _ inventory: Inventory? = nil, forms: FormSet? = nil, signatories: [Signatory] = [],
    papers: [CitedPaper] = []
  ) throws -> PaperSource {
    let inventory = try inventory ?? Self.inventory()
    var scenario = Scenario(name: "base", inventoryFolder: "..")
    scenario.date = PartialDate(year: 2025, month: 7, day: 1)
    scenario.needs.normSet = inventory.norms.first?.set
    let plan = try Planner(program: "reallot test").plan(scenario, on: inventory)
    return PaperSource(
      plan: plan, digest: Digest(of: "plan".utf8), inventory: inventory,
      forms: try forms ?? FormSet(), signatories: signatories, papers: papers)
  }

  /// What papers of a random small merger are made from; nil where the scenario does not fit it.
  static func random(_ seed: UInt64) throws -> PaperSource? {
    let problem = OracleCase(seed: seed)
    guard
      let plan = try? Planner(program: "reallot test").plan(
        problem.scenario, on: problem.inventory)
    else { return nil }
    return PaperSource(
      plan: plan, digest: Digest(of: "plan".utf8), inventory: problem.inventory,
      forms: try FormSet(), signatories: [], papers: [])
  }
}

extension Paper {
  /// The tables of all sections.
  var tables: [PaperTable] {
    sections.flatMap(\.blocks).compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
  }

  /// The cells of a column of the lines, by what it holds.
  func cells(_ value: String) -> [PaperCell] {
    tables.flatMap { table in
      guard let column = table.columns.firstIndex(where: { $0.value == value }) else {
        return [PaperCell]()
      }
      return table.lines.map { table.rows[$0].cells[column] }
    }
  }

  /// The sum of a column of the lines.
  func sum(_ value: String) -> Int64 { cells(value).reduce(0) { $0 + ($1.number ?? 0) } }

  /// The cell of the last row of a column.
  func total(_ value: String) -> PaperCell? {
    tables.last.flatMap { table in
      table.columns.firstIndex { $0.value == value }.flatMap { table.rows.last?.cells[$0] }
    }
  }
}
