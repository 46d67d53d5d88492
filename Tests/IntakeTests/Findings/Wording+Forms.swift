// SPDX-License-Identifier: GPL-3.0-or-later

@testable internal import Intake

extension Wording {
  /// The form and those of all words inside it.
  var forms: [String] {
    values.reduce(into: [form]) { forms, value in
      if case .wording(let words) = value { forms += words.forms }
    }
  }

  /// The forms that nobody translated.
  var untranslated: Set<String> {
    Set(forms.filter { form in form.contains(where: \.isLetter) })
      .subtracting(Translation.all.map(\.form))
  }
}
