// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

@testable internal import Intake

@Suite struct TextDecoderTests {
  private static let letters = Array(
    "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ")

  private func text(_ bytes: [UInt8], _ encoding: TextEncoding) -> String {
    NormalText.string(String(decoding: TextDecoder.decode(bytes, encoding), as: UTF8.self))
  }

  /// Bytes whose text has some scalars that one byte each stands for.
  private func bytes(_ text: String, _ encoding: TextEncoding) -> [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      let found = (0...0xFF).first { byte in
        self.text([UInt8(byte)], encoding) == String(scalar)
      }
      guard let found else { return nil }
      bytes.append(UInt8(found))
    }
    return bytes
  }

  @Test(arguments: [
    ([0x48, 0xB6, 0x69, 0x20, 0x50, 0x68, 0xDF, 0x6E, 0x67], TextEncoding.tcvn3, "Hải Phòng"),
    ([0xB9, 0xB0, 0xC7, 0xB0, 0x8C, 0x63, 0xCB, 0xB4, 0xA2, 0xE6], .cp949, "물품똠絳€"),
    ([0x54, 0x72, 0xAD, 0xEA, 0x6E, 0x67], .tcvn3, "Trường"),
    ([0xA7, 0xB6, 0x6E, 0x67, 0x20, 0xF1, 0x79], .tcvn3, "Đảng ủy"),
    ([0x6E, 0x67, 0x68, 0x69, 0xD6, 0x70, 0x20, 0x76, 0xF4], .tcvn3, "nghiệp vụ"),
    ([0x48, 0x61, 0xFB, 0x69, 0x20, 0x50, 0x68, 0x6F, 0xF8, 0x6E, 0x67], .vni, "Hải Phòng"),
    ([0x54, 0x72, 0xF6, 0xF4, 0xF8, 0x6E, 0x67], .vni, "Trường"),
    ([0xD1, 0x61, 0xFB, 0x6E, 0x67, 0x20, 0x75, 0xFB, 0x79], .vni, "Đảng ủy"),
    ([0x6E, 0x67, 0x68, 0x69, 0x65, 0xE4, 0x70, 0x20, 0x76, 0x75, 0xEF], .vni, "nghiệp vụ"),
    ([0xD1, 0x41, 0xDB, 0x4E, 0x47], .vni, "ĐẢNG"),
    (
      [0x48, 0x61, 0xD2, 0x69, 0x20, 0x50, 0x68, 0x6F, 0xCC, 0x6E, 0x67], .windows1258, "Hải Phòng"
    ),
    ([0x6E, 0x67, 0x68, 0x69, 0xEA, 0xF2, 0x70], .windows1258, "nghiệp"),
    ([0x80, 0x31, 0x30, 0x30, 0x96], .windows1252, "€100–"),
    ([0x42, 0xE9, 0x6A, 0x61, 0xEF, 0x61], .latin1, "Béjaïa"),
    ([0x41, 0x00, 0x3D, 0xD8, 0x00, 0xDE], .utf16LittleEndian, "A😀"),
    ([0x00, 0x41, 0xD8, 0x3D, 0xDE, 0x00], .utf16BigEndian, "A😀"),
  ])
  func `Words read as they were written`(bytes: [Int], encoding: TextEncoding, expected: String) {
    #expect(text(bytes.map { UInt8($0) }, encoding) == expected)
  }

  @Test func `TCVN3 has a byte for each of the 67 small letters`() throws {
    for letter in Self.letters {
      let byte = try #require(bytes(String(letter), .tcvn3), "\(letter)")
      #expect(byte.count == 1)
    }
    #expect(bytes("ĂÂÊÔƠƯĐ", .tcvn3) == [0xA1, 0xA2, 0xA3, 0xA4, 0xA5, 0xA6, 0xA7])
  }

  @Test(arguments: [TextEncoding.vni, .windows1258])
  func `Each of the 134 letters is one or two bytes`(encoding: TextEncoding) {
    var readings: Set<String> = []
    for first in UInt8(0x20)...0xFF {
      readings.insert(text([first], encoding))
      for second in UInt8(0x80)...0xFF { readings.insert(text([first, second], encoding)) }
    }
    let missing = Self.letters.flatMap { [String($0), $0.uppercased()] }
      .filter { !readings.contains($0) }
    #expect(missing == [])
  }

  @Test(arguments: TextEncoding.allCases)
  func `Cut anywhere, a text reads the same`(encoding: TextEncoding) {
    let bytes: [UInt8] = [
      0x48, 0x61, 0xFB, 0xD1, 0xC3, 0xA1, 0xE1, 0xBA, 0xA3, 0xF0, 0x9F, 0x98, 0x80, 0x3D, 0xD8,
      0x00, 0xDE, 0x41, 0xEF, 0xBF,
    ]
    let whole = TextDecoder.decode(bytes, encoding)
    for cut in 0...bytes.count {
      var decoder = TextDecoder(encoding)
      var text: [UInt8] = []
      decoder.decode(Array(bytes[..<cut]), isLast: false, into: &text)
      decoder.decode(Array(bytes[cut...]), isLast: true, into: &text)
      #expect(text == whole, "cut at \(cut)")
    }
  }

  @Test(arguments: [
    ([0x41, 0x81], TextEncoding.windows1252), ([0x62, 0xF9], .vni), ([0x41, 0xFF], .tcvn3),
    ([0x41, 0xC3], .utf8), ([0x00, 0xD8, 0x41, 0x00], .utf16LittleEndian),
    ([0x41], .utf16BigEndian), ([0x41, 0xC9, 0xA1], .cp949), ([0xB0], .cp949),
  ])
  func `Bytes that stand for nothing are marked`(bytes: [Int], encoding: TextEncoding) {
    var decoder = TextDecoder(encoding)
    var text: [UInt8] = []
    decoder.decode(bytes.map { UInt8($0) }, isLast: true, into: &text)
    #expect(decoder.hasReplaced)
    #expect(String(decoding: text, as: UTF8.self).contains("\u{FFFD}"))
  }

  @Test func `CP949 has every Hangul syllable`() {
    var readings: Set<String> = []
    for first in UInt8(0x81)...0xFE {
      for second in UInt8(0x41)...0xFE { readings.insert(text([first, second], .cp949)) }
    }
    let missing = (UInt32(0xAC00)...0xD7A3).compactMap { Unicode.Scalar($0).map { String($0) } }
      .filter { !readings.contains($0) }
    #expect(missing == [])
  }
}
