// SPDX-License-Identifier: GPL-3.0-or-later

internal import Testing

@testable internal import Intake

struct AwaitedWordTests {
  /// In which of the pieces a word ends, 0-based; nil where it never comes.
  private static func place(of pieces: [[UInt8]]) -> Int? {
    var awaited = AwaitedWord("mergeCell")
    return pieces.firstIndex { piece in piece.withUnsafeBytes { awaited.comes(in: $0) } }
  }

  @Test func `A word is found wherever its pieces part it`() {
    let text = Array("<worksheet><mergemergeCells/>".utf8)
    for first in 0...text.count {
      for second in first...text.count {
        let pieces = [text[..<first], text[first..<second], text[second...]].map { Array($0) }
        let ends = [first, second, text.count]
        // The word ends before the s of its element.
        #expect(Self.place(of: pieces) == ends.firstIndex { $0 >= text.count - 3 })
      }
    }
  }

  @Test func `It is found in pieces of a byte`() {
    let text = Array("<merge><mergeCell/>".utf8)
    #expect(Self.place(of: text.map { [$0] }) == text.count - 3)
  }

  @Test func `What only looks like it is not it`() {
    #expect(Self.place(of: [Array("<mergeCel><mergecell>m".utf8), Array("ergeCel l".utf8)]) == nil)
    #expect(Self.place(of: [Array("mergeC".utf8), Array("Cell".utf8)]) == nil)
  }

  @Test(
    arguments: [[0xFF, 0xFE, 0x3C, 0x00], [0xFE, 0xFF], [0x00, 0x3C], [0x3C, 0x00]] as [[UInt8]])
  func `It may be in a text of UTF-16`(_ start: [UInt8]) {
    #expect(Self.place(of: [start]) == 0)
  }
}
