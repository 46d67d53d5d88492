// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

/// 0 done, 1 findings or an infeasible plan, 2 could not run, 64 wrong use.
struct ExitCodeTests {
  let scratch: Scratch
  init() throws { scratch = try Scratch() }

  /// A command that cannot run, and how it says so.
  struct Failing: Sendable, CustomTestStringConvertible {
    let arguments: String
    let message: String
    var testDescription: String { arguments }

    init(_ arguments: String, _ message: String) {
      (self.arguments, self.message) = (arguments, message)
    }
  }

  private static let missingStore = """
    reallot: there is no store 'reallot.sqlite'; name it with --store or REALLOT_STORE, or load an \
    inventory first
    """

  @Test(arguments: [
    Failing(
      "inventory check nowhere",
      "reallot: 'nowhere' is not a folder; give the folder that holds inventory.yaml and its tables"
    ),
    Failing("inventory show nobody", missingStore), Failing("inventory undo", missingStore),
    Failing("verify nobody", missingStore), Failing("report moves nobody", missingStore),
    Failing(
      "inventory list --store junk.sqlite",
      """
      reallot: cannot open the store 'junk.sqlite': the file is no store of reallot; name \
      another file
      """
    ),
    Failing(
      "verify junk.sqlite",
      """
      reallot: cannot read plan 'junk.sqlite': byte 0: an object is expected; the file was altered \
      or cut short, or is of another kind: fetch it or make it anew
      """),
    Failing("verify .", "reallot: cannot read plan '.': it is a folder; name a plan file"),
  ])
  func `What cannot run says why on standard error`(failing: Failing) throws {
    try scratch.write("junk\n", to: "junk.sqlite")
    let outcome = try scratch.shell("reallot \(failing.arguments)")
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors == failing.message + "\n")
  }

  /// What is said in a language where a command cannot run or is used wrongly.
  struct Told: Sendable, CustomTestStringConvertible {
    let arguments: String
    let vietnamese: String
    let korean: String
    var testDescription: String { arguments }
  }

  @Test(arguments: [
    Told(
      arguments: "report avoidance base --output nowhere/page.html",
      vietnamese: "reallot: không ghi được 'nowhere/page.html': không có tệp hoặc thư mục này",
      korean: "reallot: 'nowhere/page.html'을(를) 쓸 수 없음: 그런 파일이나 폴더가 없음"),
    Told(
      arguments: "verify .",
      vietnamese: "reallot: không đọc được kế hoạch '.': đó là thư mục; hãy nêu một tệp kế hoạch\n",
      korean: "reallot: 계획 '.'을(를) 읽을 수 없음: 폴더임. 계획 파일을 지정할 것\n"),
    Told(
      arguments: "inventory load a b",
      vietnamese: "Error: Mỗi lần chỉ đọc được một thư mục; đọc các sổ thì cần --into NAME.\n",
      korean: "Error: 한 번에 폴더 하나만 읽을 수 있음. 대장을 읽으려면 --into NAME이 필요함.\n"),
    Told(
      arguments: "inventory undo",
      vietnamese:
        "reallot: không có kho 'reallot.sqlite'; nêu kho bằng --store hoặc REALLOT_STORE,",
      korean: "reallot: 저장소 'reallot.sqlite'이(가) 없음. --store나 REALLOT_STORE로 지정하거나 "),
  ])
  func `Failures are told in the language of the locale, and of the option before it`(
    told: Told
  ) throws {
    if told.arguments.contains("base") {
      try scratch.run(
        "scenario", "run",
        Scratch.inventories.appending(path: "an-bien/scenarios/base.yaml").path)
    }
    let words = told.arguments.split(separator: " ").map(String.init)
    let korean = try scratch.run(words, environment: ["LC_ALL": "ko_KR.UTF-8"])
    #expect(korean.errors.hasPrefix(told.korean))
    let vietnamese = try scratch.run(words, environment: ["LC_ALL": "vi_VN.UTF-8"])
    #expect(vietnamese.errors.hasPrefix(told.vietnamese))
    let asked = try scratch.run(
      words + ["--language", "vi"], environment: ["LC_ALL": "ko_KR.UTF-8"])
    #expect(asked.errors.hasPrefix(told.vietnamese))
  }

  @Test(arguments: [
    ("columns: {name: Name}\ndates: abc\nwronk: 1\n", ""), ("extends: nowhere\n", ""), ("{", ""),
    ("", ""), ("columns: {name: Name}\ndecimal: x\n", ""),
    ("columns: {name: Name}\n", "--set foo=1"),
  ])
  func `A mapping that is wrong is told in the reader's language`(
    _ mapping: String, _ more: String
  ) throws {
    try scratch.copyInventory()
    try scratch.run("inventory", "load", "an-bien")
    try scratch.write(mapping, to: "bad.yaml")
    try scratch.write("Name\nDesk\n", to: "a.csv")
    let words =
      "inventory check a.csv --mapping bad.yaml --into an-bien \(more)"
      .split(separator: " ").map(String.init)
    let told = try ["en", "vi", "ko"].map { language in
      let outcome = try scratch.run(words + ["--language", language])
      #expect(outcome.status == 2)
      return outcome.errors
    }
    #expect(Set(told).count == 3)
    for (text, unexpected) in zip(told.dropFirst(), ["không lường trước", "예상하지 못한"]) {
      #expect(text.hasPrefix("reallot: ") && text.contains("["), "\(text)")
      #expect(!text.contains(unexpected) && !text.contains(" is not "), "\(text)")
    }
  }

  @Test(arguments: [
    "--nonsense", "nonsense", "inventory nonsense", "inventory load", "scenario run",
    "inventory list --format xml", "report avoidance base --format pdf", "verify",
    "inventory list --language xx", "inventory show an-bien --table nonsense",
  ])
  func `Wrong use leaves with 64 and shows the usage`(arguments: String) throws {
    let outcome = try scratch.shell("reallot \(arguments)")
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("Error: "))
    #expect(outcome.errors.contains("Usage: reallot"))
  }

  @Test func `A misspelt option gets the nearest one`() throws {
    let outcome = try scratch.run("inventory", "list", "--formt", "csv")
    #expect(outcome.errors.contains("--format"))
  }

  @Test func `An unknown plan says which plans there are`() throws {
    let base = Scratch.inventories.appending(path: "an-bien/scenarios/base.yaml").path
    let run = try scratch.run("scenario", "run", base, "--format", "json").object()
    let id = try #require(run["plan"] as? String)
    let outcome = try scratch.run("report", "moves", "bse")
    #expect(outcome.status == 2)
    #expect(
      outcome.errors == "reallot: no plan matches 'bse'; the store has \(id) (an-bien/base)\n")
  }

  @Test(arguments: [
    ("scenario: x\nwronk: 1\n", "wronk"), ("extends: nowhere.yaml\n", "nowhere.yaml"),
    ("{", "not YAML"), ("", "not a list of keys and values"),
  ])
  func `A scenario that is wrong cannot run and names its file`(
    text: String, word: String
  ) throws {
    try scratch.write(text, to: "wrong.yaml")
    let outcome = try scratch.run("scenario", "run", "wrong.yaml")
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("reallot: "))
    #expect(outcome.errors.contains("wrong.yaml"))
    #expect(outcome.errors.contains(word))
  }

  @Test func `A file that cannot be written leaves with 2`() throws {
    let base = Scratch.inventories.appending(path: "an-bien/scenarios/base.yaml").path
    try scratch.run("scenario", "run", base)
    let outcome = try scratch.run("report", "avoidance", "base", "--output", "nowhere/page.html")
    #expect(outcome.status == 2)
    #expect(
      outcome.errors == """
        reallot: cannot write 'nowhere/page.html': there is no such file or folder; check the path

        """)
  }
}
