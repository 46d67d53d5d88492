// SPDX-License-Identifier: GPL-3.0-or-later

public import Words

/// What holds for all commands where neither an option nor the environment says otherwise.
public struct Settings: Hashable, Sendable {
  /// The name of the file that says it.
  public static let fileName = "reallot.yaml"

  /// The language that people read; nil for that of the locale.
  public var language: Language?
  /// The path of the store; nil for the usual file in the working folder.
  public var store: String?
  /// Who does what is done, for the log; nil for the name of the account.
  public var by: String?

  /// Settings that say nothing.
  public init() {}
}

extension Settings: KeyGroup {
  static let standard = Self()

  static let keys: [Key<Self>] = [
    Key(
      "language", \.language, .optional(.word), "the language that people read",
      default: "the language of the locale, else `en`"),
    Key(
      "store", \.store, .optional(.path),
      "the store, as a path from the folder of the file",
      default: "`reallot.sqlite` in the working folder"),
    Key(
      "by", \.by, .optional(.text), "who does it, as the log tells",
      default: "the name of the account"),
  ]
}
