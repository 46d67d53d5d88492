// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing
internal import Words

@testable internal import Files

/// Files that are written whole or not at all, and streams.
struct OutputFileTests {
  private let folder = ScratchFolder()

  private func write(_ text: String, to name: String) throws -> OutputFile.Way {
    try OutputFile(path: folder.path(name)).write(Array(text.utf8))
  }

  @Test func `A new file and one that is there get the whole content, and nothing else stays`()
    throws
  {
    #expect(try write("one", to: "a") == .whole)
    #expect(try write("two", to: "a") == .whole)
    #expect(try folder.bytes(of: "a") == Array("two".utf8))
    #expect(folder.names == ["a"])
  }

  @Test(arguments: [0o600, 0o640, 0o664]) func `A file keeps its mode`(_ mode: Int) throws {
    chmod(try folder.write([], to: "a"), mode_t(mode))
    _ = try write("x", to: "a")
    #expect(try folder.mode(of: "a") == mode)
  }

  @Test(arguments: [true, false]) func `A link is followed, also to what is not there yet`(
    _ isThere: Bool
  ) throws {
    if isThere { _ = try folder.write([1], to: "target") }
    symlink("target", folder.path("link"))
    _ = try write("x", to: "link")
    #expect(try folder.bytes(of: "target") == Array("x".utf8))
    #expect(folder.names == ["link", "target"])
  }

  @Test func `A file with several names is written where it lies`() throws {
    link(try folder.write([1, 2, 3, 4], to: "a"), folder.path("b"))
    #expect(try write("x", to: "a") == .inPlace)
    #expect(try folder.bytes(of: "b") == Array("x".utf8))
  }

  @Test func `A pipe gets the bytes as a stream and stays a pipe`() throws {
    mkfifo(folder.path("pipe"), 0o600)
    let reader = Process()
    reader.executableURL = URL(filePath: "/bin/cat")
    reader.arguments = [folder.path("pipe")]
    let output = Pipe()
    reader.standardOutput = output
    try reader.run()
    #expect(try write("x", to: "pipe") == .whole)
    reader.waitUntilExit()
    #expect(output.fileHandleForReading.readDataToEndOfFile() == Data("x".utf8))
    #expect(try OutputFile(path: folder.path("pipe")).isStream)
  }

  @Test func `A pipe that nobody reads is told after a while`() throws {
    let path = try folder.make("pipe")
    let error = #expect(throws: OutputFile.CannotWrite.self) {
      try OutputFile(path: path).write([1])
    }
    #expect(error?.reason.text(in: .english) == "nobody reads it")
  }

  @Test func `A device is written to and stays what it is`() throws {
    #expect(try OutputFile(path: "/dev/null").write([1]) == .whole)
    #expect(try OutputFile(path: "/dev/null").isStream)
  }

  @Test func `A file in shared memory is an ordinary file`() throws {
    let path = "/dev/shm/reallot-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(try OutputFile(path: path).write([1]) == .whole)
    #expect(try !OutputFile(path: path).isStream)
  }

  @Test(arguments: [
    ("/dev/full", "there is no space left"), ("folder", "it is a folder"),
    ("nowhere/a", "there is no such file or folder"),
  ]) func `What cannot be written says why`(_ name: String, _ reason: String) throws {
    _ = try folder.make("folder")
    let path = name.hasPrefix("/") ? name : folder.path(name)
    let error = #expect(throws: OutputFile.CannotWrite.self) {
      try OutputFile(path: path).write([1])
    }
    #expect(
      error?.message.text(in: .english)
        == "cannot write '\(path)': \(reason); check the folder and its permissions")
  }

  @Test func `Drafts that a killed process left are removed, those of others stay`() throws {
    _ = try folder.write([1], to: ".reallot-draft-old")
    let held = open(try folder.write([1], to: ".reallot-draft-held"), O_RDONLY)
    flock(held, LOCK_EX)
    defer { close(held) }
    _ = try write("x", to: "a")
    #expect(folder.names == [".reallot-draft-held", "a"])
  }
}

extension OutputFile {
  /// Whether the file is one that is written as a stream.
  fileprivate var isStream: Bool {
    get throws { if case .stream = try OutputTarget(path) { true } else { false } }
  }
}
