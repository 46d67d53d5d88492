// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

@Suite struct `Rows with errors` {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.copyInventory()
    try scratch.replace(
      ",chair,Ghế xoay,30,", with: ",chair,Ghế xoay,ba mươi,", in: "an-bien/assets.csv")
    try scratch.replace(
      ",desktop,Bộ máy vi tính,6,o-11371", with: ",deskktop,Bộ máy vi tính,6,o-11371",
      in: "an-bien/assets.csv")
  }

  private var rejects: String {
    get throws {
      let text = String(decoding: try scratch.bytes(of: "r.csv"), as: UTF8.self)
      #expect(text.first == "\u{FEFF}")
      return String(text.dropFirst())
    }
  }

  @Test func `are written in their own layout, in the language chosen`() throws {
    let check = try scratch.run(
      "inventory", "check", "an-bien", "--language", "ko", "--rejects", "r.csv")
    #expect(check.status == 1)
    #expect(
      check.errors == """
        assets.csv에서 제외된 행(r.csv에 기록): 2
        # classes.csv에 붙일 것. 나머지 열을 채울 것:
        class,name,unit,useful_life_years,reference_price,price_source
        deskktop,,,,,

        """)
    #expect(
      try rejects == """
        asset,class,name,quantity,unit,office,condition,ownership,in_use_since,inspected_on,\
        original_cost,residual_value,movable,note,finding
        ,chair,Ghế xoay,ba mươi,o-11371,s-11371-1,fair,own,2017,2025-06-18,33000000,,,,\
        quantity: 'ba mươi'은(는) 정수가 아님; 구분 기호나 단위 없이 숫자만 쓸 것
        ,deskktop,Bộ máy vi tính,6,o-11371,s-11371-1,fair,own,2019,2025-06-18,58800000,,,,\
        class: classes.csv에 품목 'deskktop'이(가) 없음; 고치거나 classes.csv에 추가할 것 — \
        'desktop'을(를) 쓰려던 것인지요?

        """)
  }

  @Test func `stop a load`() throws {
    let load = try scratch.run("inventory", "load", "an-bien", "--rejects", "r.csv")
    #expect(load.status == 1)
    #expect(load.errors.contains("2 errors, 1 warning; 'reallot inventory check an-bien' shows"))
    #expect(try rejects.split(separator: "\n").count == 3)
    #expect(!FileManager.default.fileExists(atPath: scratch.path("reallot.sqlite")))
  }

  @Test func `are never written over a file that is there`() throws {
    try scratch.write("half mended\n", to: "r.csv")
    for command in ["check", "load"] {
      let outcome = try scratch.run("inventory", command, "an-bien", "--rejects", "r.csv")
      #expect(outcome.status == 2)
      #expect(
        outcome.errors == """
          reallot: 'r.csv' is there already, and somebody may be mending its rows; name another \
          file, or say --force

          """)
    }
    #expect(try scratch.bytes(of: "r.csv") == Data("half mended\n".utf8))
  }

  @Test func `stand in the list and the log with their number`() throws {
    try scratch.run("inventory", "load", "an-bien", "--accept-valid", "--rejects", "r.csv")
    let words = "an-bien --accept-valid --rejects r.csv"
    for command in ["list", "log"] {
      let english = try scratch.run("inventory", command)
      #expect(english.output.contains("\(words): rows left out: 2"))
      let korean = try scratch.run("inventory", command, "--language", "ko")
      #expect(korean.output.contains("\(words): 제외된 행: 2개"))
      let csv = try scratch.run("inventory", command, "--format", "csv")
      #expect(csv.output.contains("\(words) --left-out 2\n"))
    }
  }

  @Test func `are left out where what is valid is to be accepted, and the exit code says so`()
    throws
  {
    let load = try scratch.run(
      "inventory", "load", "an-bien", "--accept-valid", "--rejects", "r.csv", "--format", "json")
    #expect(load.status == 1)
    #expect(load.errors.hasSuffix("a new revision is kept\n"))
    let assets = try scratch.run("inventory", "show", "an-bien", "--table", "assets").output
    #expect(assets.split(separator: "\n").count == 118)
    #expect(try rejects.split(separator: "\n").count == 3)
  }

  @Test func `load from their own file once they are mended`() throws {
    try scratch.run("inventory", "check", "an-bien", "--rejects", "r.csv")
    let mended = try rejects.replacing("ba mươi", with: "30").replacing("deskktop", with: "desktop")
    try scratch.write(mended, to: "an-bien/assets.csv")
    let load = try scratch.run(
      "inventory", "load", "an-bien", "--accept-valid", "--rejects", "again.csv")
    #expect(load.status == 0)
    #expect(load.errors.contains("no rows were rejected; 'again.csv' is not written\n"))
    let assets = try scratch.run("inventory", "show", "an-bien", "--table", "assets").output
    #expect(assets.split(separator: "\n").count == 3)
    #expect(!assets.contains("finding"))
  }

  @Test func `of several tables are in files of their own`() throws {
    try scratch.replace(",20.845107,", with: ",91.845107,", in: "an-bien/offices.csv")
    let check = try scratch.run("inventory", "check", "an-bien", "--rejects", "r.csv")
    #expect(
      check.errors == """
        rejected rows of assets.csv in 'r.assets.csv': 2
        rejected rows of offices.csv in 'r.offices.csv': 1
        # for classes.csv, with the other columns filled:
        class,name,unit,useful_life_years,reference_price,price_source
        deskktop,,,,,

        """)
    #expect(throws: (any Error).self) { try scratch.bytes(of: "r.csv") }
  }

  @Test(arguments: [["r.csv"], ["r.csv", "--force"]])
  func `go as a stream to a pipe, and stay what they are`(_ options: [String]) throws {
    mkfifo(scratch.path("r.csv"), 0o600)
    let outcome = try scratch.shell(
      "cat r.csv > read & reallot inventory check an-bien --rejects \(options.joined(separator: " "))"
        + " > /dev/null; wait; test -p r.csv && cat read")
    #expect(outcome.status == 0)
    #expect(outcome.output.split(separator: "\n").count == 3)
  }

  @Test func `of several tables do not go into one stream`() throws {
    try scratch.replace(",20.845107,", with: ",91.845107,", in: "an-bien/offices.csv")
    let check = try scratch.run("inventory", "check", "an-bien", "--rejects", "/dev/stdout")
    #expect(check.status == 2)
    #expect(
      check.errors
        == "reallot: '/dev/stdout' takes the rows of one file, and rows of assets.csv, offices.csv are "
        + "rejected; name a file, beside which the others get names of their own\n")
  }

  @Test func `take the place of no link's file`() throws {
    try scratch.write("mine", to: "old.csv")
    symlink("old.csv", scratch.path("r.csv"))
    let check = try scratch.run("inventory", "check", "an-bien", "--rejects", "r.csv")
    #expect(check.status == 2)
    #expect(try scratch.bytes(of: "old.csv") == Data("mine".utf8))
  }

  @Test func `are never left out without a file to keep them`() throws {
    let load = try scratch.run("inventory", "load", "an-bien", "--accept-valid")
    #expect(load.status == 64)
    #expect(
      load.errors.hasPrefix(
        "Error: --accept-valid needs --rejects FILE, where the rows left out are kept.\n"))
  }
}
