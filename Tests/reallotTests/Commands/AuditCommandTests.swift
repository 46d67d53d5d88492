// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Inventory
internal import Testing

/// What auditors take from the log.
struct AuditCommandTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    let base = Scratch.inventories.appending(path: "an-bien/scenarios/base.yaml").path
    try scratch.run("scenario", "run", base, "--by", "An")
  }

  private func log() throws -> [[String]] {
    try scratch.run("audit", "log", "--format", "csv").output.split(separator: "\n")
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
  }

  private func alter(_ sql: String) throws {
    let altered = try scratch.shell(
      """
      python3 -c "import sqlite3,sys; d=sqlite3.connect('reallot.sqlite'); \
      d.executescript('DROP TRIGGER log_update; DROP TRIGGER log_delete; ' + sys.argv[1])" "\(sql)"
      """)
    try #require(altered.status == 0, "\(altered.errors)")
  }

  @Test func `The log says who did what, and the digest of what was written`() throws {
    let moves = try scratch.run("report", "moves", "base", "--format", "csv", "--by", "Bình")
    let page = try scratch.run("report", "avoidance", "base", "--format", "html", "--output", "a")
    #expect(page.status == 0)
    try scratch.run("verify", "base")
    let lines = try log()
    #expect(lines[0] == ["line", "at", "who", "event", "subject", "detail", "output"])
    #expect(lines.dropFirst().map { $0[0] } == ["1", "2", "3", "4", "5"])
    #expect(lines.dropFirst().map { $0[3] } == ["load", "run", "report", "report", "verify"])
    #expect(lines[1][2] == "An" && lines[2][2] == "An" && lines[3][2] == "Bình")
    #expect(!lines[4][2].isEmpty && lines[2][6].isEmpty)
    #expect(lines[3][6] == "\(Digest(of: moves.output.utf8))")
    #expect(lines[4].last == "\(Digest(of: try scratch.bytes(of: "a")))")
  }

  @Test func `A report shows the log as it was after the first run, and is the same later`() throws
  {
    let first = try scratch.run("report", "moves", "base", "--format", "json")
    let again = try scratch.run("report", "moves", "base", "--format", "json")
    #expect(first.output == again.output)
    #expect(try first.object()["log_size"] as? Int == 2)
    try scratch.run("audit", "checkpoint", "--output", "now")
    #expect(try (first.object()["log_root"] as? String)?.count == 64)
  }

  @Test func `A checkpoint is consistent with what the log becomes, and not with another`() throws {
    #expect(try scratch.run("audit", "checkpoint", "--output", "old").output.isEmpty)
    try scratch.run("verify", "base")
    let good = try scratch.run("audit", "consistency", "old", "--format", "json")
    #expect(good.status == 0)
    #expect(try good.object()["verdict"] as? String == "continues")
    let other = try Scratch()
    let base = Scratch.inventories.appending(path: "an-bien/scenarios/base.yaml").path
    try other.run("scenario", "run", base, "--by", "Other")
    let bad = try other.run("audit", "consistency", scratch.path("old"))
    #expect(bad.status == 1 && bad.output.contains("does not go on"))
    try scratch.write("a\n1\n", to: "none")
    let none = try scratch.run("audit", "consistency", "none")
    #expect(none.status == 2)
    #expect(
      none.errors
        == "reallot: 'none' is no checkpoint; name a file that 'reallot audit checkpoint' wrote\n")
    #expect(try scratch.run("audit", "consistency", "missing").status == 2)
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/openssl")))
  func `A checkpoint and a proof are signed, and the key is told`() throws {
    #expect(try scratch.shell("openssl genpkey -algorithm ed25519 -out key.pem").status == 0)
    let checkpoint = try scratch.run("audit", "checkpoint", "--key", "key.pem")
    let origin = checkpoint.output.split(separator: "\n")[0]
    #expect(checkpoint.output.contains("\n\n— \(origin) "))
    #expect(checkpoint.errors.hasPrefix("signed; the verifier key is \(origin)+"))
    let proof = try scratch.run("audit", "prove", "2", "--key", "key.pem")
    #expect(proof.output.hasPrefix("c2sp.org/tlog-proof@v1\nextra "))
    #expect(proof.output.hasSuffix("\n\n" + checkpoint.output))
    let noKey = try scratch.run("audit", "checkpoint", "--key", "reallot.sqlite")
    #expect(noKey.status == 2 && noKey.errors.contains("holds no private Ed25519 key"))
    let noLine = try scratch.run("audit", "prove", "3")
    #expect(noLine.status == 2 && noLine.errors == "reallot: the log has no line 3; it has 2\n")
  }

  @Test func `A request for a time stamp is written`() throws {
    let request = try scratch.run("audit", "stamp-request", "--output", "a.tsq")
    #expect(request.status == 0 && request.errors.contains("after 2 lines"))
    #expect(try scratch.bytes(of: "a.tsq").count == 59)
  }

  @Test func `A log that was altered ends every command, and the check names the line`() throws {
    #expect(try scratch.run("store", "check").status == 0)
    try alter("UPDATE log SET who = 'Eve' WHERE id = 2")
    for command in [
      ["inventory", "list"], ["scenario", "list"], ["report", "moves", "base"], ["audit", "log"],
      ["inventory", "undo"],
    ] {
      let outcome = try scratch.run(command)
      #expect(outcome.status == 2 && outcome.errors.contains("line 2 of the log"), "\(command)")
    }
    let check = try scratch.run("store", "check")
    #expect(check.status == 1 && check.output.contains("line 2 of the log"))
  }

  @Test func `Nobody is no name`() throws {
    let outcome = try scratch.run("verify", "base", "--by", "")
    #expect(outcome.status == 64 && outcome.errors.contains("--by needs a name"))
  }
}
