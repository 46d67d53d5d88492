// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser

/// Which inventory folder a command reads.
struct FolderArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp("The folder that holds inventory.yaml and its tables.", valueName: "folder"),
    completion: .directory)
  var path: String
}
