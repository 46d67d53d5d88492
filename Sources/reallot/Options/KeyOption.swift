// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Store
internal import Words

/// The key that signs a checkpoint.
struct KeyOption: ParsableArguments {
  @Option(
    name: .customLong("key"),
    help: ArgumentHelp(.help("option.key"), valueName: "file"),
    completion: .file(extensions: ["pem"]))
  var path: String?

  /// A checkpoint as it is written: signed where a key is given, whose public part is then told.
  func note(of checkpoint: Store.Checkpoint, in language: Language) throws -> String {
    guard let path else { return checkpoint.text }
    guard let key = SigningKey(pem: try GivenFile(path: path).bytes()) else {
      throw NoKey(path: path)
    }
    StandardError.write(
      Message("told.verifier_key", ["key": key.verifierKey(named: checkpoint.origin)]),
      in: language)
    return checkpoint.note(signedBy: key)
  }

  /// A file that holds no key to sign with.
  struct NoKey: Worded {
    let path: String

    var message: Message { Message("error.audit.key", ["path": path]) }
  }
}
