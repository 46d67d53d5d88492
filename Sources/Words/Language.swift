// SPDX-License-Identifier: GPL-3.0-or-later

/// A language that people read findings and reports in.
///
/// Another language takes a file of `Catalogues` named by its code, such as `fr.po`, with all keys of
/// `en.po`; a case here with that code; and its bytes in `CWords/catalogues.c`. Nothing else knows which
/// languages there are: numbers, lists and sentences follow from the catalogue.
public enum Language: String, CaseIterable, Sendable, Codable {
  case english = "en"
  case vietnamese = "vi"
  case korean = "ko"

  /// The language of a locale's name, such as `vi_VN.UTF-8` or `ko-KR`; nil for any other language.
  public init?(locale: some StringProtocol) {
    let code = locale.prefix { $0 != "_" && $0 != "-" && $0 != "." }
    self.init(rawValue: code.lowercased())
  }
}
