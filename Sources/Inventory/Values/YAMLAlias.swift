// SPDX-License-Identifier: GPL-3.0-or-later

/// A name `*name` in YAML for what stands elsewhere as `&name`: nested, such names stand for more text than
/// any memory holds, so that files with them are not read.
package struct YAMLAlias {
  /// The name without its mark.
  package let name: String
  /// The line, 1-based.
  package let line: Int

  /// The first alias of a text whose anchor stands before it; nil where there is none.
  package init?(firstIn text: String) {
    var anchors: Set<Substring> = []
    for (line, content) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      anchors.formUnion(Self.names(after: "&", in: content))
      guard let alias = Self.names(after: "*", in: content).first(where: anchors.contains) else {
        continue
      }
      (name, self.line) = (String(alias), line + 1)
      return
    }
    return nil
  }

  /// The names behind marks that begin a value, unlike the `&` of `R&D`.
  private static func names(after mark: Character, in line: Substring) -> [Substring] {
    line.indices.filter { line[$0] == mark && begins(line[..<$0].last) }.map { index in
      line[line.index(after: index)...].prefix { $0.isLetter || $0.isNumber || "_-".contains($0) }
    }.filter { !$0.isEmpty }
  }

  private static func begins(_ previous: Character?) -> Bool {
    previous.map { $0.isWhitespace || "[{,".contains($0) } ?? true
  }
}
