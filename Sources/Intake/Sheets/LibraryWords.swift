// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// The English words of the libraries that read XML, ZIP archives and YAML as messages.
enum LibraryWords {
  /// What a library says, in the words of the reader where they are known, else quoted.
  static func message(_ words: String) -> Message {
    known[words].map { Message("library.\($0)") }
      ?? Message("library.other", ["words": Finding.quoted(words)])
  }

  /// What a C library says; nil where it knows nothing to say.
  static func message(_ words: UnsafePointer<CChar>?) -> Message {
    words.map { message(String(cString: $0)) } ?? Message("library.unknown")
  }

  /// The words of expat, libzip and libyaml by the ends of their keys.
  static let known: [String: String] = [
    "out of memory": "out-of-memory",
    "syntax error": "syntax",
    "no element found": "no-element",
    "not well-formed (invalid token)": "invalid-token",
    "unclosed token": "unclosed-token",
    "partial character": "partial-character",
    "mismatched tag": "mismatched-tag",
    "duplicate attribute": "duplicate-attribute",
    "junk after document element": "junk",
    "undefined entity": "undefined-entity",
    "reference to invalid character number": "invalid-character-number",
    "XML or text declaration not at start of entity": "misplaced-declaration",
    "unknown encoding": "unknown-encoding",
    "encoding specified in XML declaration is incorrect": "incorrect-encoding",
    "unclosed CDATA section": "unclosed-cdata",
    "unbound prefix": "unbound-prefix",
    "XML declaration not well-formed": "malformed-declaration",

    "Multi-disk zip archives not supported": "multi-disk",
    "CRC error": "crc",
    "Malloc failure": "no-memory",
    "Compression method not supported": "compression",
    "Premature end of file": "premature-end",
    "Not a zip archive": "no-zip",
    "Zip archive inconsistent": "inconsistent",
    "Compressed data invalid": "compressed-data",
    "Zlib error: data error": "zlib-data",

    "did not find expected ',' or ']'": "list-end",
    "did not find expected ',' or '}'": "group-end",
    "did not find expected '-' indicator": "list-item",
    "did not find expected key": "key",
    "did not find expected node content": "node-content",
    "did not find expected <document start>": "document-start",
    "could not find expected ':'": "colon",
    "mapping values are not allowed in this context": "misplaced-value",
    "mapping keys are not allowed in this context": "misplaced-key",
    "block sequence entries are not allowed in this context": "misplaced-item",
    "found character that cannot start any token": "stray-character",
    "found a tab character that violates indentation": "tab",
    "found a tab character where an indentation space is expected": "tab-for-space",
    "found unexpected end of stream": "unexpected-end",
    "found unexpected document indicator": "document-indicator",
    "found unknown escape character": "unknown-escape",
    "found undefined tag handle": "undefined-tag",
    "found undefined alias": "undefined-alias",
    "control characters are not allowed": "control-character",
  ]
}
