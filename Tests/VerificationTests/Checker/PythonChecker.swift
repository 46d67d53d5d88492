// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Foundation
import Inventory

/// The checker in Python over a folder of an inventory, as `inventory export` writes it.
final class PythonChecker {
  /// How a check ends: 0 where all holds, 1 where something fails, 2 where something cannot be read.
  typealias Status = Int

  private static let script = URL(filePath: #filePath)
    .appending(path: "../../../../Sources/check/check.py").standardizedFileURL

  /// Whether there is a Python to run it.
  static let isPossible = (try? run(["-c", "import sys; assert sys.version_info >= (3, 11)"])) == 0

  private let folder: URL
  private var inventoryFolder: URL { folder.appending(path: "inventory") }

  init(_ inventory: Inventory) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: inventoryFolder, withIntermediateDirectories: true)
    for file in CanonicalTables(inventory).files {
      try Data(file.bytes).write(to: inventoryFolder.appending(path: file.name))
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// What it says of plan files, all in one run: how each check ends, and its line.
  func verdicts(on plans: [[UInt8]]) throws -> [(status: Status, line: String)] {
    let paths = plans.indices.map { folder.appending(path: "\($0).json").path }
    for (path, plan) in zip(paths, plans) { try Data(plan).write(to: URL(filePath: path)) }
    let output = folder.appending(path: "output")
    _ = try Self.run(
      [Self.script.path, "--quiet", inventoryFolder.path] + paths, writingTo: output)
    return try String(contentsOf: output, encoding: .utf8).split(separator: "\n")
      .map { (status: Int($0.prefix(1)) ?? -1, line: String($0)) }
  }

  @discardableResult
  private static func run(_ arguments: [String], writingTo output: URL? = nil) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    process.standardOutput = FileHandle.nullDevice
    if let output {
      try Data().write(to: output)
      process.standardOutput = try FileHandle(forWritingTo: output)
    }
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
