// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

/// Looks in the sources for errors that reach people.
@Suite struct WordedErrorTests {
  private static let sources = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources")

  /// What is wrong with a model is a fault of the program, which people are asked to report.
  private static let faultsOfTheProgram: Set<Substring> = ["ModelError"]

  @Test("Every error that a module throws is told in the reader's language")
  func errorsAreWorded() {
    let files = FileManager.default.enumerator(at: Self.sources, includingPropertiesForKeys: nil)
    let texts = (files?.compactMap { $0 as? URL } ?? [])
      .filter { $0.pathExtension == "swift" }
      .compactMap { try? String(contentsOf: $0, encoding: .utf8) }
    let errors = texts.flatMap { text in
      text.matches(of: /(?m)^public (?:struct|enum|final class) (\w+):[^{\n]*\bError\b/).map(\.1)
    }
    let worded = texts.flatMap { text in
      text.matches(of: /(?m)^extension (\w+): Worded\b/).map(\.1)
    }
    #expect(errors.count > 7)
    #expect(Set(errors).subtracting(worded).subtracting(Self.faultsOfTheProgram).sorted() == [])
  }
}
