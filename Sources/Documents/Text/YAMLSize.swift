// SPDX-License-Identifier: GPL-3.0-or-later

public import Words

/// What a YAML text may have at most, so that reading it takes neither long nor much memory.
public enum YAMLSize {
  /// The most bytes: 4 MiB, room for some 50,000 pins.
  public static let mostBytes = 4 << 20
  /// The most lines and commas together, which part values.
  public static let mostParts = 250_000
  /// So many things that are wrong with one group of keys are told.
  public static let mostFaults = 100

  /// Why a text is not read; nil where it may be.
  public static func refusal(of bytes: some Collection<UInt8>) -> Message? {
    guard bytes.count <= mostBytes else { return Message("yaml.too-large") }
    let parts = bytes.count { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: ",") }
    guard parts <= mostParts else {
      return Message("yaml.too-many-parts", ["most": Message.Value.number(Int64(mostParts))])
    }
    return nil
  }
}
