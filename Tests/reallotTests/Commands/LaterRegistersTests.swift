// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

@Suite struct `Registers that are sent later` {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.writeRegisters()
    try scratch.write(
      """
      columns: {asset: Tag, name: Item, class: Item, quantity: Count, condition: State}
      constants: {ownership: own}
      titles: {unit: Unit}
      defaults: {office: only}
      lookups: {class: name, unit: name}

      """, to: "programs.yaml")
    try scratch.write(
      """
      Unit: Phường Hàng Kênh (Quận Lê Chân)
      Tag,Item,Count,State
      P-001,Máy in,3,good

      """, to: "program.csv")
  }

  @discardableResult
  private func load(_ arguments: String...) throws -> Scratch.Outcome {
    try scratch.run(["inventory", "load"] + arguments + ["--into", "an-bien", "--format", "csv"])
  }

  /// The mappings that read each file.
  private func mappings(_ outcome: Scratch.Outcome) -> [Substring] {
    outcome.errors.split(separator: "\n").filter { $0.hasPrefix("read by ") }
  }

  @Test func `are read by the one of several mappings that has their headers`() throws {
    let outcome = try load(
      "a.csv", "program.csv", "--mapping", "m.yaml", "--mapping", "programs.yaml")
    #expect(outcome.status == 0 && outcome.errors.contains(": assets: 3 added\n"))
    #expect(mappings(outcome) == [])
    let log = try scratch.run("inventory", "log", "--format", "csv").output
    #expect(
      log.contains("a.csv program.csv --mapping m.yaml --mapping programs.yaml --into an-bien"))
  }

  @Test func `are read by the mappings kept with the inventory where none is named`() throws {
    try load("a.csv", "program.csv", "--mapping", "m.yaml", "--mapping", "programs.yaml")
    for file in ["m.yaml", "programs.yaml"] {
      try FileManager.default.removeItem(atPath: scratch.path(file))
    }
    let both = try load("b.csv")
    #expect(both.status == 0 && both.errors.contains(": assets: 1 added\n"))
    #expect(mappings(both) == ["read by what is kept with the inventory: m"])
    try scratch.write(
      "Unit: Phường Hàng Kênh (Quận Lê Chân)\nTag,Item,Count,State\nP-002,Máy in,1,good\n",
      to: "later.csv")
    let check = try scratch.run("inventory", "check", "later.csv", "--into", "an-bien")
    #expect(check.status == 0)
    #expect(mappings(check) == ["read by what is kept with the inventory: programs"])
    let named = try load("later.csv", "--mapping", "programs.yaml", "--set", "note=late")
    #expect(named.status == 0 && named.errors.contains(": assets: 1 added\n"))
  }

  @Test func `take the place of all that their units have, also where several mappings read them`()
    throws
  {
    try load("a.csv", "program.csv", "--mapping", "m.yaml", "--mapping", "programs.yaml")
    let whole = try load("b.csv", "--replace", "unit")
    #expect(whole.status == 0 && whole.errors.contains(": assets: 1 added, "))
    let assets = try scratch.run("inventory", "show", "an-bien", "--table", "assets").output
    #expect(["AB-001", "HK-001"].allSatisfy(assets.contains) && !assets.contains("P-001"))
    try scratch.write(
      "Unit: Phường Hàng Kênh (Quận Lê Chân)\nTag,Item,Count,State\n,Máy in,1,good\n",
      to: "further.csv")
    try load("further.csv")
    let form = try load("program.csv", "--replace", "file=further.csv")
    #expect(form.status == 0 && form.errors.contains(": assets: 1 added, 1 gone\n"))
  }

  @Test func `move the day of the inventory forward, and only that of the new revision`() throws {
    let load = try load("a.csv", "--mapping", "m.yaml", "--as-of", "2025-12-31")
    #expect(load.status == 0)
    #expect(load.errors.contains(": inventory.yaml: 1 changed; assets: 2 added\n"))
    let list = try scratch.run("inventory", "list", "--format", "csv").output
    #expect(list.contains(",2025-12-31,") && list.contains(",2025-06-30,"))
    let log = try scratch.run("inventory", "log", "--format", "csv").output
    #expect(log.contains("a.csv --mapping m.yaml --into an-bien --as-of 2025-12-31"))
    let earlier = try self.load("b.csv", "--as-of", "2025-07-01")
    #expect(earlier.status == 2)
    #expect(
      earlier.errors == """
        reallot: the inventory is as of 2025-12-31 already, and 2025-07-01 is earlier; to correct \
        the day, export the inventory, change as_of in its inventory.yaml and load the folder

        """)
  }
}
