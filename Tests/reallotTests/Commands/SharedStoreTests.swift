// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

/// A store that several people use, some of whom may only read it.
struct SharedStoreTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.copyInventory()
    try scratch.run("inventory", "load", "an-bien")
  }

  @Test(arguments: 1...3) func `Two registers that are brought in at once are both kept`(_: Int)
    throws
  {
    let sent = Scratch.inventories.appending(path: "an-bien/sent").path
    let registers = ["registers/hang-kenh.xlsx", "mended/vinh-niem.xlsx"]
    let mapping = """
      mapping: sent
      extends: c53-hd
      vocabularies:
        class: {Ghế xoay*: chair}
        unit: {UBND phường An Biên: o-11371}

      """
    try scratch.write(mapping, to: "sent.yaml")
    let load = "reallot inventory load --into an-bien --mapping sent.yaml"
    let both = registers.map { "(\(load) '\(sent)/\($0)' > \($0.hashValue.magnitude).txt 2>&1) &" }
    let outcome = try scratch.shell(both.joined(separator: " ") + " wait")
    #expect(outcome.status == 0)
    let loads = try scratch.run("inventory", "list", "--format", "csv").output
    #expect(loads.split(separator: "\n").count == 4)
    let one = try Scratch()
    try one.write(mapping, to: "sent.yaml")
    try one.run("inventory", "load", Scratch.inventories.appending(path: "an-bien").path)
    for register in registers {
      try one.run(
        "inventory", "load", "--into", "an-bien", "--mapping", "sent.yaml", "\(sent)/\(register)")
    }
    let show = ["inventory", "show", "an-bien", "--table", "assets", "--format", "csv"]
    let rows = try [scratch, one].map { try $0.run(show).output.split(separator: "\n").sorted() }
    #expect(rows[0] == rows[1])
  }

  @Test func `A command that waits says who holds the store`() throws {
    try scratch.write("An, load, 2026-01-01T00:00:00Z, 1", to: "reallot.sqlite.lock")
    let outcome = try scratch.shell(
      "flock reallot.sqlite.lock sleep 3 & sleep 0.5; reallot inventory undo an-bien; wait")
    #expect(outcome.status == 0)
    #expect(
      outcome.errors
        == "waiting for the store 'reallot.sqlite', which another command changes (An, load, "
        + "2026-01-01T00:00:00Z, 1)\n")
  }

  @Test func `A new store is its owner's alone, and a mode that was given stays`() throws {
    #expect(try scratch.shell("stat -c %a reallot.sqlite").output == "600\n")
    _ = try scratch.shell("chmod 640 reallot.sqlite; reallot inventory load an-bien")
    #expect(try scratch.shell("stat -c %a reallot.sqlite").output == "640\n")
  }

  /// The head of a line of the shell in which `reader` runs a command as somebody else than root.
  private static let reader = """
    reader() { if [ $(id -u) = 0 ]; then setpriv --reuid 65534 --regid 65534 --clear-groups \
    env HOME=/ TMPDIR=/tmp '\(Scratch.binary.path)' "$@"; else reallot "$@"; fi; };
    """

  /// Whether the account that root lends to may run the program at all, where the checkout lies.
  private static let hasReader: Bool = {
    let outcome = try? Scratch().shell("chmod 755 .; \(reader) reader --version")
    return outcome?.status == 0
  }()

  @Test(
    .enabled(if: hasReader),
    arguments: [
      ("inventory list", 0), ("inventory show an-bien", 0), ("inventory log", 0),
      ("scenario list", 0), ("report moves base", 0), ("report avoidance base --format html", 0),
      ("verify base", 0), ("audit log", 0), ("store check", 0), ("inventory undo an-bien", 2),
    ]) func `Who may only read lists, shows, reports and verifies`(
      _ command: String, _ status: Int32
    ) throws
  {
    try scratch.run("scenario", "run", "an-bien/scenarios/base.yaml")
    let log = try scratch.run("audit", "checkpoint").output
    let outcome = try scratch.shell(
      "chmod 755 an-bien; chmod 644 reallot.sqlite*; chmod 555 .; \(Self.reader) "
        + "reader \(command) > /dev/null; s=$?; chmod 755 .; exit $s")
    #expect(outcome.status == status)
    let isLogged = ["report", "verify"].contains { command.hasPrefix($0) }
    let told = "the store 'reallot.sqlite' can only be read, so that this is not in its log\n"
    if status == 0 { #expect(outcome.errors == (isLogged ? told : "")) }
    #expect(try scratch.run("audit", "checkpoint").output == log)
  }

  @Test(.enabled(if: hasReader)) func `Who may only read makes a backup elsewhere`() throws {
    let backup = "/tmp/reallot-\(UUID().uuidString).sqlite"
    defer { try? FileManager.default.removeItem(atPath: backup) }
    let outcome = try scratch.shell(
      "chmod 644 reallot.sqlite*; chmod 555 .; \(Self.reader) reader store backup \(backup); "
        + "s=$?; chmod 755 .; exit $s")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "the store is copied to '\(backup)'\n")
    #expect(try scratch.run("inventory", "list", "--store", backup).output.contains("an-bien"))
  }

  @Test(.enabled(if: hasReader))
  func `Where a store that may only be read has no folder for its copy, the cause is told`() throws
  {
    let reader = Self.reader.replacing("TMPDIR=/tmp", with: "TMPDIR=/missing")
    let outcome = try scratch.shell(
      "export TMPDIR=/missing; echo > reallot.sqlite-wal; chmod 644 reallot.sqlite*; chmod 555 .; \(reader) "
        + "reader inventory list; s=$?; chmod 755 .; exit $s")
    #expect(outcome.status == 2)
    #expect(
      outcome.errors
        == "reallot: the store 'reallot.sqlite' can only be read here, and its copy for that, in "
        + "'/missing', failed: there is no such file or folder; let TMPDIR name a folder "
        + "with room that can be written, and run the command again\n")
  }

  @Test func `The lock of a store that colleagues share is theirs too, whatever the mask`() throws {
    let outcome = try scratch.shell(
      "chmod 660 reallot.sqlite; umask 077; reallot inventory load an-bien > /dev/null; "
        + "stat -c %a reallot.sqlite.lock")
    #expect(outcome.output == "660\n")
  }

  @Test(arguments: ["inventory list", "store check", "audit log"])
  func `A file without a byte is no store to be read, and stays as it is`(_ command: String) throws
  {
    let outcome = try scratch.shell(": > none.sqlite; reallot \(command) --store none.sqlite")
    #expect(outcome.status == 2)
    #expect(
      outcome.errors
        == "reallot: cannot open the store 'none.sqlite': the file is no store of reallot; name "
        + "another file\n")
    #expect(try scratch.shell("stat -c %s none.sqlite").output == "0\n")
  }

  @Test(arguments: [":memory:", "file::memory:", "file:x?mode=memory"])
  func `What SQLite takes for no file at all is a file of that name`(_ name: String) throws {
    let outcome = try scratch.shell(
      "reallot inventory load an-bien --store '\(name)' > /dev/null; test -s './\(name)'")
    #expect(outcome.status == 0)
  }

  @Test(arguments: [
    ("verify base --inventory an-bien", "an-bien/posts.csv"),
    ("report moves base --inventory an-bien", "an-bien/assets.csv"),
    ("report purchases base --inventory an-bien", "link.csv"),
    ("audit checkpoint --key key.pem", "key.pem"),
  ])
  func `What a command reads is not written over, be it asked for`(
    _ command: String, _ file: String
  ) throws {
    try scratch.run("scenario", "run", "an-bien/scenarios/base.yaml")
    let outcome = try scratch.shell(
      "openssl genpkey -algorithm ed25519 -out key.pem; ln an-bien/assets.csv link.csv; "
        + "cp \(file) before; reallot \(command) --output \(file) --force; s=$?; "
        + "cmp before \(file) && exit $s")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("'\(file)'"))
  }
}
