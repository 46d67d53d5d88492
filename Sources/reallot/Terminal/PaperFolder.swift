// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Papers

/// A folder that holds papers of an earlier run, and nothing else.
struct PaperFolder {
  let path: String

  /// Refuses a folder in which something lies that no index of papers names.
  ///
  /// - Throws: ``OutputFolder/CannotWrite``.
  func check() throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return }
    guard isFolder.boolValue else { throw OutputFolder.CannotWrite.notEmpty(path: path) }
    let known = try names()
    let root = URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL
    let keys: [URLResourceKey] = [.isRegularFileKey, .isDirectoryKey]
    guard
      let all = FileManager.default.enumerator(at: root, includingPropertiesForKeys: keys)
    else { throw OutputFolder.CannotWrite.notEmpty(path: path) }
    for case let file as URL in all {
      let values = try file.resourceValues(forKeys: Set(keys))
      guard values.isDirectory != true else { continue }
      let name = String(file.standardizedFileURL.path.dropFirst(root.path.count + 1))
      guard values.isRegularFile == true, known.contains(name) else {
        throw OutputFolder.CannotWrite.notPapers(path: path, file: name)
      }
    }
  }

  /// The names that its index gives, which are those of ids without commas and quotes.
  private func names() throws -> Set<String> {
    let index = URL(fileURLWithPath: path).appending(path: PaperList.indexFile)
    guard let text = try? String(contentsOf: index, encoding: .utf8) else { return [] }
    let files = text.split(separator: "\n").dropFirst()
      .compactMap { $0.split(separator: ",", omittingEmptySubsequences: false).first }
    let names = files.flatMap { file in
      PaperFormat.allCases.map { "\(file).\($0.rawValue)" } + [SheetSet.messageFile(beside: file)]
    }
    return Set(names + PaperList.files)
  }
}
