// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

/// What administrators do with revisions: compare, export and take back.
struct RevisionTests {
  let scratch: Scratch
  init() throws { scratch = try Scratch() }

  /// Loads An Biên twice, the second time under another title and with one asset changed.
  private func loadTwice() throws {
    try scratch.copyInventory()
    try scratch.run("inventory", "load", "an-bien")
    try scratch.replace("An Biên ward", with: "An Biên", in: "an-bien/inventory.yaml")
    try scratch.replace(
      "HP-11371-000004,desktop,Máy vi tính để bàn,1,o-11371,s-11371-1,good",
      with: "HP-11371-000004,desktop,Máy vi tính để bàn,1,o-11371,s-11371-1,poor",
      in: "an-bien/assets.csv")
  }

  private func revisions() throws -> [String] {
    let list = try scratch.run("inventory", "list", "--format", "csv").output
    return list.split(separator: "\n").dropFirst().map { String($0.prefix { $0 != "," }) }
  }

  @Test func `A load tells what changes before and shows it after`() throws {
    try loadTwice()
    let check = try scratch.run("inventory", "check", "an-bien", "--format", "json")
    let load = try scratch.run("inventory", "load", "an-bien", "--format", "json")
    #expect(load.errors.contains(": inventory.yaml: 1 changed; assets: 1 changed\n"))
    for outcome in [check, load] {
      let changes = try #require(try outcome.object()["changes_by_table"] as? [[String: Any]])
      #expect(changes.map { $0["table"] as? String } == ["inventory.yaml", "assets"])
      #expect(changes.map { $0["changed"] as? Int } == [1, 1])
    }
    let again = try scratch.run("inventory", "load", "an-bien")
    #expect(again.errors.contains(": nothing changes\n"))
  }

  @Test func `Which revision is current is a truth value in JSON and a word in CSV`() throws {
    try loadTwice()
    try scratch.run("inventory", "load", "an-bien")
    let json = try scratch.run("inventory", "list", "--format", "json").output
    #expect(json.split(separator: "\n").count { $0.contains(#""current":true"#) } == 1)
    #expect(json.split(separator: "\n").count { $0.contains(#""current":false"#) } == 1)
    let list = try scratch.run("inventory", "list", "--format", "csv").output
    #expect(list.split(separator: "\n").count { $0.contains(",yes,") } == 1)
    #expect(list.split(separator: "\n").count { $0.contains(",no,") } == 1)
  }

