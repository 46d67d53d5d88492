// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// A shell in a scratch folder that has the repository's inventories and `reallot` on its path.
struct TranscriptShell {
  private let folder: URL
  private let binaries: URL

  /// Makes the scratch folder.
  init(root: URL) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "reallot-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: root.appending(path: "inventories"), to: folder.appending(path: "inventories"))
    binaries = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
  }

  /// The lines that a command prints on standard output and standard error, in that order; moments
  /// and the roots of the log, which hold moments, are replaced, since they differ from run to run.
  func output(of command: String) throws -> [String] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": binaries.path + ":/usr/bin:/bin", "LANG": "en_US.UTF-8",
    ]
    let output = folder.appending(path: "output")
    try Data().write(to: output)
    let handle = try FileHandle(forWritingTo: output)
    (process.standardOutput, process.standardError) = (handle, handle)
    try process.run()
    process.waitUntilExit()
    let text = String(decoding: try Data(contentsOf: output), as: UTF8.self)
    return text.replacing(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/, with: "2025-07-01T08:00:00Z")
      .replacing(/(Log root +)[0-9a-f]{64}/) { $0.1 + String(repeating: "0", count: 64) }
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init).dropLast()
  }
}
