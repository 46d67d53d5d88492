// SPDX-License-Identifier: GPL-3.0-or-later

@testable internal import Intake
internal import Testing

@Suite struct EncodingReportTests {
  private func report(_ bytes: [UInt8]) throws -> EncodingReport {
    try #require(try RegisterFile(name: "a.csv", bytes: bytes).textFormat).encoding
  }

  private func bytes(_ parts: Any...) -> [UInt8] {
    parts.flatMap { part in
      (part as? String).map { Array($0.utf8) } ?? (part as? Int).map { [UInt8($0)] } ?? []
    }
  }

  @Test func `Plain letters and UTF-8 leave no doubt`() throws {
    #expect(try report(bytes("a,b\n1,2\n")) == .given(.utf8))
    let vietnamese = try report(bytes("mã,tên\n1,Bàn làm việc\n"))
    #expect(vietnamese.encoding == .utf8)
    #expect(vietnamese.isCertain)
    #expect(try report([0xFF, 0xFE, 0x41, 0x00]).encoding == .utf16LittleEndian)
  }

  @Test func `TCVN3 is found, and is certain where nothing else makes sense`() throws {
    let report = try report(bytes("n¬i".unicodeScalars.map { Int($0.value) } as Any, "H", 0xB6, "i Ph", 0xDF, "ng"))
    #expect(report.encoding == .tcvn3)
    #expect(report.candidates.first?.sample == "Hải Phòng")
    #expect(report.isCertain)
  }

  @Test func `VNI is found, and what else the bytes could mean is told`() throws {
    let report = try report(bytes("Ha", 0xFB, "i Pho", 0xF8, "ng"))
    #expect(report.encoding == .vni)
    #expect(!report.isCertain)
    #expect(report.hasRivals)
    #expect(
      report.candidates.map(\.description) == [
        "vni reads “Hải Phòng”", "windows-1252 reads “Haûi Phoøng”",
      ])
  }

  @Test func `Windows-1258 and Windows-1252 are told apart`() throws {
    #expect(try report(bytes("Ha", 0xD2, "i Pho", 0xCC, "ng")).encoding == .windows1258)
    let french = try report(bytes("B", 0xE9, "ja", 0xEF, "a, d", 0xE9, "j", 0xE0))
    #expect(french.encoding == .windows1252)
    #expect(french.isCertain)
  }

  @Test func `Where two readings make equal sense nobody guesses`() {
    // "Bé" in Windows-1252, "Bộ" in TCVN3, among words that make little sense in either.
    let file = bytes("B", 0xE9, ",x", 0xB6, 0xB7, "x,", 0xA4, 0xA4, "z\n")
    #expect(
      refusal { try RegisterFile(name: "a.csv", bytes: file) }
        == "'a.csv': the encoding cannot be told: tcvn3 reads “Bộ xảãx ÔÔz”, windows-1252 reads "
        + "“Bé x¶·x ¤¤z”; name the encoding whose sample reads right, or save as CSV UTF-8")
  }

  @Test func `The caller's choice is final`() throws {
    let bytes = bytes("Ha", 0xFB, "i")
    let file = try RegisterFile(name: "a.csv", bytes: bytes, encoding: .windows1252)
    #expect(file.textFormat?.encoding == .given(.windows1252))
    #expect(try file.table() == [["Haûi"]])
  }

  @Test func `A single bad byte in UTF-8 is a fault of its cell`() throws {
    let words = "Bàn,Ghế,Máy in,Tủ đựng hồ sơ,Điều hòa\n"
    let file = try RegisterFile(name: "a.csv", bytes: bytes(words, "Qu", 0xFF, "t,tốt\n"))
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
