// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing
import Words

@testable import Intake

struct IntakeErrorTests {
  @Test(arguments: [
    (
      IntakeError.notAFolder(path: "x"),
      "'x' không phải là thư mục; "
        + "hãy chỉ ra thư mục chứa inventory.yaml và các bảng"
    ),
    (
      .changed(path: "x"),
      "'x' bị ghi vào trong khi đang đọc; "
        + "nạp lại khi không còn ai ghi vào tệp"
    ),
    (
      .unreadable(path: "x", reason: Message("file.cause-permission")),
      "không đọc được 'x': không có quyền truy cập; kiểm tra tệp và quyền truy cập"
    ),
  ])
  func `An error is told in the reader's words`(_ error: IntakeError, _ text: String) {
    #expect(error.message.text(in: .vietnamese) == text)
  }

  @Test(arguments: [
    IntakeError.unreadable(path: "/nowhere/a.csv", reason: Message("file.cause-missing")),
    .folder(path: NSTemporaryDirectory()),
  ])
  func `Why a file cannot be read is known`(_ error: IntakeError) {
    let path =
      error == .folder(path: NSTemporaryDirectory()) ? NSTemporaryDirectory() : "/nowhere/a.csv"
    #expect(throws: error) { try TableFile(path: path) }
  }
}
