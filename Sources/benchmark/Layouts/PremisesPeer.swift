// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// HiGHS on the strong model of instances in a folder.
struct PremisesPeer {
  let python: String
  let instances: URL

  /// What HiGHS found of one instance.
  struct Solution: Decodable {
    /// The levels that it reached, in order; nil where it found that nothing keeps the rules.
    let levels: [Level]?
    let seconds: Double
  }

  /// A level with its value.
  struct Level: Decodable {
    let value: Int64
    let proven: Bool
  }

  /// What it finds of each instance, by its number.
  func solve(within seconds: Int, output: URL) throws -> [String: Solution] {
    let script = Bundle.module.bundleURL.appendingPathComponent("Peers/highs_premises.py").path
    _ = try Child(
      executable: python, arguments: ["-B", script, instances.path, "\(seconds)"], output: output
    ).run()
    let text = try String(contentsOf: output, encoding: .utf8)
    return try JSONDecoder().decode(
      [String: Solution].self, from: Data((text.split(separator: "\n").last ?? "").utf8))
  }
}
