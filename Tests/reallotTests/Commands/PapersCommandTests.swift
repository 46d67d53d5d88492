// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

/// Papers of An Biên as an officer makes them.
struct PapersCommandTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.copyInventory()
    try scratch.run(
      "scenario", "run", "an-bien/scenarios/base.yaml", "--plan-file", "plan.json")
  }

  private func files(_ folder: String) throws -> [String] {
    let root = scratch.folder.appending(path: folder).resolvingSymlinksInPath()
    let all = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    return (all?.compactMap { $0 as? URL } ?? []).filter { !$0.hasDirectoryPath }
      .map { String($0.resolvingSymlinksInPath().path.dropFirst(root.path.count + 1)) }.sorted()
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try scratch.bytes(of: name), as: UTF8.self)
  }

  @Test func `Papers of a plan go to a folder with what stays blank and who signs`() throws {
    let run = try scratch.run(
      "papers", "base", "--output", "papers", "--format", "html", "--format", "xlsx")
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("20 papers are in papers; "))
    let files = try files("papers")
    #expect(files.filter { $0.hasSuffix(".html") }.count == 20)
    #expect(files.filter { $0.hasSuffix(".xlsx") }.count == 20)
    #expect(files.filter { $0.hasSuffix(".csv") } == ["blanks.csv", "index.csv"])
    let told = try #require(run.errors.split(separator: " ").dropFirst(5).first.flatMap { Int($0) })
    #expect(try text("papers/blanks.csv").split(separator: "\n").count - 1 == told)
    #expect(try scratch.run("audit", "log").output.contains("papers"))
  }

  @Test func `Minutes have the days of waves, and none without`() throws {
    _ = try scratch.run(
      "moves", "plan", "plan.json", "--calendar", "an-bien/calendar.yaml", "--output",
      "waves.json")
    try scratch.run("papers", "base", "--output", "blank")
    let run = try scratch.run("papers", "base", "--waves", "base", "--output", "dated")
    #expect(run.status == 0, "\(run.errors)")
    let report = try scratch.run("report", "waves", "base", "--format", "csv").output
    let days = Set(report.matches(of: #/2025-(\d\d)-(\d\d)/#).map { "\($0.1)/\($0.2)" })
    let minutes = try files("dated").filter { $0.contains("02-TSC") && $0.hasSuffix(".html") }
    let today = #/Hôm nay, ngày (\d\d) tháng (\d\d) năm 2025/#
    let dated = try minutes.compactMap { try text("dated/\($0)").firstMatch(of: today) }
    #expect(!dated.isEmpty && dated.allSatisfy { days.contains("\($0.2)/\($0.1)") })
    for name in try files("blank") where name.hasSuffix(".html") {
      #expect(try text("blank/\(name)").firstMatch(of: today) == nil)
    }
    let sheets = try scratch.run(
      "papers", "base", "--waves", "base", "--sheets", "--output", "sheets")
    #expect(sheets.status == 0, "\(sheets.errors)")
    try scratch.run(
      "scenario", "run", "an-bien/scenarios/premises.yaml", "--plan-file", "other.json")
    let other = try scratch.run("papers", "other.json", "--waves", "waves.json", "--output", "x")
    #expect(
      other.status == 2 && other.errors.contains("name waves of that plan"), "\(other.errors)")
  }

  @Test func `The same plan gives the same bytes twice`() throws {
    for folder in ["a", "b"] {
      try scratch.run("papers", "base", "--output", folder, "--format", "html", "--format", "xlsx")
    }
    let names = try files("a")
    #expect(names == (try files("b")) && names.count == 42)
    for name in names {
      #expect(try scratch.bytes(of: "a/\(name)") == (try scratch.bytes(of: "b/\(name)")))
    }
  }

  @Test
  func `A folder that holds something stays, unless it holds papers alone and that is asked for`()
    throws
  {
    try scratch.run("papers", "base", "--output", "papers")
    let again = try scratch.run("papers", "base", "--output", "papers")
    #expect(again.status == 2)
    #expect(again.errors.contains("it holds something already"))
    #expect(try scratch.run("papers", "base", "--output", "papers", "--force").status == 0)
    try scratch.write("mine", to: "papers/n-11407/signed.pdf")
    let refused = try scratch.run("papers", "base", "--output", "papers", "--force")
    #expect(refused.status == 2)
    #expect(
      refused.errors.contains("n-11407/signed.pdf in it is no paper that its index names"))
    #expect(try text("papers/n-11407/signed.pdf") == "mine")
    let file = try scratch.run("papers", "base", "--output", "plan.json", "--force")
    #expect(file.status == 2)
    #expect(try text("plan.json").hasPrefix("{"))
    try scratch.write("x", to: "an-bien/note.txt")
    let other = try scratch.run("papers", "base", "--output", "an-bien", "--force")
    #expect(other.status == 2)
    #expect(try files("an-bien").contains("assets.csv"))
  }

  @Test func `Papers of one unit are those in which it takes part`() throws {
    let run = try scratch.run("papers", "base", "--output", "papers", "--unit", "n-11383")
    #expect(run.status == 0)
    let index = try text("papers/index.csv").split(separator: "\n").dropFirst()
    #expect(index.allSatisfy { $0.contains("n-11383") } && !index.isEmpty)
    let unknown = try scratch.run("papers", "base", "--output", "other", "--unit", "n-0")
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("n-0"))
    #expect(!FileManager.default.fileExists(atPath: scratch.path("other")))
  }

  @Test func `Names of people come from tables beside the inventory and go into papers alone`()
    throws
  {
    try scratch.write(
      "unit,role,name,title\nn-11407,head,Trần Thị Bình,Chủ tịch\n", to: "an-bien/signatories.csv")
    try scratch.write(
      "kind,number,date,issuer\nmerger,NQ 1,2025-06-16,Quốc hội\n", to: "an-bien/papers.csv")
    let check = try scratch.run("inventory", "check", "an-bien", "--format", "csv")
    #expect(!check.output.contains("signatories") && !check.output.contains("papers.csv"))
    let load = try scratch.run("inventory", "load", "an-bien", "--format", "json")
    #expect(load.output.contains("a09164bd38ec"))
    let run = try scratch.run(
      "papers", "plan.json", "--inventory", "an-bien", "--output", "papers")
    #expect(run.status == 0)
    let minutes = try text("papers/n-11407/02-TSC-BBGN-o-11401-n-11407.html")
    #expect(minutes.contains("Trần Thị Bình") && minutes.contains("Căn cứ NQ 1 ngày 16 tháng 06"))
    let store = try scratch.bytes(of: "reallot.sqlite")
    #expect(store.range(of: Data("Trần Thị Bình".utf8)) == nil)
    #expect(try text("plan.json").contains("Trần Thị Bình") == false)
    #expect(try scratch.run("inventory", "export", "an-bien", "out").status == 0)
    #expect(!(try files("out")).contains("signatories.csv"))
  }

  @Test func `A wrong table stops the papers`() throws {
    try scratch.write("unit,role,name\nn-0,head,A\n", to: "people.csv")
    let run = try scratch.run(
      "papers", "base", "--output", "papers", "--signatories", "people.csv")
    #expect(run.status == 1)
    #expect(run.errors.contains("people.csv row 2, column A (unit)"))
    #expect(!FileManager.default.fileExists(atPath: scratch.path("papers")))
  }

  @Test func `A plan that does not hold gives no papers`() throws {
    let plan = try text("plan.json")
    let price = try #require(plan.range(of: "\"price\":"))
    try scratch.write(
      plan.replacingCharacters(in: price, with: "\"price\":1"), to: "altered.json")
    let run = try scratch.run("papers", "altered.json", "--output", "papers")
    #expect(run.status == 1)
    #expect(!FileManager.default.fileExists(atPath: scratch.path("papers")))
  }

  @Test(arguments: [("en", "What"), ("vi", "Việc cần làm"), ("ko", "할 일")])
  func `A sheet and a message for each unit are written in one command`(
    language: String, word: String
  ) throws {
    let run = try scratch.run(
      "papers", "base", "--sheets", "--output", "sheets", "--language", language)
    #expect(run.status == 0)
    #expect(
      try files("sheets") == [
        "index.csv", "messages.csv", "n-11383/message.txt", "n-11383/sheet.html",
        "n-11407/message.txt", "n-11407/sheet.html",
      ])
    #expect(try text("sheets/n-11407/sheet.html").contains(word))
    let message = try text("sheets/n-11407/message.txt")
    #expect(message.utf16.count < 501 && message.split(separator: "\n").count == 1)
    #expect(
      try scratch.run("papers", "base", "--sheets", "--output", "sheets", "--force").status == 0)
  }

  @Test func `Without WeasyPrint there is no PDF, which is told once`() throws {
    let without = ["PATH": "/nowhere"]
    let run = try scratch.run(
      ["papers", "base", "--output", "papers", "--format", "html", "--format", "pdf"],
      environment: without)
    #expect(run.status == 0)
    #expect(run.errors.components(separatedBy: "WeasyPrint is not installed").count == 2)
    #expect(try files("papers").allSatisfy { !$0.hasSuffix(".pdf") })
    let alone = try scratch.run(
      ["papers", "base", "--output", "other", "--format", "pdf"], environment: without)
    #expect(alone.status == 2)
    #expect(alone.errors.contains("install the package weasyprint"))
  }

  private static let printsPDF = ["weasyprint", "pdftotext", "pdfinfo"].allSatisfy {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)")
  }

  @Test(
    .enabled(if: printsPDF, "WeasyPrint or poppler-utils is not installed: no PDF is looked at"))
  func `A PDF has the pages and words of the paper`() throws {
    let run = try scratch.run(
      "papers", "base", "--output", "papers", "--format", "pdf", "--unit", "n-11383")
    #expect(run.status == 0)
    #expect(try files("papers").allSatisfy { !$0.hasSuffix(".html") })
    let name = "papers/n-11383/01-TSC-XLTS-n-11383.pdf"
    let info = try scratch.shell("pdfinfo \(name)").output
    let pages = try #require(info.firstMatch(of: /Pages: +(\d+)/).flatMap { Int($0.1) })
    #expect(pages > 2)
    #expect(info.contains("(A4)"))
    let text = try scratch.shell("pdftotext -layout \(name) -").output
    let sheets = text.split(separator: "\u{0C}").map(String.init)
    #expect(sheets[0].contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
    #expect(sheets[1].trimmingCharacters(in: .whitespaces).hasPrefix("2"))
    #expect(text.contains("DANH MỤC TÀI SẢN CÔNG ĐỀ NGHỊ XỬ LÝ"))
    #expect(text.contains("Tổng cộng:"))
  }
}
