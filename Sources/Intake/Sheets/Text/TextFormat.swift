// SPDX-License-Identifier: GPL-3.0-or-later

/// How a text file is written.
public struct TextFormat: Hashable, Sendable {
  /// The encoding, with what else the bytes could be.
  public let encoding: EncodingReport
  /// What stands between the cells of a row.
  public let separator: Separator
  /// Bytes of the byte order mark in front.
  let markLength: Int
  /// Whether the first row only says what the separator is.
  let declaresSeparator: Bool

  /// Looks at a whole text; what the caller knows better is taken as it is, but for a text that is
  /// marked as UTF-8: no other encoding begins so, and programs mark what they save again.
  init(
    of source: ByteSource, encoding given: TextEncoding?, separator: Separator?
  ) throws(RegisterError.Reason) {
    let mark = TextEncoding.marked(try source.prefix(3))
    let given = mark?.encoding == .utf8 ? .utf8 : given
    markLength = given == nil || given == mark?.encoding ? mark?.length ?? 0 : 0
    if let encoding = given ?? mark?.encoding {
      self.encoding = .given(encoding)
    } else if let encoding = UnmarkedUTF16.encoding(of: try source.prefix(1 << 16)) {
      self.encoding = .guessed(encoding, from: try source.prefix(1 << 16))
    } else {
      var evidence = EncodingEvidence()
      try source.forEachPiece { piece in
        evidence.add(piece)
        return true
      }
      evidence.finish()
      self.encoding = try .judging(evidence)
    }
    let start = TextDecoder.decode(
      Array(try source.prefix(1 << 16).dropFirst(markLength)), self.encoding.encoding)
    let declared = Separator.declared(in: start)
    declaresSeparator = declared != nil
    self.separator = separator ?? declared ?? .detected(in: start)
  }
}