  @Test func `A plan on a folder that is behind the current revision says so`() throws {
    try loadTwice()
    try scratch.run("inventory", "load", "an-bien")
    try scratch.replace("An Biên", with: "An Biên ward", in: "an-bien/inventory.yaml")
    try scratch.replace(
      "HP-11371-000004,desktop,Máy vi tính để bàn,1,o-11371,s-11371-1,poor",
      with: "HP-11371-000004,desktop,Máy vi tính để bàn,1,o-11371,s-11371-1,good",
      in: "an-bien/assets.csv")
    let revisions = try revisions()
    let run = try scratch.run("scenario", "run", "an-bien/scenarios/base.yaml")
    #expect(
      run.errors == """
        the folder holds revision \(revisions[1]) of inventory 'an-bien', but \(revisions[0]) is the \
        current one; to plan on that, export it and run the scenario there

        """)
  }

  @Test func `Two revisions are compared field by field`() throws {
    try loadTwice()
    try scratch.run("inventory", "load", "an-bien")
    let revisions = try revisions()
    let diff = try scratch.run(
      "inventory", "diff", revisions[1], "an-bien", "--format", "csv")
    let lines = diff.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0] == "table,change,key,rows,field,old,new")
    #expect(lines[2].hasPrefix("assets,changed,o-11"))
    #expect(lines[2].hasSuffix(",1,condition,good,poor"))
    let same = try scratch.run("inventory", "diff", "an-bien", "an-bien", "--format", "csv")
    #expect(same.output == "table,change,key,rows,field,old,new\n")
  }

  @Test func `Names that teams get are compared, exported and taken back`() throws {
    try scratch.copyInventory()
    try scratch.write(
      "unit,team,public_access,step_free\nn-11407,service,yes,yes\n", to: "an-bien/teams.csv")
    try scratch.run("inventory", "load", "an-bien")
    let rows = try scratch.run(
      "inventory", "show", "an-bien", "--table", "teams", "--origin", "--format", "csv")
    #expect(rows.output.contains("\nn-11407,service,,yes,yes,teams.csv,,2,"))
    try scratch.replace("team,", with: "team,name,", in: "an-bien/teams.csv")
    try scratch.replace("service,", with: "service,Một cửa,", in: "an-bien/teams.csv")
    try scratch.run("inventory", "load", "an-bien")
    let revisions = try revisions()
    let diff = try scratch.run(
      "inventory", "diff", revisions[1], revisions[0], "--format", "csv")
    #expect(
      diff.output.split(separator: "\n").dropFirst()
        == ["teams,changed,n-11407 / service,1,name,,Một cửa"])
    try scratch.run("inventory", "export", "an-bien", "named")
    try scratch.run("inventory", "undo")
    try scratch.run("inventory", "export", "an-bien", "nameless")
    let header = "unit,team,name,public_access,step_free"
    #expect(
      try String(decoding: scratch.bytes(of: "named/teams.csv"), as: UTF8.self)
        == header + "\nn-11407,service,Một cửa,yes,yes\n")
    #expect(
      try String(decoding: scratch.bytes(of: "nameless/teams.csv"), as: UTF8.self)
        == "unit,team,public_access,step_free\nn-11407,service,yes,yes\n")
  }

  @Test func `A load is taken back and the log keeps both`() throws {
    try loadTwice()
    try scratch.run("inventory", "load", "an-bien")
    let revisions = try revisions()
    let undo = try scratch.run("inventory", "undo")
    #expect(
      undo.output
        == "revision \(revisions[0]) of inventory 'an-bien' is taken back; it is revision \(revisions[1]) now\n"
    )
    let last = try scratch.run("inventory", "undo", "an-bien")
    #expect(
      last.output
        == "revision \(revisions[1]) of inventory 'an-bien' is taken back; no load of it is left\n")
    let run = try scratch.run("scenario", "run", "an-bien/scenarios/base.yaml")
    #expect(run.status == 0)
    #expect(
      run.errors == """
        the folder holds revision \(revisions[0]) of inventory 'an-bien', which is taken back and stays \
        so; to let it count again, load the folder

        """)
    let none = try scratch.run("inventory", "undo")
    #expect(none.status == 2)
    #expect(none.errors == "reallot: no load can be taken back: the store has none that stands\n")
    let log = try scratch.run("inventory", "log", "--format", "csv").output
    let events = log.split(separator: "\n").dropFirst().map { $0.split(separator: ",")[1] }
    #expect(events == ["load", "load", "undo", "undo", "run"])
  }

  @Test func `A revision is exported into a new folder and loads again to itself`() throws {
    try scratch.copyInventory()
    try scratch.run("inventory", "load", "an-bien")
    let revision = try revisions()[0]
    let export = try scratch.run("inventory", "export", "an-bien", "exported")
    #expect(export.status == 0)
    #expect(export.errors == "revision \(revision) is in 'exported'\n")
    let again = try scratch.run("inventory", "load", "exported")
    #expect(again.errors.contains("the store had this revision already\n"))
    let full = try scratch.run("inventory", "export", "an-bien", "exported")
    #expect(full.status == 2)
    #expect(
      full.errors
        == "reallot: cannot write the folder 'exported': it holds something already; name a new or empty folder that can be written\n"
    )
  }

  @Test func `A stock-take that differs keeps a register out`() throws {
    try scratch.copyInventory()
    try scratch.write("unit,class,count\n*,*,524\n", to: "right.csv")
    try scratch.write("unit,class,count\no-11371,desktop,1\n", to: "wrong.csv")
    #expect(try scratch.run("inventory", "load", "an-bien", "--totals", "right.csv").status == 0)
    let wrong = try scratch.run("inventory", "load", "an-bien", "--totals", "wrong.csv")
    #expect(wrong.status == 1)
    #expect(
      wrong.errors.contains("error: wrong.csv row 2, column C (count): the stock-take says 1"))
    let check = try scratch.run("inventory", "check", "an-bien", "--totals", "wrong.csv")
    #expect(check.status == 1)
    #expect(check.output.contains("Control totals by unit"))
  }

  @Test func `Each row is shown with the file and row that it was read from`() throws {
    try scratch.copyInventory()
    try scratch.run("inventory", "load", "an-bien")
    let shown = try scratch.run(
      "inventory", "show", "an-bien", "--table", "units", "--origin", "--format", "csv")
    let lines = shown.output.split(separator: "\n")
    #expect(
      lines[0] == "unit,name,kind,stage,code,parent,superior,place,symbol,"
        + "from_file,from_sheet,from_row,from_sha256")
    #expect(lines.count == 8)
    #expect(lines.dropFirst().allSatisfy { $0.contains(",units.csv,,") })
  }

  @Test(arguments: [
    (["load", "a", "b"], "One folder can be read at a time; registers need --into NAME."),
    (["load", "a", "--as-of", "soon", "--into", "x"], "--as-of needs a date such as 2025-12-31"),
    (
      ["load", "a", "--complete"],
      "--mapping, --set, --replace, --complete and --as-of need --into NAME"
    ),
    (["show", "a", "--origin"], "--origin needs --table"),
  ])
  func `Options that do not go together are refused`(words: [String], message: String) throws {
    let process = try scratch.start(["inventory"] + words)
    process.waitUntilExit()
    let outcome = try scratch.outcome(of: process)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(message))
  }
}
