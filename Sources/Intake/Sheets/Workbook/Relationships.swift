// SPDX-License-Identifier: GPL-3.0-or-later

/// What a part of a workbook refers to: kind and target by id.
final class Relationships: XMLHandler {
  private struct Relationship {
    let id: String
    let kind: Substring
    let part: String
  }

  private let folder: Substring
  private let limits: ReadingLimits
  private var list: [Relationship] = []

  /// Reads those of a part; an archive may have none for it.
  init(of part: String, in archive: Archive) throws(RegisterError.Reason) {
    let cut = part.lastIndex(of: "/")
    folder = cut.map { part[..<$0] } ?? ""
    limits = archive.limits
    let name = part[(cut.map(part.index(after:)) ?? part.startIndex)...]
    let path = Self.path("_rels/\(name).rels", in: folder)
    guard archive.has(path) else { return }
    try XMLStream(archive.open(path), limits: limits, handler: self).readAll()
  }

  /// The target of the first relationship of a kind, such as `styles`.
  func part(ofKind kind: String) -> String? {
    list.first { $0.kind == kind }?.part
  }

  /// Kind and target of a relationship.
  func target(ofID id: String) -> (kind: Substring, part: String)? {
    list.first { $0.id == id }.map { ($0.kind, $0.part) }
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(RegisterError.Reason) {
    guard name == "Relationship", let id = attributes["Id"], let kind = attributes["Type"],
      let target = attributes["Target"], attributes["TargetMode"] != "External"
    else { return }
    try limits.check(.parts, list.count + 1)
    // Usual and strict kinds differ only in what stands before the last slash.
    let lastWord = kind.split(separator: "/").last ?? ""
    list.append(
      Relationship(id: id, kind: lastWord, part: Self.path(target, in: folder)))
  }

  /// A path from the root of the archive, `.` and `..` resolved.
  private static func path(_ target: String, in folder: Substring) -> String {
    let target = String(target.map { $0 == "\\" ? "/" : $0 })
    var steps = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}
