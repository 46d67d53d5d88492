// SPDX-License-Identifier: GPL-3.0-or-later

/// Why a mapping could not be read: everything that is wrong with its file.
public struct MappingError: Error, Hashable, Sendable {
  /// What is wrong, from top to bottom; at least one finding.
  public let findings: [Finding]

  /// An error of one finding or more.
  public init(_ findings: [Finding]) {
    self.findings = findings
  }
}

extension MappingError: CustomStringConvertible {
  /// The findings, one a line.
  public var description: String {
    findings.map(\.description).joined(separator: "\n")
  }
}
