// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// Writes wave plans as files: JSON, with the levels at the top and one team, tour or load a line.
public struct WavePlanWriter: Sendable {
  /// A writer.
  public init() {}

  /// The bytes of a wave plan's file; the same wave plan gives the same bytes.
  public func bytes(of waves: WavePlan) -> [UInt8] {
    var json = JSONText()
    waves.write(to: &json)
    json.endLine()
    return json.bytes
  }
}

/// Reads wave plans from files, trusting nothing in them.
///
/// What is read refers only to gaps, teams and tours that it has; whether it is true to a plan is for
/// the verification to say.
public struct WavePlanReader: Sendable {
  /// A reader.
  public init() {}

  /// Whether bytes begin as a wave plan's file does.
  public func isWavePlan(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: Array(#"{"reallot_waves":"#.utf8))
  }

  /// Reads the bytes of a wave plan's file.
  ///
  /// - Throws: ``JSONError`` with the place where the bytes are not those of a wave plan.
  public func waves(from bytes: [UInt8]) throws(JSONError) -> WavePlan {
    var json = JSONReader(bytes)
    let waves = try WavePlan(json: &json)
    try json.end()
    return waves
  }
}
