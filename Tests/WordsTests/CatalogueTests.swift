// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@testable import Words

@Suite struct CatalogueTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/Words/Catalogues")

  private static let translated = Language.allCases.filter { $0 != .english }

  private static func entries(_ language: Language) throws -> [POEntry] {
    let file = folder.appending(path: "\(language.rawValue).po")
    return try POReader.entries(of: String(contentsOf: file, encoding: .utf8))
  }

  @Test("The program holds the catalogue that lies in its folder", arguments: Language.allCases)
  func catalogueIsEmbedded(language: Language) throws {
    let catalogue = Catalogue.of(language)
    let entries = try Self.entries(language)
    #expect(Set(catalogue.keys) == Set(entries.map(\.context)))
    for entry in entries {
      #expect(catalogue.entry(entry.context)?.source == entry.source)
    }
  }

  @Test("Keys stand once and in order", arguments: Language.allCases)
  func keysAreOrdered(language: Language) throws {
    let keys = try Self.entries(language).map(\.context)
    #expect(keys == Set(keys).sorted())
  }

  @Test("Every key stands in every language with the same English", arguments: Language.allCases)
  func keysAreInEveryLanguage(language: Language) throws {
    let english = try Self.entries(.english).map { [$0.context, $0.source] }
    #expect(try Self.entries(language).map { [$0.context, $0.source] } == english)
  }

  @Test("Every text is translated with all its places", arguments: translated)
  func textsAreTranslated(language: Language) throws {
    for entry in try Self.entries(language) {
      #expect(!entry.translation.isEmpty && !entry.isFuzzy, "\(entry.context)")
      #expect(
        Template(entry.translation).places == Template(entry.source).places, "\(entry.context)")
    }
  }

  @Test("The English catalogue is what the others are translated from")
  func englishIsTheTemplate() throws {
    for entry in try Self.entries(.english) {
      #expect(entry.translation.isEmpty && !entry.source.isEmpty, "\(entry.context)")
    }
  }

  @Test("gettext's own check accepts the catalogues", arguments: Language.allCases)
  func gettextAccepts(language: Language) throws {
    let file = Self.folder.appending(path: "\(language.rawValue).po")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["msgfmt", "--check", "--output-file=/dev/null", file.path]
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let told = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    // 127: gettext is not installed; .ci/install-checks brings it.
    guard process.terminationStatus != 127 else { return }
    #expect(process.terminationStatus == 0, "\(String(decoding: told, as: UTF8.self))")
  }
}
