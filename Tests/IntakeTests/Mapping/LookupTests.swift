// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Testing

@testable internal import Intake

/// How the texts of registers name rows of other tables.
struct LookupTests {
  private static let sample = Sample().with("assets.csv", nil)
    .with(
      "units.csv",
      "unit,name,kind,stage,code\no1,Old One,ward,old,11371\no2,Old Two,ward,old,11372\n"
        + "n1,New One,ward,new,11371\no3,Old Three,ward,old,n2\nn2,New Two,ward,new,\n"
    )
    .with("successions.csv", "old_unit,new_unit,share\no1,n1,1\no2,n1,1\n")
    .adding("offices.csv", "c,Hall C,o2,20.87,106.67,10,in_use")

  /// The unit and office of the only row, or what is wrong with it.
  private static func read(_ row: String, _ lookups: String) -> [String] {
    let result = sample.with(
      "mappings/m.yaml",
      """
      files: registers/*
      columns: {asset: Tag, unit: Unit, office: Office}
      constants: {name: Desk, class: desk, condition: good, ownership: own, quantity: "1"}
      lookups: \(lookups)

      """
    ).with("registers/r.csv", "Tag,Unit,Office\nT1,\(row)\n").read()
    guard let inventory = result.inventory, let asset = inventory.assets.first else {
      return result.findings.filter { $0.severity == .error }.map(\.description)
    }
    return [inventory.units[asset.holder].id, inventory.offices[asset.office].id]
  }

  @Test func `A name is what it names, whatever a pattern of the vocabulary says`() {
    let mapping = ReadRegister.mapping + "vocabularies: {class: {Des*: chair, chair: desk}}\n"
    let text = ReadRegister.header + "1,T1,Desk,1,1\n2,T2,Desks,1,1\n3,T3,Chair,1,1\n"
    let inventory = ReadRegister(text, mapping).result.inventory
    let classes = inventory?.assets.sorted { $0.tag ?? "" < $1.tag ?? "" }
      .map { inventory?.classes[$0.assetClass].id }
    #expect(classes == ["desk", "chair", "desk"])
  }

  @Test(arguments: [
    ("11372,c", "{unit: code}", ["o2", "c"]), ("o2,c", "{unit: code}", ["o2", "c"]),
    ("Hall B,b", "{unit: office}", ["o1", "b"]), ("c,c", "{unit: office}", ["o2", "c"]),
    ("o2,Old Two", "{office: unit}", ["o2", "c"]), ("o2,11372", "{office: unit}", ["o2", "c"]),
  ])
  func `A unit is found by its code or office, an office by its unit`(
    _ row: String, _ lookups: String, _ found: [String]
  ) {
    #expect(Self.read(row, lookups) == found)
  }

  @Test(arguments: [
    (
      "11371,a", "{unit: code}",
      "registers/r.csv row 2, column B (Unit): '11371' is the id or code of several in units.csv; "
        + "write one of their ids in its place: n1, o1 [unknown-name]"
    ),
    (
      "n2,a", "{unit: code}",
      "registers/r.csv row 2, column B (Unit): 'n2' is the id or code of several in units.csv; write "
        + "one of their ids in its place: n2, o3 [unknown-name]"
    ),
    (
      "Hall D,a", "{unit: office}",
      "registers/r.csv row 2, column B (Unit): 'Hall D' is neither an id nor a name in offices.csv; "
        + "correct it, or say in the vocabulary of unit in the mapping 'm' what it means — did you "
        + "mean 'Hall A'? [unknown-name]"
    ),
    (
      "o1,Old One", "{office: unit}",
      "registers/r.csv row 2, column C (Office): 'Old One' is the name of several in offices.csv; "
        + "write one of their ids in its place: a, b [unknown-name]"
    ),
  ])
  func `What names none or several is told`(_ row: String, _ lookups: String, _ finding: String) {
    #expect(Self.read(row, lookups) == [finding])
  }

  @Test func `A list of offices names units`() {
    let result = Self.sample.with("offices.csv", nil)
      .with("assets.csv", "asset,class,name,quantity,unit,office,condition\n")
      .with(
        "mappings/m.yaml",
        """
        files: registers/*
        table: offices
        columns: {office: Id, name: Name, unit: Unit, usable_area_m2: Area}
        constants: {latitude: "20.85", longitude: "106.67", availability: in_use}
        lookups: {unit: name}
        scales: {usable_area_m2: square_feet}

        """
      ).with("registers/r.csv", "Id,Name,Unit,Area\ns1,Hall,Old Two,1000\n").read()
    let offices = result.inventory.map { inventory in
      inventory.offices.map { "\($0.id) \(inventory.units[$0.holder].id) \($0.usableArea)" }
    }
    #expect(offices == ["s1 o2 92.90304"], "\(result.findings)")
  }
}
