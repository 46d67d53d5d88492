// SPDX-License-Identifier: GPL-3.0-or-later

internal import CWords
internal import Synchronization

/// The texts of one language by their keys.
struct Catalogue: Sendable {
  /// A text as a catalogue holds it.
  struct Entry: Sendable {
    /// The English text that it was translated from.
    let source: String
    /// The text in the catalogue's language, its places found.
    let template: Template

    /// The names of the text's places.
    var places: Set<String> { template.places }
  }

  private let entries: [String: Entry]

  /// The catalogue of a PO file's entries.
  ///
  /// In the English file, which the others are translated from, `msgstr` is empty.
  init(_ file: [POEntry]) {
    entries = Dictionary(
      file.map { entry in
        let text = entry.translation.isEmpty ? entry.source : entry.translation
        return (entry.context, Entry(source: entry.source, template: Template(text)))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The keys, in no order.
  var keys: some Collection<String> { entries.keys }

  /// The text of a key; nil where the catalogue has none.
  func entry(_ key: String) -> Entry? { entries[key] }
}

extension Catalogue {
  /// The catalogues that were asked for; each is read once.
  private static let read = Mutex<[Language: Catalogue]>([:])

  /// The English catalogue, which the others are translated from.
  static var english: Catalogue { of(.english) }

  /// The catalogue of a language.
  static func of(_ language: Language) -> Catalogue {
    read.withLock { read in
      if let catalogue = read[language] { return catalogue }
      let catalogue = Catalogue(embedded: reallot_catalogue_of(language.rawValue))
      read[language] = catalogue
      return catalogue
    }
  }

  /// The program's own catalogue is there and well formed, which the tests see to.
  private init(embedded file: reallot_catalogue) {
    let bytes = UnsafeBufferPointer(start: file.bytes, count: file.count)
    do {
      self.init(try POReader.entries(of: String(decoding: bytes, as: UTF8.self)))
    } catch {
      preconditionFailure("a catalogue of the program cannot be read: \(error)")
    }
  }
}
