// SPDX-License-Identifier: GPL-3.0-or-later

internal import Testing

@testable internal import Intake

@Suite struct EncodingReportTests {
  private func report(_ bytes: [UInt8]) throws -> EncodingReport {
    try #require(try RegisterFile(name: "a.csv", bytes: bytes).textFormat).encoding
  }

  /// One byte for each character, as ISO 8859-1 has it.
  private func bytes(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8($0.value) }
  }

  @Test func `Plain letters and UTF-8 leave no doubt`() throws {
    #expect(try report(bytes("a,b\n1,2\n")) == .given(.utf8))
    let vietnamese = try report(Array("mã,tên\n1,Bàn làm việc\n".utf8))
    #expect(vietnamese.encoding == .utf8)
    #expect(vietnamese.isCertain)
    #expect(try report([0xFF, 0xFE, 0x41, 0x00]).encoding == .utf16LittleEndian)
  }

  @Test func `TCVN3 is found, and is certain where nothing else makes sense`() throws {
    let report = try report(bytes("H¶i nghiÖp"))
    #expect(report.encoding == .tcvn3)
    #expect(report.candidates.first?.sample == "Hải nghiệp")
    #expect(report.isCertain)
  }

  @Test func `VNI is found, and what else the bytes could mean is told`() throws {
    let report = try report(bytes("Haûi Phoøng"))
    #expect(report.encoding == .vni)
    #expect(!report.isCertain)
    #expect(
      report.candidates.map(\.description) == [
        "vni: “Hải Phòng”", "windows-1252: “Haûi Phoøng”",
      ])
  }

  @Test func `Windows-1258 and Windows-1252 are told apart`() throws {
    #expect(try report(bytes("HaÒi PhoÌng")).encoding == .windows1258)
    let french = try report(bytes("Béjaïa, déjà"))
    #expect(french.encoding == .windows1252)
    #expect(french.isCertain)
  }

  @Test func `Where two readings make equal sense nobody guesses`() {
    // "Bé" in Windows-1252, "Bộ" in TCVN3, among words that make little sense in either.
    let file = bytes("Bé,x¶·x,¤¤z\n")
    #expect(
      refusal { try RegisterFile(name: "a.csv", bytes: file) }
        == "'a.csv': the encoding cannot be told: tcvn3: “Bộ xảãx ÔÔz”, windows-1252: "
        + "“Bé x¶·x ¤¤z”; name the encoding whose sample reads right, or save as CSV UTF-8")
  }

  @Test func `Korean of Windows is found`() throws {
    let korean: [UInt8] = [
      0xB9, 0xB0, 0xC7, 0xB0, 0x2C, 0x4C, 0x45, 0x44, 0xB5, 0xEE, 0x2C, 0xC3, 0xA5, 0xBB, 0xF3,
      0x0A,
    ]
    let report = try report(korean)
    #expect(report.candidates.map(\.description) == ["cp949: “물품 LED등 책상”"])
    #expect(report.isGuess)
  }

  @Test(arguments: [TextEncoding.utf16LittleEndian, .utf16BigEndian])
  func `UTF-16 is found without a mark`(encoding: TextEncoding) throws {
    let isLittle = encoding == .utf16LittleEndian
    for text in ["a,b\n1,2\n", "물품,수량\n가방,2\n", "Mã,Số lượng\nBàn 1,2\n"] {
      let bytes = text.utf16.flatMap { unit in
        isLittle
          ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      }
      let report = try report(bytes)
      #expect(report.encoding == encoding)
      #expect(report.isGuess)
    }
  }

  @Test func `What makes sense in no encoding is refused with those that can be named`() {
    #expect(
      refusal { try RegisterFile(name: "a.csv", bytes: [0x61, 0x81, 0x9D, 0x62]) }
        == "'a.csv': the encoding cannot be told: the text makes sense in none; write encoding: in "
        + "the mapping, one of utf-8, utf-16le, utf-16be, windows-1252, windows-1258, iso-8859-1, "
        + "tcvn3, vni, cp949, or save as CSV UTF-8")
  }

  @Test func `The caller's choice is final`() throws {
    let bytes = bytes("Haûi")
    let file = try RegisterFile(name: "a.csv", bytes: bytes, encoding: .windows1252)
    #expect(file.textFormat?.encoding == .given(.windows1252))
    #expect(try file.table() == [["Haûi"]])
  }

  @Test func `A single bad byte in UTF-8 is a fault of its cell`() throws {
    let words = Array("Bàn,Ghế,Máy in,Tủ đựng hồ sơ,Điều hòa\nQu".utf8)
    let file = try RegisterFile(name: "a.csv", bytes: words + [0xFF] + Array("t,tốt\n".utf8))
    #expect(file.textFormat?.encoding.encoding == .utf8)
    #expect(try file.cells().suffix(2) == ["A2 text Qu\u{FFFD}t (undecodable)", "B2 text tốt"])
  }

  @Test(arguments: [
    "nghiệp", "hoà", "hòa", "quyết", "Đảng", "ủy", "khuỷu", "ngoằn", "giường", "QĐ", "HĐND",
  ])
  func `Vietnamese syllables are known`(word: String) {
    #expect(VietnameseSyllable.matches(word))
  }

  @Test(arguments: ["Béjaïa", "xảã", "bốấ", "Mỹller", "ng", "Josộ"])
  func `Other words are no Vietnamese syllables`(word: String) {
    #expect(!VietnameseSyllable.matches(word))
  }
}
