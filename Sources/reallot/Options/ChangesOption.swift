// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser

/// How many of the changes against the current revision are shown.
struct ChangesOption: ParsableArguments {
  /// How many lines a person reads.
  private static let few = 20

  @Flag(
    name: .customLong("all-changes"),
    help: .help("option.all-changes"))
  var isAll = false

  /// How many lines at most; all where nil.
  var most: Int? { isAll ? nil : Self.few }
}
