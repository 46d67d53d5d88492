// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

@Suite struct `Registers of several units` {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.writeRegisters()
  }

  @discardableResult
  private func reallot(_ command: String, _ arguments: String...) throws -> Scratch.Outcome {
    try scratch.run(
      ["inventory", command] + arguments + ["--mapping", "m.yaml", "--into", "an-bien"])
  }

  /// The tagged assets as they are kept.
  private func assets() throws -> [String] {
    try scratch.run("inventory", "show", "an-bien", "--table", "assets").output
      .split(separator: "\n").map(String.init).filter { $0.hasPrefix("AB-") || $0.hasPrefix("HK-") }
  }

  private func revisions() throws -> Int {
    try scratch.run("inventory", "list", "--format", "csv").output.split(separator: "\n").count - 1
  }

  @Test func `go into an inventory in one load`() throws {
    let load = try reallot("load", "a.csv", "b.csv")
    #expect(load.status == 0)
    #expect(load.errors.contains(": assets: 3 added\n"))
    #expect(load.errors.hasSuffix("a new revision is kept\n"))
    #expect(
      try assets() == [
        "AB-001,desk,Bàn làm việc gỗ,1,o-11371,s-11371-1,good,own,2021-07-25,,3100000,,,",
        "AB-002,printer,Máy in Canon LBP 2900,1,o-11371,s-11371-1,broken,own,2019-07-05,,3500000,,,",
        "HK-001,desk,Bàn làm việc gỗ,2,o-11395,s-11395-1,good,own,2021-07-25,,6200000,,,",
      ])
    let again = try reallot("load", "b.csv", "a.csv")
    #expect(again.status == 0)
    #expect(again.errors.contains(": nothing changes\n"))
    #expect(
      again.errors.contains(
        "warning: a.csv: the file is loaded already, as 'a.csv', and changes nothing; "))
    #expect(again.errors.hasSuffix("the store had this revision already\n"))
    #expect(try revisions() == 2)
  }

  @Test func `keep the mapping that read them with the revision`() throws {
    try reallot("load", "a.csv", "b.csv")
    let mapping = String(decoding: try scratch.bytes(of: "m.yaml"), as: UTF8.self)
    try scratch.write("# later\n" + mapping, to: "m.yaml")
    let list = try scratch.run("inventory", "mappings", "--of", "an-bien", "--format", "csv")
    #expect(
      list.output.split(separator: "\n").map { $0.prefix { $0 != "," } } == ["mapping", "m.yaml"])
    let kept = try scratch.run("inventory", "mappings", "m.yaml", "--of", "an-bien")
    #expect(kept.output == mapping)
    let other = try scratch.run("inventory", "mappings", "c53", "--of", "an-bien")
    #expect(other.status != 0)
    #expect(other.errors.contains("No mapping is called 'c53'; there are 'm.yaml'."))
  }

  @Test func `replace rows by tag, and the change is shown field by field before and after`() throws
  {
    try reallot("load", "a.csv", "b.csv")
    try scratch.replace("25/07/2021;Tốt", with: "25/07/2021;Hỏng", in: "a.csv")
    let change = "assets  Changed  o-11371 / AB-001     1  condition  good    broken\n"
    let check = try reallot("check", "a.csv")
    #expect(check.status == 0)
    #expect(check.output.contains(change))
    #expect(try revisions() == 2)
    let load = try reallot("load", "a.csv")
    #expect(load.output.contains(change))
    #expect(load.errors.contains(": assets: 1 changed\n"))
    #expect(try assets().count == 3)
  }

  @Test func `that are complete take what they do not have away from their holders alone`() throws {
    try reallot("load", "a.csv", "b.csv")
    try scratch.write(
      Scratch.register(
        of: "Phường An Biên (Quận Lê Chân)",
        "AB-002;Máy in Canon LBP 2900;Máy in;1;;05/07/2019;Hỏng"), to: "a.csv")
    let check = try reallot("check", "a.csv", "--complete")
    #expect(check.output.contains("The first 20 of 26 lines of changes are shown.\n"))
    let all = try reallot("check", "a.csv", "--complete", "--all-changes")
    let lines = all.output.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(lines.count { $0.prefix(2) == ["assets", "Gone"] } == 25)
    #expect(all.output.contains("original_cost  3500000"))
    let load = try reallot("load", "a.csv", "--complete", "--language", "vi")
    #expect(load.errors.contains(": assets: sửa 1, bỏ 25\n"))
    #expect(load.errors.hasSuffix("đã lưu một phiên bản mới\n"))
    #expect(try assets().map { $0.prefix(6) } == ["AB-002", "HK-001"])
  }

  @Test func `that say again what is there are asked what they are`() throws {
    func rows(_ chairs: Int) -> [String] {
      [
        "oak;Bàn làm việc;2", "pine;Bàn làm việc;4", "ash;Bàn làm việc;6", "red;Ghế làm việc;8",
        "blue;Ghế làm việc;\(chairs)",
      ].map { ";\($0);;2021;Tốt" }
    }
    func write(_ chairs: Int) throws {
      let text = Scratch.register(of: "Phường An Biên (Quận Lê Chân)", "")
      try scratch.write(text + rows(chairs).joined(separator: "\n") + "\n", to: "c.csv")
    }
    try write(12)
    #expect(try reallot("load", "c.csv").status == 0)
    try write(11)
    let asked = try reallot("load", "c.csv")
    #expect(asked.status == 1)
    #expect(
      asked.errors == """
        error: c.csv: 4 of 5 rows without a tag are in the inventory already, from 'c.csv'; say \
        --replace file='c.csv' if it is a new form of that file, --replace unit if it is all that its \
        units have, --add if these are further items [repeated-register]
        1 error, 1 warning; 'reallot inventory check c.csv --mapping m.yaml --into an-bien' shows all \
        of them

        """)
    let replaced = try reallot("load", "c.csv", "--replace", "file=c.csv")
    #expect(replaced.status == 0)
    #expect(replaced.errors.contains(": assets: 1 added, 1 gone\n"))
    let added = try reallot("check", "c.csv", "--add", "--all-changes")
    #expect(added.status == 0)
    let log = try scratch.run("inventory", "log", "--format", "csv").output
    #expect(log.contains("c.csv --mapping m.yaml --into an-bien --replace file=c.csv\n"))
  }

  @Test func `of a folder that say the same are counted where that is said, in scenarios too`()
    throws
  {
    for folder in ["registers", "mappings"] {
      try FileManager.default.createDirectory(
        at: scratch.folder.appending(path: "an-bien/\(folder)"), withIntermediateDirectories: true)
    }
    let mapping = String(decoding: try scratch.bytes(of: "m.yaml"), as: UTF8.self)
    try scratch.write("files: registers/*\n" + mapping, to: "an-bien/mappings/m.yaml")
    for name in ["c.csv", "c (1).csv"] {
      try scratch.write(
        Scratch.register(of: "Phường An Biên (Quận Lê Chân)", ";oak;Bàn làm việc;2;;2021;Tốt"),
        to: "an-bien/registers/\(name)")
    }
    let scenario = "an-bien/scenarios/base.yaml"
    let words = """
      error: registers/c.csv: the file has the same content as 'registers/c (1).csv'; keep one of \
      the two, or load with --add where both count [repeated-register]

      """
    #expect(try scratch.run("inventory", "load", "an-bien").errors.hasPrefix(words))
    #expect(try scratch.run("scenario", "run", scenario).errors.hasPrefix(words))
    #expect(try scratch.run("inventory", "load", "an-bien", "--add").status == 0)
    #expect(try scratch.run("scenario", "run", scenario, "--plan-file", "p.json").status == 0)
    let elsewhere = try scratch.run(
      "verify", "p.json", "--inventory", "an-bien", "--store", "other.sqlite")
    #expect(elsewhere.status == 0)
  }

  @Test func `with an error load not at all, and their rejects load once they are mended`() throws {
    try scratch.replace(";1;3.100.000;", with: ";một;3.100.000;", in: "a.csv")
    let book = try Scratch.workbook(
      of: "Phường Hàng Kênh (Quận Lê Chân)",
      ["HK-001", "Bàn làm việc gỗ", "Bàn làm việc", "2", "6.200.000", "31/02/2021", "Tốt"],
      ["HK-007", "=1+1", "Bàn làm việc", "2", "6.200.000", "2021", "Tốt"])
    try book.write(to: URL(filePath: scratch.path("b.xlsx")))
    let refused = try reallot("load", "a.csv", "b.xlsx", "--rejects", "r.csv")
    #expect(refused.status == 1)
    #expect(
      refused.errors.hasPrefix(
        """
        rejected rows of a.csv in 'r.a.csv': 1
        rejected rows of b.xlsx in 'r.b.xlsx': 1
        error: a.csv row 4, column D (Số lượng): 'một' is not a number; write digits with the marks \
        that the mapping names, without a unit [bad-number]
        error: b.xlsx, sheet 'Sổ', row 4, column F (Ngày sử dụng): '31/02/2021' is not a date, day \
        before month; write it with a year of four digits, such as 05/07/2021 or 2021 [bad-date]

        """))
    #expect(try revisions() == 1)
    let accepted = try reallot(
      "load", "a.csv", "b.xlsx", "--accept-valid", "--rejects", "left.csv")
    #expect(accepted.status == 1)
    #expect(try assets().map { $0.prefix(6) } == ["AB-002", "HK-007"])
    try scratch.replace(";một;", with: ";1;", in: "left.a.csv")
    let mended = try reallot("load", "left.a.csv")
    #expect(mended.status == 0)
    #expect(try assets().map { $0.prefix(6) } == ["AB-001", "AB-002", "HK-007"])
    let still = try reallot("check", "r.b.xlsx", "--rejects", "again.csv")
    #expect(still.errors == "rejected rows of r.b.xlsx in 'again.xlsx': 1\n")
    #expect(try scratch.bytes(of: "again.xlsx") == scratch.bytes(of: "r.b.xlsx"))
  }

  @Test func `in the folder of an inventory come back from there`() throws {
    let registers = scratch.folder.appending(path: "an-bien/registers")
    let mappings = scratch.folder.appending(path: "an-bien/mappings")
    for folder in [registers, mappings] {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    let mapping = try String(contentsOf: scratch.folder.appending(path: "m.yaml"), encoding: .utf8)
    try scratch.write("files: registers/*\n" + mapping, to: "an-bien/mappings/m.yaml")
    let rows = ["HK-001", "Bàn", "Bàn làm việc", "hai", "6.200.000", "2021", "Tốt"]
    try Scratch.workbook(of: "Phường Hàng Kênh (Quận Lê Chân)", rows)
      .write(to: registers.appending(path: "b.xlsx"))
    let check = try scratch.run("inventory", "check", "an-bien", "--rejects", "r.xlsx")
    #expect(check.status == 1)
    #expect(check.errors == "rejected rows of registers/b.xlsx in 'r.xlsx': 1\n")
    let overwriting = try scratch.run(
      "inventory", "check", "an-bien", "--rejects", "an-bien/registers/b.csv")
    #expect(overwriting.status == 2)
    #expect(
      overwriting.errors
        == "reallot: --rejects would overwrite 'an-bien/registers/b.xlsx', which is read; name "
        + "another file\n")
    // The rejected rows take the place of the register: they are read, and rejected as before.
    let rejected = try scratch.bytes(of: "r.xlsx")
    try rejected.write(to: registers.appending(path: "b.xlsx"))
    try scratch.run("inventory", "check", "an-bien", "--rejects", "again.xlsx")
    #expect(try scratch.bytes(of: "again.xlsx") == rejected)
  }

  @Test(arguments: [
    (
      ["--into", "an-bien"],
      "reallot: no mapping for registers is kept with revision "
    ),
    (
      ["--mapping", "m.yaml"],
      "Error: --mapping, --set, --replace, --complete and --as-of need --into NAME, the inventory "
        + "that the registers go into.\n"
    ),
    (
      ["--complete"],
      "Error: --mapping, --set, --replace, --complete and --as-of need --into NAME, the inventory "
        + "that the registers go into.\n"
    ),
    (["b.csv"], "Error: One folder can be read at a time; registers need --into NAME.\n"),
    (
      [
        "--mapping", "m.yaml", "--into", "an-bien", "--complete", "--accept-valid", "--rejects",
        "r",
      ],
      "Error: --accept-valid cannot go with --complete or --replace: assets whose rows are left "
        + "out would be gone.\n"
    ),
    (
      ["--replace", "unit"],
      "Error: --mapping, --set, --replace, --complete and --as-of need --into NAME, the inventory "
        + "that the registers go into.\n"
    ),
    (
      ["--mapping", "m.yaml", "--into", "an-bien", "--replace", "a.csv"],
      "Error: --replace takes 'unit' or 'file=NAME', not 'a.csv'.\n"
    ),
    (
      ["--mapping", "m.yaml", "--into", "an-bien", "--complete", "--add"],
      "Error: --replace, --complete and --add exclude each other.\n"
    ),
    (
      ["--mapping", "c53", "--into", "an-bien"],
      "reallot: no mapping and no file is called 'c53'; 'reallot inventory mappings' lists those "
        + "that come with the program\n"
    ),
    (
      ["--mapping", "c53hd", "--into", "an-bien"],
      "reallot: no mapping and no file is called 'c53hd'; did you mean 'c53-hd'?\n"
    ),
    (
      ["--mapping", "m.yaml", "--into", "an-bien", "--set", "unit"],
      "Error: --set needs a field and a value, such as unit=o-11371, not 'unit'.\n"
    ),
    (
      ["--mapping", "m.yaml", "--into", "an-bien", "--set", "unit=A", "--set", "unit=B"],
      "Error: --set names unit twice; a field has one value.\n"
    ),
    (
      ["--mapping", "m.yaml", "--into", "an-bien", "--set", "colour=red"],
      "reallot: --set: 'colour' is not a field of assets.csv; use one of asset, class, "
        + "name, quantity, unit, office, condition, ownership, in_use_since, inspected_on, "
        + "original_cost, residual_value, movable, note [unknown-key]\n"
    ),
  ])
  func `are refused with words that say what is missing`(
    _ arguments: [String], _ words: String
  ) throws {
    let load = try scratch.run(["inventory", "load", "a.csv"] + arguments)
    #expect(load.status == (words.hasPrefix("Error: ") ? 64 : 2))
    #expect(load.errors.hasPrefix(words))
    #expect(try revisions() == 1)
  }

  @Test func `need an inventory that is loaded`() throws {
    let load = try scratch.run(
      "inventory", "load", "a.csv", "--mapping", "m.yaml", "--into", "nowhere")
    #expect(load.status == 2)
    #expect(load.errors.hasPrefix("reallot: no revision matches 'nowhere'; the store has "))
  }
}
