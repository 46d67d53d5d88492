// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing

@Suite struct `Canonical tables` {
  @Test func `of a small inventory are these bytes`() throws {
    let files = CanonicalTables(Inventory(try Sample.tables())).files
    #expect(files.map(\.name) == Self.golden.map(\.name))
    for (file, golden) in zip(files, Self.golden) {
      #expect(String(decoding: file.bytes, as: UTF8.self) == golden.text)
      #expect(file.digest == Digest(of: file.bytes))
    }
  }

  @Test func `are named by the digest of their list`() throws {
    let tables = CanonicalTables(Inventory(try Sample.tables()))
    let list = tables.files.map { "\($0.digest)  \($0.name)\n" }.joined()
    #expect(tables.revision == Digest(of: list.utf8))
    #expect(Inventory(try Sample.tables()).revision == tables.revision)
  }

  @Test func `leave out what is optional and empty`() throws {
    let empty = Inventory.Tables(description: try Sample.tables().description)
    let files = CanonicalTables(Inventory(empty)).files
    #expect(
      files.map(\.name)
        == ["inventory.yaml", "classes.csv", "units.csv", "offices.csv", "assets.csv"])
    #expect(files.dropFirst().allSatisfy { $0.bytes.filter { $0 == 10 }.count == 1 })
  }

  @Test func `have no column for the names of teams where no team has one`() throws {
    var tables = try Sample.tables()
    tables.teams.append(Inventory.Team(unit: Position(0), id: "west"))
    #expect(
      Self.teams(tables)
        == """
        unit,team,name,public_access,step_free
        new,east,Phòng Kinh tế,yes,yes
        new,west,,no,no

        """)
    tables.teams[0].name = nil
    #expect(
      Self.teams(tables)
        == "unit,team,public_access,step_free\nnew,east,yes,yes\nnew,west,no,no\n")
  }

  private static func teams(_ tables: Inventory.Tables) -> String? {
    CanonicalTables(Inventory(tables)).files.first { $0.name == "teams.csv" }
      .map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""),
    ("two\nlines", "\"two\nlines\""), ("cr\rlf", "\"cr\rlf\""), (" spaced ", " spaced "),
    ("=1+1", "=1+1"), ("\"", "\"\"\"\""), ("cân đối", "cân đối"), ("tab\there", "tab\there"),
  ])
  func `quote where RFC 4180 asks for it`(_ name: String, _ cell: String) throws {
    var tables = try Sample.tables()
    tables.classes[1].name = name
    let file = CanonicalTables(Inventory(tables)).files[1]
    #expect(String(decoding: file.bytes, as: UTF8.self).contains("\nlaptop,\(cell),chiếc,"))
  }

  @Test(arguments: [
    ("plain", "plain"), ("say \"no\"", #"say \"no\""#), ("a\\b", #"a\\b"#),
    ("a\nb\tc", #"a\nb\tc"#),
    ("\u{0}\u{1F}\u{7F}\u{85}\u{9F}", #"\u0000\u001f\u007f\u0085\u009f"#),
    ("\u{2028}\u{2029}\u{FEFF}\u{FFFF}", #"\u2028\u2029\ufeff\uffff"#), ("ô 🏢", "ô 🏢"),
  ])
  func `escape in the description what YAML would not keep`(
    _ title: String, _ escaped: String
  ) throws {
    var tables = try Sample.tables()
    tables.description.title = title
    let file = CanonicalTables(Inventory(tables)).files[0]
    #expect(String(decoding: file.bytes, as: UTF8.self).contains("\ntitle: \"\(escaped)\"\n"))
  }

  @Test(arguments: [Int64.min, -1, 0, 7, .max]) func `write any number`(_ amount: Int64) throws {
    var tables = try Sample.tables()
    tables.substitutions[0].penalty = amount
    let text = CanonicalTables(Inventory(tables)).files.first { $0.name == "substitutions.csv" }
    #expect(
      text.map { String(decoding: $0.bytes, as: UTF8.self) }
        == "class,substitute,penalty\ndesk,laptop,\(amount)\n")
  }

  private static let golden: [(name: String, text: String)] = [
    (
      name: "inventory.yaml",
      text: """
      reallot: 1
      name: "sample"
      title: "A \\"small\\" sample"
      currency: VND
      as_of: "2025-06-30"
      language: "en"

      """
    ),
    (
      "classes.csv",
      """
      class,name,unit,useful_life_years,reference_price,price_source,price_date,movable,\
      volume_m3,repair_cost,carbon_low_kg,carbon_kg,carbon_high_kg,carbon_source
      desk,Bàn làm việc,chiếc,10,4200000,"market, 2025",2025-07,yes,0.48,600000,20,30.5,45,a study
      laptop,Laptop,chiếc,7,18000000,market,,yes,,,,,,

      """
    ),
    (
      "units.csv",
      """
      unit,name,kind,stage,code,parent
      new,An Biên,ward,new,11407,old
      old,Trại Cau,ward,old,,

      """
    ),
    ("successions.csv", "old_unit,new_unit,share,office,class\nold,new,1,hall,desk\n"),
    (
      "offices.csv",
      """
      office,name,unit,latitude,longitude,usable_area_m2,availability,seats,floors,address,\
      step_free,public_access,running_cost_per_year,fit_out_cost
      hall,Town hall,new,20.85,106.68,400.5,in_use,40,3,"1, Main Street",yes,no,90000000,25000000
      shed,Shed,old,-0.5,0,30,vacant,,,,,,,

      """
    ),
    ("rooms.csv", "office,unit,group,rooms\nhall,new,staff,4\n"),
    ("posts.csv", "unit,post,group,headcount,team,office\nnew,p1,staff,12,east,hall\n"),
    (
      "norms.csv",
      """
      norm_set,group,class,quantity,per,max_unit_price,valid_from,valid_to,source
      15/2025,*,desk,1/3,staff:15,5000000,2025-07-01,2029,Decision 15

      """
    ),
    (
      "needs.csv",
      """
      need,unit,office,class,quantity,priority,minimum_condition,minimum_remaining_years,reason
      n1,new,hall,laptop,3,2,good,2,a new team

      """
    ),
    (
      "assets.csv",
      """
      asset,class,name,quantity,unit,office,condition,ownership,in_use_since,inspected_on,\
      original_cost,residual_value,movable,note
      TC-1,desk,Bàn gỗ,2,old,shed,fair,own,2019-05,2025-06-10,3000000,100000,no,"two
      lines"

      """
    ),
    ("substitutions.csv", "class,substitute,penalty\ndesk,laptop,500\n"),
    ("routes.csv", "from_office,to_office,distance_km\nhall,shed,12.345\n"),
    (
      "space_norms.csv",
      """
      norm_set,group,area_m2,common_share,valid_from,valid_to,source
      155/2025,*,10.5,0.85,2025-07-01,2029,Decree 155

      """
    ),
    ("teams.csv", "unit,team,name,public_access,step_free\nnew,east,Phòng Kinh tế,yes,yes\n"),
    ("traffic.csv", "unit,team,other_team,weight\nnew,east,west,20\n"),
  ]
}
