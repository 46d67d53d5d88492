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
    rows = try Self.tables(in: folder).reduce(0) { rows, table in
      try rows + Data(contentsOf: table, options: .alwaysMapped).count { $0 == UInt8(ascii: "\n") }
        - 1
    }
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
