// SPDX-License-Identifier: GPL-3.0-or-later

internal import Country
internal import Documents
internal import Foundation
internal import Inventory

/// What a shard took: for sizes of jobs to come.
struct ShardCost: Sendable {
  let shard: Shard
  let rows: Int
  let milliseconds: Int64
  /// The most memory that the process had up to now.
  let peakBytes: Int64

  init(_ shard: Shard, rows: Int, time: Duration) {
    (self.shard, self.rows) = (shard, rows)
    milliseconds = Int64(time / .milliseconds(1))
    peakBytes = Self.peakBytes
  }

  /// Linux tells it in KiB; 0 where it does not.
  private static var peakBytes: Int64 {
    let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let peak = status?.firstMatch(of: /VmHWM:\s*(\d+) kB/).flatMap { Int64($0.1) }
    return (peak ?? 0) * 1_024
  }

  /// A line of JSON.
  var line: String {
    var json = JSONText()
    json.object { json in
      json.member("id", shard.id.description)
      json.member("inventory", shard.inventory)
      json.member("scenario", shard.scenario)
      json.member("point", shard.point)
      json.member("rows", Int64(rows))
      json.member("bytes", shard.bytes)
      json.member("milliseconds", milliseconds)
      json.member("peak_bytes", peakBytes)
    }
    json.endLine()
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
