// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation

/// Measures how fast and in how much memory a large inventory is loaded.
struct Load: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure reallot loading a large generated inventory beside sqlite3 .import.",
    discussion: """
      Both programs load the same files into a store that does not exist yet; reallot checks them too. \
      The memory per row is what the inventory takes more than one of 1,500 rows. The country:

        benchmark load --assets 5000000 --units 3321 --offices 17000 --runs 1
      """)

  @OptionGroup var province: ProvinceOptions

  @Option(help: "How often each program runs; the median counts.")
  var runs = 3

  @Option(help: "The reallot to measure; without it the one beside this program.")
  var reallot: String?

  func validate() throws {
    guard runs > 0 else { throw ValidationError("Give at least --runs 1.") }
  }

  func run() throws {
    let place = FileManager.default.temporaryDirectory
      .appendingPathComponent("reallot-benchmark-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: place) }
    let work = place.appendingPathComponent("outputs")
    let large = try Workload(
      province.arguments, in: place.appendingPathComponent("large"), work)
    let small = try Workload(
      province.commune.arguments, in: place.appendingPathComponent("small"), work)
    let comparison = LoadComparison(
      rows: large.rows, fileSize: try large.size,
      product: try product(large, work).measureLoad(runs: runs),
      base: try product(small, work).measureLoad(runs: runs),
      sqlite: try Peers(workload: large, work: work).load(runs: runs))
    for line in comparison.lines { print(line) }
  }

  private func product(_ workload: Workload, _ work: URL) -> Product {
    let beside = Bundle.main.bundleURL.appendingPathComponent("reallot").path
    return Product(executable: reallot ?? beside, workload: workload, work: work)
  }
}
