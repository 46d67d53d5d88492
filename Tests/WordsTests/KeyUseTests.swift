// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@testable import Words

/// Looks for the keys that the sources name: `Message("key"`, `Term("name")`, `Term("name", "key"`,
/// `.help("key"` of the help, families `"key.\(`, and in the checks of plans every argument `"key"`.
@Suite struct KeyUseTests {
  private static let sources = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources")

  /// The keys that are named in full, and the beginnings of those that are put together.
  private static let used: (keys: Set<String>, families: Set<String>) = {
    var keys: Set<String> = []
    var families: Set<String> = []
    for text in texts() {
      let named =
        text.matches(of: /\bMessage\(\s*"([^"\\]*)("|\\\()/).map { ($0.1, $0.2) }
        + text.matches(of: /\bTerm\(\s*(?:"[^"]*"|[\w.]+),\s*"([^"\\]*)("|\\\()/).map {
          ($0.1, $0.2)
        }
      for (key, end) in named {
        if end == "\"" { keys.insert(String(key)) } else { families.insert(String(key)) }
      }
      for match in text.matches(of: /\bTerm\(\s*"([^"\\]*)"\s*\)/) {
        keys.insert("term.\(match.1)")
      }
      for match in text.matches(of: /\.help\(\s*"([^"\\]*)"/) { keys.insert("help.\(match.1)") }
    }
    for text in texts(of: "Verification/") {
      for match in text.matches(of: /[(,]\s*(?:all:\s*)?"([a-z0-9.-]+)"(?=\s*[,)])/) {
        keys.insert("error.verify.\(match.1)")
      }
    }
    return (keys, families)
  }()

  /// The Swift files, or those of one folder.
  private static func texts(of folder: String = "") -> [String] {
    let files = FileManager.default.enumerator(
      at: sources.appending(path: folder), includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? [])
      .filter { $0.pathExtension == "swift" }
      .compactMap { try? String(contentsOf: $0, encoding: .utf8) }
  }

  @Test("Every key that the sources name is in the catalogues")
  func namedKeysExist() {
    #expect(Self.used.keys.subtracting(Catalogue.english.keys).sorted() == [])
  }

  @Test("Every family of keys has members")
  func familiesHaveMembers() {
    for family in Self.used.families {
      #expect(Catalogue.english.keys.contains { $0.hasPrefix(family) }, "\(family)")
    }
  }

  @Test("No failure of a command is told in words of the sources")
  func failuresSpeakFromCatalogues() {
    for text in Self.texts() {
      #expect(text.firstMatch(of: /"reallot: [A-Za-z]/) == nil)
    }
  }

  @Test("Every key of the catalogues is used")
  func keysAreUsed() {
    let unused = Catalogue.english.keys.filter { key in
      !Self.used.keys.contains(key) && !Self.used.families.contains { key.hasPrefix($0) }
    }
    #expect(unused.sorted() == [])
  }
}
