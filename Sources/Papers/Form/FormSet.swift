// SPDX-License-Identifier: GPL-3.0-or-later

internal import Files
internal import Foundation
internal import Words

/// The forms by which papers are filled.
public struct FormSet: Sendable {
  private let forms: [Form.Purpose: Form]

  /// The most bytes that the file of a form may have.
  static let maximumSize = 1 << 20

  /// The forms that come with the program, those of Decree 186/2025/NĐ-CP.
  ///
  /// - Throws: ``FormError``.
  public init() throws(FormError) { try self.init(others: [:]) }

  /// The forms that come with the program, and in their place those of files by their purposes.
  ///
  /// - Throws: ``FormError`` where one is no form.
  init(others: [Form.Purpose: (file: String, text: String)]) throws(FormError) {
    var forms: [Form.Purpose: Form] = [:]
    for purpose in Form.Purpose.allCases {
      let file = others[purpose]?.file ?? purpose.fileName
      let text = others[purpose]?.text ?? String(decoding: purpose.shipped, as: UTF8.self)
      forms[purpose] = try FormReader(purpose: purpose, file: file).form(text)
    }
    self.forms = forms
  }

  /// The form for some papers.
  public subscript(purpose: Form.Purpose) -> Form {
    guard let form = forms[purpose] else { preconditionFailure("a form of every purpose is read") }
    return form
  }
}

extension Form.Purpose {
  /// The name of the file in a folder of forms.
  public var fileName: String { rawValue + ".yaml" }

  /// The form that comes with the program, as it is written.
  public var shipped: [UInt8] {
    switch self {
    case .minutes: PackageResources.minutes_yaml
    case .proposal: PackageResources.proposal_yaml
    case .request: PackageResources.request_yaml
    case .purchases: PackageResources.purchases_yaml
    case .surplus: PackageResources.surplus_yaml
    }
  }
}

extension FormSet {
  /// The forms that come with the program, and in their place those of a folder.
  ///
  /// - Parameter folder: may hold a file for each purpose, such as `minutes.yaml`.
  /// - Throws: ``FormError`` where one is no form or cannot be read.
  public init(folder: String) throws(FormError) {
    var others: [Form.Purpose: (file: String, text: String)] = [:]
    for purpose in Form.Purpose.allCases {
      let file = folder + "/" + purpose.fileName
      guard let text = try Self.text(of: file) else { continue }
      others[purpose] = (file, text)
    }
    guard !others.isEmpty else {
      throw FormError(
        file: folder, line: nil, key: "",
        reason: Message(
          "error.form.no-files", ["files": Form.Purpose.allCases.map(\.fileName)]))
    }
    try self.init(others: others)
  }

  /// The text of a file; nil where there is none.
  private static func text(of file: String) throws(FormError) -> String? {
    guard FileManager.default.fileExists(atPath: file) else { return nil }
    func refusal(_ reason: Message) -> FormError {
      FormError(file: file, line: nil, key: "", reason: reason)
    }
    let bytes: [UInt8]
    do { bytes = try FileMoment.bytes(ofFile: file, upTo: maximumSize + 1) } catch {
      throw refusal(error.reason)
    }
    guard bytes.count <= maximumSize else {
      throw refusal(Message("error.form.too-large", ["most": maximumSize]))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
