// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing

@Suite struct `A digest` {
  /// The examples of FIPS 180-4.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `is SHA-256`(_ text: String, _ digits: String) {
    let digest = Digest(of: text.utf8)
    #expect(digest.description == digits)
    #expect(digest.short == String(digits.prefix(12)))
    #expect(Digest(digits) == digest)
  }

  /// The third example of FIPS 180-4: a million times "a", in pieces that do not fit its blocks.
  @Test func `is the same however the bytes come in pieces`() {
    var builder = Digest.Builder()
    for _ in 0..<8000 { builder.append(Array(repeating: UInt8(ascii: "a"), count: 125)) }
    #expect(
      builder.finish().description
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test(arguments: [
    "", "abc", String(repeating: "A", count: 64), String(repeating: "g", count: 64),
    String(repeating: "0", count: 63), String(repeating: "0", count: 65),
    String(repeating: "é", count: 32), " " + String(repeating: "0", count: 63),
  ])
  func `is nothing but 64 small hexadecimal digits`(_ text: String) {
    #expect(Digest(text) == nil)
  }
}
