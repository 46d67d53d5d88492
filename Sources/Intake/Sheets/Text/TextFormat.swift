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

  private static let pieceSize = 1 << 18

  /// Looks at a whole text; what the caller knows better is taken as it is, but for a text that is
  /// marked as UTF-8: no other encoding begins so, and programs mark what they save again.
  init(
    of source: FileBytes, encoding given: TextEncoding?, separator: Separator?
  ) throws(RegisterError.Reason) {
    let start = source.copy(of: 0..<(1 << 16))
    let mark = TextEncoding.marked(Array(start.prefix(3)))
    let given = mark?.encoding == .utf8 ? .utf8 : given
    markLength = given == nil || given == mark?.encoding ? mark?.length ?? 0 : 0
    if let encoding = given ?? mark?.encoding {
      self.encoding = .given(encoding)
    } else if let encoding = UnmarkedUTF16.encoding(of: start) {
      self.encoding = .guessed(encoding, from: start)
    } else {
      var evidence = EncodingEvidence()
      for start in stride(from: 0, to: source.count, by: Self.pieceSize) {
        let end = min(start + Self.pieceSize, source.count)
        source.withUnsafeBufferPointer { evidence.add(.init(rebasing: $0[start..<end])) }
        source.release(before: end)
      }
      evidence.finish()
      self.encoding = try .judging(evidence)
    }
    let text = TextDecoder.decode(Array(start.dropFirst(markLength)), self.encoding.encoding)
    let declared = Separator.declared(in: text)
    declaresSeparator = declared != nil
    self.separator = separator ?? declared ?? .detected(in: text)
  }
}
