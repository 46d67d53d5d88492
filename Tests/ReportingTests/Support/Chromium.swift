// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

/// A page in headless Chromium, as readers have it.
struct Chromium: ~Copyable {
  /// Whether Chromium and what reads its PDFs are installed.
  static let isPossible =
    (try? run(["chromium", "--version"])) == 0 && (try? run(["pdftotext", "-v"])) == 0

  private let folder: URL
  private var page: URL { folder.appending(path: "page.html") }

  init(_ html: String) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(html.utf8).write(to: page)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The page after its scripts ran, and what they said on the console.
  func document() throws -> (html: String, console: [Substring]) {
    let (output, errors) = (folder.appending(path: "output"), folder.appending(path: "errors"))
    try run(["--enable-logging=stderr", "--dump-dom", page.absoluteString], output, errors)
    let console = try String(contentsOf: errors, encoding: .utf8).split(separator: "\n")
      .filter { $0.contains("CONSOLE") }
    return (try String(contentsOf: output, encoding: .utf8), console)
  }

  /// The text of the printed page.
  func paper() throws -> String {
    let (pdf, text) = (folder.appending(path: "page.pdf"), folder.appending(path: "page.txt"))
    try run(["--print-to-pdf=\(pdf.path)", page.absoluteString])
    try Self.run(["pdftotext", "-layout", pdf.path, text.path])
    return try String(contentsOf: text, encoding: .utf8)
  }

  private func run(_ arguments: [String], _ output: URL? = nil, _ errors: URL? = nil) throws {
    let profile = "--user-data-dir=\(folder.appending(path: "profile").path)"
    let command = Self.bounded + ["--headless", "--no-sandbox", "--disable-gpu", profile]
    let status = try Self.run(command + arguments, output, errors)
    try #require(status == 0, "chromium ended with \(status), 124 where it did not end in time")
  }

  /// Chromium within a minute, and without the descriptor by which `Process` learns that it ended:
  /// a helper of Chromium that outlives it would hold that open for ever.
  private static let bounded = [
    "timeout", "--kill-after=5", "60", "bash", "-c",
    """
    for open in /proc/self/fd/*; do
      if [ "${open##*/}" -gt 2 ]; then eval "exec ${open##*/}>&-"; fi
    done
    exec chromium "$@"
    """, "chromium",
  ]

  @discardableResult
  private static func run(
    _ command: [String], _ output: URL? = nil, _ errors: URL? = nil
  ) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.standardOutput = try handle(output)
    process.standardError = try handle(errors)
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  private static func handle(_ file: URL?) throws -> FileHandle {
    guard let file else { return .nullDevice }
    try Data().write(to: file)
    return try FileHandle(forWritingTo: file)
  }
}
