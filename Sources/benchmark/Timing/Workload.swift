// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// A generated inventory on disk, and where what is made of it goes.
struct Workload {
  let folder: URL
  /// Rows of all tables.
  let rows: Int

  /// Generates an inventory by a program of its own, so that the memory it takes is not counted.
  init(_ size: [String], in folder: URL, _ work: URL) throws {
    self.folder = folder
    try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
    let myself = Bundle.main.executablePath ?? CommandLine.arguments[0]
    _ = try Child(
      executable: myself, arguments: ["generate", folder.path] + size,
      output: work.appendingPathComponent("generate.txt")
    ).run()
    rows = try Self.tables(in: folder).reduce(0) { try $0 + Self.rows(of: $1) }
  }

  /// Counts rows a piece at a time: Linux counts what this program ever held as its children's too.
  private static func rows(of table: URL) throws -> Int {
    let file = try FileHandle(forReadingFrom: table)
    var lines = 0
    while let piece = try file.read(upToCount: 1 << 18), !piece.isEmpty {
      lines += piece.count { $0 == UInt8(ascii: "\n") }
    }
    return lines - 1
  }

  var scenario: URL { folder.appendingPathComponent("scenarios/base.yaml") }

  /// The CSV files of the inventory.
  var tables: [URL] { get throws { try Self.tables(in: folder) } }

  /// Bytes of all tables.
  var size: Int {
    get throws {
      try tables.reduce(0) { sum, table in
        try sum + (table.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0)
      }
    }
  }

  private static func tables(in folder: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "csv" }
      .sorted { $0.path < $1.path }
  }
}
