// SPDX-License-Identifier: GPL-3.0-or-later

internal import Testing

@testable internal import Intake
@testable internal import benchmark

@Suite struct RegisterFileTests {
  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  private static let save = "open it in a spreadsheet program and save it as .xlsx or CSV UTF-8"

  private func refusal(_ bytes: [UInt8]) -> String {
    IntakeTests.refusal { try RegisterFile(name: "a", bytes: bytes) }
  }

  @Test func `An old workbook is refused with what to do`() {
    #expect(
      refusal(Self.compound + [0, 0])
        == "'a': this is a file of another kind: Excel 97 (.xls); \(Self.save)")
  }

  @Test func `A protected workbook is refused with what to do`() {
    let name: [UInt8] = "EncryptedPackage".utf16.flatMap { [UInt8($0), 0] }
    #expect(
      refusal(Self.compound + name)
        == "'a': the workbook is protected by a password; open it in a spreadsheet program and save "
        + "it without a password")
  }

  @Test(arguments: [
    ("%PDF-1.7", "PDF"), ("\n<html>", "a web page or XML, whatever its name says"),
    ("<?xml version='1.0'?>", "a web page or XML, whatever its name says"),
  ])
  func `Other kinds are named`(text: String, kind: String) {
    #expect(
      refusal(Array(text.utf8)) == "'a': this is a file of another kind: \(kind); \(Self.save)")
  }

  @Test func `An OpenDocument sheet and a plain archive are named`() {
    #expect(
      refusal(StoredArchive([("content.xml", [])]).archive)
        == "'a': this is a file of another kind: OpenDocument (.ods); \(Self.save)")
    #expect(
      refusal(StoredArchive([("a.txt", [])]).archive)
        == "'a': this is a file of another kind: a ZIP archive without a workbook; \(Self.save)")
  }

  @Test func `Bytes that are no text are refused`() {
    #expect(
      refusal([0x41, 0x00, 0x42])
        == "'a': this is neither a workbook nor text: NUL at byte 1; \(Self.save)")
    #expect(refusal([]) == "'a': the file is empty; export it again")
  }

  @Test func `A missing file is refused`() {
    let text = IntakeTests.refusal { try RegisterFile(path: "/nowhere/a.xlsx") }
    #expect(text.hasPrefix("'/nowhere/a.xlsx': the file cannot be read: "))
    #expect(text.hasSuffix("; check the path and its permissions"))
  }

  @Test func `A workbook cut short anywhere is refused or says what is wrong`() {
    let archive = FuzzSeeds.workbooks[0].archive
    for end in stride(from: 4, to: archive.count, by: 7) {
      let text = refusal(Array(archive[..<end]))
      #expect(text.hasPrefix("'a': the workbook is damaged: "), "\(end): \(text)")
    }
  }

  @Test func `A text file has one sheet, named after it`() throws {
    let sheets = try RegisterFile(name: "folder/b.csv", bytes: [0x61]).sheets
    #expect(sheets == [Sheet(name: "b.csv", visibility: .visible, part: "")])
  }
}
