// SPDX-License-Identifier: GPL-3.0-or-later

extension HostileFile {
  /// All hostile files.
  static let all = texts + documents + workbooks + special

  private static let texts = [
    HostileFile("a million columns", .text("HEADER", ",column", times: 1_000_000, "\n"), tables),
    HostileFile("200 million commas", .text("HEADER\n", ",", times: 200_000_000), tables),
    HostileFile(
      "a quote of 20 MB that is never closed", .text("HEADER\n\"", "a", times: 20 << 20), tables),
    HostileFile("25 million short rows", .text("HEADER\n", "x\n", times: 25_000_000), tables),
    HostileFile("a row of 200 MB", .text("HEADER\n", "a", times: 200 << 20), tables),
    HostileFile(
      "10 million rows of a letter of no width", .text("HEADER\n", "\u{FEFF}\n", times: 10_000_000),
      tables),
    HostileFile("a header of 4 MB", .text("", "a", times: 4 << 20, ",HEADER\nx,y\n"), tables),
    HostileFile(
      "2 million rows that are all wrong",
      .text("HEADER\n", "t,nix,,zwei,u,o,gut,mine,x,y,z,v,w,\n", times: 2_000_000), [.table]),
    HostileFile("200 MB of zeros", .text("", "\0", times: 200 << 20), tables + [.plan, .store]),
  ]

  private static let yaml: [HostileUse] = [.inventory, .scenario, .mapping]

  private static let documents = [
    HostileFile("aliases of aliases", .text(aliases("- *", of: "- x"), "", times: 0), yaml),
    HostileFile("aliases as keys", .text(aliases("? *", of: "? x"), "", times: 0), yaml),
    HostileFile("YAML 100,000 lists deep", .text("a: ", "[", times: 100_000), yaml),
    HostileFile("YAML 1,000 mappings deep", .text("a: ", "{b: ", times: 1_000, "1"), yaml),
    HostileFile("50 MB of YAML", .text("", "a: 1\n", times: 10_000_000), yaml),
    HostileFile("4 MB of keys", .text("", "? a\n", times: 1_000_000), yaml),
    HostileFile("a list of 240,000 keys", .text("a: {", "? b, ", times: 240_000, "c: d}\n"), yaml),
    HostileFile("keys that nobody knows", .numbered("", "k", ": 1\n", times: 240_000), yaml),
    HostileFile("JSON a million lists deep", .text("", "[", times: 1_000_000), [.plan]),
    HostileFile("JSON a million objects deep", .text("", "{\"a\":", times: 1_000_000), [.plan]),
    HostileFile("a JSON text that is never closed", .text("{\"", "a", times: 20 << 20), [.plan]),
    HostileFile("a JSON number of 20 MB", .text("{\"a\":", "1", times: 20 << 20, "}"), [.plan]),
  ]

  private static let workbooks = [
    HostileFile("a part that unpacks to 1.3 GB", .workbook(bomb), registers),
    HostileFile("1,000 sheets that share a part", .workbook(sharedPart), registers),
    HostileFile("XML a million elements deep", .workbook(deepXML), registers),
    HostileFile("entities of entities", .workbook(entities), registers),
    HostileFile("a million merged ranges", .workbook(mergedRanges), registers),
    HostileFile("1,000 sheets", .workbook(sheets), registers),
    HostileFile("2 million shared texts", .workbook(sharedTexts), registers),
    HostileFile("number formats of 255 letters", .workbook(numberFormats), registers),
  ]

  private static let special = [
    HostileFile("a pipe", .pipe, tables + yaml + [.plan, .store]),
    HostileFile("/dev/zero", .device("/dev/zero"), tables + yaml + [.plan, .store]),
  ]

  private static let registers: [HostileUse] = [.register, .sniff, .totals]
  private static let tables: [HostileUse] = [.table] + registers

  /// Ten lists (or mappings) of nine items, each item the whole list before.
  private static func aliases(_ item: String, of first: String) -> String {
    let levels = (1...10).map { level in
      "l\(level): &l\(level)\n" + String(repeating: "  \(item)l\(level - 1)\n", count: 9)
    }
    return "l0: &l0\n  \(first)\n" + levels.joined()
  }
}
