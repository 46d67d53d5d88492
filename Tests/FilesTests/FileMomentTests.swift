// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Synchronization
internal import Testing
internal import Words

@testable internal import Files

/// Files that are read as they are at one moment.
struct FileMomentTests {
  private let folder = ScratchFolder()

  @Test(arguments: [0, 1, 5_000_000]) func `A file is read whole`(_ count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let path = try folder.write(bytes, to: "a.csv")
    #expect(try FileMoment.bytes(ofFile: path) == bytes)
    #expect(try FileMoment.bytes(ofFile: path, upTo: 100) == Array(bytes.prefix(100)))
  }

  @Test func `A file that is written to afterwards is told`() throws {
    let paths = try ["a.csv", "b.csv"].map { try folder.write([1, 2], to: $0) }
    var moment = FileMoment()
    for path in paths { _ = try moment.open(path).bytes() }
    #expect(moment.changed() == nil)
    _ = try folder.write([1, 2, 3], to: "b.csv")
    #expect(moment.changed() == paths[1])
    try FileManager.default.removeItem(atPath: paths[0])
    #expect(moment.changed() == paths[0])
  }

  @Test func `A file whose writer sets the time back is told, be its size the same`() throws {
    let path = try folder.write([1, 2], to: "a.csv")
    let old = [
      timespec(tv_sec: 1_000_000_000, tv_nsec: 0), timespec(tv_sec: 1_000_000_000, tv_nsec: 0),
    ]
    utimensat(AT_FDCWD, path, old, 0)
    usleep(60_000)
    var moment = FileMoment()
    _ = try moment.open(path).bytes()
    #expect(moment.changed() == nil)
    let file = open(path, O_WRONLY)
    defer { close(file) }
    #expect(pwrite(file, [UInt8(9)], 1, 0) == 1)
    utimensat(AT_FDCWD, path, old, 0)
    #expect(moment.changed() == path)
  }

  @Test func `A file that is being saved piece by piece is refused`() throws {
    let path = try folder.write([1], to: "a.csv")
    let isRead = Atomic(false)
    let writer = Thread {
      var count = 1
      while !isRead.load(ordering: .relaxed) {
        count += 1
        try? Data(repeating: 1, count: count).write(to: URL(filePath: path))
        usleep(1_000)
      }
    }
    writer.start()
    // A busy machine may let the writer wait for a while.
    let failure = #expect(throws: InputFailure.self) {
      for _ in 1...1_000 { _ = try FileMoment.bytes(ofFile: path) }
    }
    isRead.store(true, ordering: .relaxed)
    #expect(failure?.reason.text(in: .english) == "it was written to while it was read")
    while !writer.isFinished { usleep(1_000) }
  }

  @Test(arguments: [
    ("pipe", "it is a pipe, not a file"), ("socket", "it is a socket, not a file"),
    ("device", "it is a device, not a file"),
    ("folder", "it is a folder"), ("nothing", "there is no such file or folder"),
  ]) func `What is no ordinary file is refused by what it is`(_ kind: String, _ reason: String)
    throws
  {
    let path = try folder.make(kind)
    let failure = #expect(throws: InputFailure.self) { try FileMoment.bytes(ofFile: path) }
    #expect(failure?.reason.text(in: .english) == reason)
  }
}
