// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser

/// Which store a command reads that writes nothing to it.
struct ReadStoreOption: ParsableArguments {
  @Option(
    name: .customLong("store"),
    help: ArgumentHelp(
      .help("option.store"), discussion: .help("option.store.discussion"), valueName: "file"))
  var path: String?

  /// The store as other commands name it.
  var store: StoreOption {
    var option = StoreOption()
    (option.path, option.by) = (path, nil)
    return option
  }
}
