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

  @Test func `A link goes by the folder in which it is, not by its path`() throws {
    mkdir(folder.path("a"), 0o700)
    mkdir(folder.path("a/b"), 0o700)
    symlink("../target", folder.path("a/b/link"))
    symlink("a/b", folder.path("short"))
    _ = try write("x", to: "short/link")
    #expect(try folder.bytes(of: "a/target") == Array("x".utf8))
  }

  @Test(arguments: ["file", "link", "nothing"])
  func `A file that has to be new takes the place of nothing`(_ kind: String) throws {
    if kind == "file" { _ = try folder.write([1], to: "a") }
    if kind == "link" { symlink("nowhere", folder.path("a")) }
    let before = folder.names
    let isWritten = (try? OutputDraft.writePrivate([2], to: folder.path("a"))) != nil
    #expect(isWritten == (kind == "nothing"))
    if isWritten {
      #expect(try folder.mode(of: "a") == 0o600)
    } else {
      #expect(folder.names == before)
    }
  }

  @Test func `Of many that make one new file at once exactly one does`() async throws {
    let path = folder.path("a")
    let written = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<20 {
        group.addTask {
          (try? OutputFile(path: path).write([UInt8(number)], isNew: true)) == .whole
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(written == 1)
    #expect(folder.names == ["a"])
  }

  @Test(arguments: ["/dev/fd/", "/proc/self/fd/", "link"])
  func `What the process has open gets the bytes behind those that are there`(_ start: String)
    throws
  {
    let number = open(try folder.write(Array("one\n".utf8), to: "a"), O_WRONLY | O_APPEND)
    defer { close(number) }
    symlink("/dev/fd/\(number)", folder.path("link"))
    let path = start == "link" ? folder.path("link") : start + String(number)
    #expect(try OutputFile(path: path).write(Array("two\n".utf8)) == .whole)
    #expect(try folder.bytes(of: "a") == Array("one\ntwo\n".utf8))
    #expect(try OutputTarget(path).isOpen)
  }

  @Test func `A reader of a pipe that leaves is no error`() throws {
    let path = try folder.make("pipe")
    let reader = Process()
    reader.executableURL = URL(filePath: "/usr/bin/head")
    reader.arguments = ["-c", "1", path]
    reader.standardOutput = FileHandle.nullDevice
    try reader.run()
    signal(SIGPIPE, SIG_IGN)
    let bytes = [UInt8](repeating: 1, count: 10 << 20)
    #expect(try OutputFile(path: path).write(bytes) == .whole)
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
    #expect(error?.failure.reason.text(in: .english) == "nobody reads it")
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
    ("/dev/full", "there is no space left; make room, or name another disk"),
    ("folder", "it is a folder; name another file"),
    ("new/", "it is a folder; name another file"),
    ("nowhere/a", "there is no such file or folder; check the path"),
    ("a/b", "a part of the path is no folder; check the path"),
    ("circle", "its links lead in a circle; check the path"),
  ]) func `What cannot be written says why, and what to do`(_ name: String, _ reason: String) throws
  {
    _ = try folder.make("folder")
    _ = try folder.write([], to: "a")
    symlink("circle", folder.path("circle"))
    let path = name.hasPrefix("/") ? name : folder.path("folder").dropLast("folder".count) + name
    let error = #expect(throws: OutputFile.CannotWrite.self) {
      try OutputFile(path: path).write([1])
    }
    #expect(
      error?.message.text(in: .english)
        == "cannot write '\(path)': \(reason)")
  }

  @Test func `Drafts that a killed process left are removed, those of others stay`() throws {
    _ = try folder.write([1], to: ".reallot-draft-old")
    mkdir(folder.path(".reallot-draft-folder"), 0o700)
    _ = try folder.write([1], to: ".reallot-draft-folder/a")
    let held = open(try folder.write([1], to: ".reallot-draft-held"), O_RDONLY)
    flock(held, LOCK_EX)
    defer { close(held) }
    _ = try write("x", to: "a")
    #expect(folder.names == [".reallot-draft-held", "a"])
  }
}

extension OutputTarget {
  /// Whether the process has it open.
  fileprivate var isOpen: Bool { if case .open = self { true } else { false } }
}

extension OutputFile {
  /// Whether the file is one that is written as a stream.
  fileprivate var isStream: Bool {
    get throws { if case .stream = try OutputTarget(path) { true } else { false } }
  }
}
