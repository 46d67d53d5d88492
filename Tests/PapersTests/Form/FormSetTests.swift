// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing
import Words

@testable import Papers

struct FormSetTests {
  @Test(arguments: Form.Purpose.allCases)
  func `A form that comes with the program can be read and says where it comes from`(
    _ purpose: Form.Purpose
  ) throws {
    let form = try FormSet()[purpose]
    #expect(form.purpose == purpose)
    #expect(form.source.contains("186/2025/NĐ-CP"))
  }

  @Test func `A form of one's own stands in place of one that comes with the program`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let own = String(decoding: Form.Purpose.minutes.shipped, as: UTF8.self)
      .replacing("form: 02-TSC-BBGN", with: "form: 09-OWN")
      .replacing("BIÊN BẢN BÀN GIAO", with: "MINUTES & MORE")
    try Data(own.utf8).write(to: folder.appending(path: "minutes.yaml"))
    let forms = try FormSet(folder: folder.path)
    #expect(forms[.minutes].kind == "09-OWN")
    #expect(forms[.purchases] == (try FormSet())[.purchases])
    let paper = try #require(PaperSet(try Samples.source(forms: forms)).papers.first)
    #expect(paper.file == "n-1/09-OWN-o-1-n-1")
    #expect(String(decoding: paper.html, as: UTF8.self).contains("MINUTES &amp; MORE"))
  }

  @Test func `A folder without forms is refused`() throws {
    let folder = FileManager.default.temporaryDirectory.path
    #expect(
      throws: FormError(
        file: folder + "/none", line: nil, key: "",
        reason: .init("error.form.no-files", ["files": Form.Purpose.allCases.map(\.fileName)]))
    ) { try FormSet(folder: folder + "/none") }
  }

  static let faults: [(old: String, new: String, told: String)] = [
    ("language: vi", "language: fr", "‘language’: it is none of en, vi, ko"),
    (
      "form: 02-TSC-BBGN", "form: ../x",
      "‘form’: it becomes part of names of files: use letters, digits, hyphens and points"
    ),
    (
      "value: residual", "value: colour",
      "‘colour’: no plan has that for a column; use one of number, name, class, unit, quantity, year, cost, residual, note"
    ),
    ("tại {at}", "tại {where}", "{where} is nothing that a plan or a table knows"),
    ("  note.tag: mã {tag}\n", "", "‘words’: ‘note.tag’ is missing; write it"),
    ("style: bold", "style: loud", "‘style’: it is none of bold, centre, italic"),
    ("count: 2", "count: many", "‘count’: it is no whole number from 1 to 100"),
    (
      "until: {transfer: 30}", "untill: {transfer: 30}",
      "‘untill’: there is no such key here; those that may stand here: blocks, cited, date, form, language, source, title, until, words"
    ),
    ("blocks:\n", "blocks: [\n", "the form minutes.yaml"),
  ]

  @Test(arguments: faults)
  func `What is wrong with a form is told with its place`(
    old: String, new: String, told: String
  ) throws {
    let text = String(decoding: Form.Purpose.minutes.shipped, as: UTF8.self)
    try #require(text.contains(old))
    let broken = text.replacing(old, with: new, maxReplacements: 1)
    let error = #expect(throws: FormError.self) {
      try FormSet(others: [.minutes: ("minutes.yaml", broken)])
    }
    let words = try #require(error).message.text(in: .english)
    #expect(words.contains(told), "\(words)")
    #expect(words.hasPrefix("the form minutes.yaml"))
  }
}
