// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Foundation
internal import Inventory

/// Puts the results of all shards of a country together.
package struct Merging {
  private var found = FoundResults()
  /// What is wrong, in an order that does not hang on that of the folders.
  package private(set) var faults: [CountryFault] = []

  /// Reads the results of folders, and their plans.
  ///
  /// - Parameter list: all shards; nil for those that the folders are for.
  /// - Throws: ``CountryFault`` where a folder or its list of shards cannot be read.
  package init(folders: [String], of list: ShardList? = nil) throws(CountryFault) {
    let folders = folders.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    guard let first = folders.first else { return }
    let list = if let list { list } else { try ResultFolder(path: first).list() }
    for folder in folders.map(ResultFolder.init) {
      if try folder.list() != list { faults.append(.otherList(file: folder.listPath)) }
      try take(folder, list)
    }
    let known = found.program
    for (file, result) in found.results where result.program != known {
      faults.append(.otherProgram(file: file, program: result.program, known: known))
    }
    complete(list)
  }

  /// The whole, where nothing is wrong.
  package func national() throws(CountryFault) -> NationalPlan? {
    faults.isEmpty ? try NationalPlan(found.results.map(\.result)) : nil
  }

  private mutating func take(_ folder: ResultFolder, _ list: ShardList) throws(CountryFault) {
    let ids = Set(list.shards.map(\.id))
    for file in try folder.resultFiles() {
      do throws(CountryFault) {
        let result = try folder.result(file)
        guard ids.contains(result.shard.id) else { throw .foreign(file: folder.path(file)) }
        try folder.check(result, file)
        found.add(result, from: folder.path(file))
      } catch { faults.append(error) }
    }
  }

  private mutating func complete(_ list: ShardList) {
    for shard in list.shards {
      let files = found.files(of: shard)
      if files.count > 1 { faults.append(.duplicate(shard: shard.name, files: files)) }
      let isAltered = faults.contains { $0.isAbout(shard) }
      if files.isEmpty, !isAltered {
        faults.append(.missing(shard: shard.name, id: shard.id.short))
      }
    }
  }
}

extension CountryFault {
  /// Whether a file of the shard is there and is wrong.
  fileprivate func isAbout(_ shard: Shard) -> Bool {
    switch self {
    case .noResult(let file, _), .otherResult(let file, _), .planGone(let file),
      .planAltered(let file, _):
      file.contains(shard.id.description)
    default: false
    }
  }
}

/// Results with the files that hold them.
private struct FoundResults {
  private(set) var results: [(file: String, result: ShardResult)] = []

  mutating func add(_ result: ShardResult, from file: String) { results.append((file, result)) }

  func files(of shard: Shard) -> [String] {
    results.filter { $0.result.shard.id == shard.id }.map(\.file)
  }

  /// The program of most results; of several the first by its bytes.
  var program: String {
    let counts = Dictionary(grouping: results, by: \.result.program).mapValues(\.count)
    return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? ""
  }
}
