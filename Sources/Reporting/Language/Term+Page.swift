// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// What pages alone say.
extension Term {
  static let claimedAgainst = Term("claimed_against")
  static let pageRules = Term("page_rules")
  static let contents = Term("contents")
  static let origin = Term("origin")
  static let signatures = Term("signatures")
  static let preparedBy = Term("prepared_by")
  static let checkedBy = Term("checked_by")
  static let approvedBy = Term("approved_by")
  static let signer = Term("signer")
  static let signerOffice = Term("signer_office")
  static let signedOn = Term("signed_on")
  static let signature = Term("signature")
}
