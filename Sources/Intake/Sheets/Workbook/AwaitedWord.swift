// SPDX-License-Identifier: GPL-3.0-or-later

/// Looks for a word in the pieces of an XML text, be it parted by their ends.
struct AwaitedWord {
  private let word: [UInt8]
  /// The end of the last piece, shorter than the word.
  private var end: [UInt8] = []
  private var isAtStart = true

  init(_ word: StaticString) {
    self.word = word.withUTF8Buffer { Array($0) }
  }

  /// Whether the word ends in the next piece; true, too, where the text is UTF-16, in which it may be.
  mutating func comes(in piece: UnsafeRawBufferPointer) -> Bool {
    if isAtStart, piece.prefix(2).contains(where: { $0 == 0 || $0 >= 0xFE }) { return true }
    isAtStart = false
    let most = word.count - 1
    let joint = end + piece.prefix(most)
    end = (end + piece[max(0, piece.count - most)...]).suffix(most)
    return joint.withUnsafeBytes { holds($0) } || holds(piece)
  }

  private func holds(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var rest = bytes[...]
    while let place = rest.firstIndex(of: word[0]) {
      rest = rest[place...]
      if rest.starts(with: word) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
