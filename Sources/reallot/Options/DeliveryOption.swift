// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Inventory
internal import Words

/// What registers are to the inventory that they go into.
struct DeliveryOption: ParsableArguments {
  private static let unit = "unit"
  private static let file = "file="

  @Option(
    name: .customLong("replace"),
    help: ArgumentHelp(
      .help("option.replace"),
      valueName: "unit|file=name"))
  var replaced: String?

  @Flag(help: .help("option.complete"))
  var complete = false

  @Flag(name: .customLong("add"), help: .help("option.add"))
  var adds = false

  func validate() throws {
    guard [replaced != nil, complete, adds].count(where: \.self) < 2 else {
      throw ValidationError(Message("error.usage.one-delivery"))
    }
    guard let replaced, replaced != Self.unit else { return }
    guard replaced.hasPrefix(Self.file), replaced.count > Self.file.count else {
      throw ValidationError(
        Message("error.usage.replace-needs-what", ["text": replaced]))
    }
  }

  /// Whether anything goes from the inventory.
  var replaces: Bool { complete || replaced != nil }

  /// What is said of the registers.
  var delivery: Delivery {
    if adds { return .addition }
    if complete || replaced == Self.unit { return .wholeUnits }
    guard let replaced else { return .update }
    return .newForm(ofFile: String(replaced.dropFirst(Self.file.count)))
  }

  /// The words of the command line.
  var words: [String] {
    (replaced.map { ["--replace", $0] } ?? []) + (complete ? ["--complete"] : [])
      + (adds ? ["--add"] : [])
  }
}
