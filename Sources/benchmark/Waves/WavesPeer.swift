// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// HiGHS on one plain integer model of each small move.
struct WavesPeer {
  let python: String
  /// How long it may take for a move, in seconds.
  let seconds: Int

  /// What HiGHS found of one move.
  struct Solution: Decodable {
    /// The values of all levels of the best waves; nil where no waves keep every rule.
    let levels: [Int64]?
    /// Whether it came to an end; else the move was too large or took too long.
    let proven: Bool
  }

  /// What it finds of each move, by its seed.
  func solve(_ instances: [WaveInstance], in folder: URL) throws -> [UInt64: Solution] {
    let encoder = JSONEncoder()
    let lines = try instances.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
    let file = folder.appendingPathComponent("moves.jsonl")
    try Data(lines.joined(separator: "\n").utf8).write(to: file)
    let script = Bundle.module.bundleURL.appendingPathComponent("Peers/highs_waves.py").path
    let output = folder.appendingPathComponent("highs_waves.json")
    _ = try Child(
      executable: python, arguments: ["-B", script, file.path, "\(seconds)"], output: output
    ).run()
    let text = try String(contentsOf: output, encoding: .utf8)
    let found = try JSONDecoder().decode(
      [String: Solution].self, from: Data((text.split(separator: "\n").last ?? "").utf8))
    return Dictionary(
      uniqueKeysWithValues: found.compactMap { key, value in UInt64(key).map { ($0, value) } })
  }
}
