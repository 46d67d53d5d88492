// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite struct `The sessions of a document` {
  /// The repository's folder.
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// README and every page of the guides that shows a session.
  private static let documents: [String] =
    ["README.md"]
    + (FileManager.default.enumerator(atPath: root.appending(path: "Sources").path) ?? .init())
    .compactMap { $0 as? String }.filter { $0.hasSuffix(".md") }.sorted().map { "Sources/" + $0 }
    .filter { (try? text(of: $0))?.contains("\n```console\n") == true }

  private static func text(of path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  @Test(arguments: documents)
  func `print what the document says`(path: String) throws {
    let transcript = Transcript(document: try Self.text(of: path))
    let shell = try TranscriptShell(root: Self.root)
    let outputs = try transcript.steps.map { try shell.output(of: $0.command) }
    if ProcessInfo.processInfo.environment["REALLOT_RECORD"] != nil {
      try Data(transcript.document(with: outputs).utf8)
        .write(to: Self.root.appending(path: path))
    }
    for (step, output) in zip(Transcript(document: try Self.text(of: path)).steps, outputs) {
      #expect(step.output == output, "\(step.command)")
    }
  }
}
