// SPDX-License-Identifier: GPL-3.0-or-later

package import Documents
package import Inventory
internal import Words

/// The results of all shards of a country with what they add up to.
package struct NationalPlan: Hashable, Sendable {
  /// The version of the file.
  package static let version: Int64 = 1

  /// Name and version of the program that made every plan.
  package let program: String
  package let currency: String
  /// The root of the plans' digests, by the bytes of the shards' ids (RFC 6962, section 2.1).
  package let root: Digest
  /// The sums, by the bytes of the scenarios' names.
  package let totals: [NationalTotal]
  /// By the bytes of the shards' ids.
  package let results: [ShardResult]

  /// What results add up to, in whatever order they come.
  ///
  /// - Throws: ``CountryFault/tooLarge``, or that currencies differ.
  package init(_ results: [ShardResult]) throws(CountryFault) {
    let results = results.sorted { $0.shard < $1.shard }
    self.results = results
    program = results.first?.program ?? ""
    currency = results.first?.currency ?? ""
    root = Self.root(of: results)
    let names = Set(results.map(\.shard.scenarioPoint)).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    var totals: [NationalTotal] = []
    for name in names {
      totals.append(
        try NationalTotal(name, of: results.filter { $0.shard.scenarioPoint == name }))
    }
    self.totals = totals
  }

  /// The root of the tree whose leaves are the 32 bytes of the plans' digests.
  package static func root(of results: [ShardResult]) -> Digest {
    results.sorted { $0.shard < $1.shard }
      .reduce(into: LogTree()) { $0.append(.leaf($1.plan.bytes)) }.root.digest
  }

  /// How good the whole is: the worst of all.
  package var status: Plan.Status { .worst(of: results.map(\.status)) }

  /// Whether bytes begin as such a file does.
  package static func isNational(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: Array(#"{"reallot_country":"#.utf8))
  }
}

extension NationalPlan: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ plan: Self?) throws(Form.Failure) {
    let version = try coder("reallot_country", plan.map { _ in Self.version })
    try coder.require(version == Self.version, Message("error.country.national-version"))
    program = try coder("program", plan?.program, .line)
    currency = try coder("currency", plan?.currency)
    root = try coder("root", plan?.root, .line)
    totals = try coder("totals", plan?.totals, .lines)
    results = try coder("results", plan?.results, .lines)
  }
}
