// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite struct `The sessions of a document` {
  /// The repository's folder.
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test(arguments: ["README.md"])
  func `print what the document says`(path: String) throws {
    let file = Self.root.appending(path: path)
    let document = try String(contentsOf: file, encoding: .utf8)
    let transcript = Transcript(document: document)
    let shell = try TranscriptShell(root: Self.root)
    let outputs = try transcript.steps.map { try shell.output(of: $0.command) }
    if ProcessInfo.processInfo.environment["REALLOT_RECORD"] != nil {
      try Data(transcript.document(with: outputs).utf8).write(to: file)
    }
    for (step, output) in zip(
      Transcript(document: try String(contentsOf: file, encoding: .utf8)).steps, outputs)
    {
      #expect(step.output == output, "\(step.command)")
    }
  }
}
