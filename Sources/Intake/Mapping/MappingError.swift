// SPDX-License-Identifier: GPL-3.0-or-later

public import Words

/// Why a mapping could not be read: everything that is wrong with its file.
public struct MappingError: Error, Hashable, Sendable {
  /// What is wrong, from top to bottom; at least one finding.
  public let findings: [Finding]

  /// An error of one finding or more.
  public init(_ findings: [Finding]) {
    self.findings = findings
  }
}

extension MappingError: Worded {
  /// The findings, one a line.
  public var message: Message { Message(lines: findings.map(\.line)) }
}
