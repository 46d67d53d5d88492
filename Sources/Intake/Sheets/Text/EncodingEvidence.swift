// SPDX-License-Identifier: GPL-3.0-or-later

/// What the bytes of a text without a byte order mark tell about their encoding.
struct EncodingEvidence {
  private static let largestWord = 64
  private static let mostWords = 4_000
  private static let longestLook = 200_000
  /// The first words that hold a byte from 0x80 on, each once, in their order.
  private(set) var words: [[UInt8]] = []
  /// The offset of the first NUL, which text of these encodings never has.
  private(set) var nulOffset: Int?
  private var known: Set<[UInt8]> = []
  private var word: [UInt8] = []
  private var isForeign = false
  private var offset = 0
  private var seen = 0

  /// Takes in the next bytes.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    if nulOffset == nil, let nul = bytes.firstIndex(of: 0) { nulOffset = offset + nul }
    offset += bytes.count
    // Registers repeat themselves; bytes that do not fit later are faults of their cells.
    guard words.count < Self.mostWords, seen < Self.longestLook else { return }
    guard bytes.contains(where: { $0 >= 0x80 }) else { return endWord() }
    for byte in bytes { add(byte) }
  }

  /// Ends the last word.
  mutating func finish() {
    endWord()
  }

  private mutating func add(_ byte: UInt8) {
    switch byte {
    case 0x80...0xFF: isForeign = true
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): break
    default:
      if !word.isEmpty { endWord() }
      return
    }
    word.append(byte)
    if word.count == Self.largestWord, !isForeign { word.removeFirst(Self.largestWord / 2) }
    if word.count >= Self.largestWord * 4 { endWord() }
  }

  private mutating func endWord() {
    if isForeign { seen += 1 }
    if isForeign, words.count < Self.mostWords, known.insert(word).inserted { words.append(word) }
    word.removeAll(keepingCapacity: true)
    isForeign = false
  }
}
