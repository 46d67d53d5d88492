// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import LinearProgramming
import Planning
import Reporting
import Store
import Testing
import Words

/// What errors of each module say in the three languages.
@Suite struct ErrorTextTests {
  /// An error and its texts.
  struct Told: Sendable, CustomTestStringConvertible {
    let error: any Worded
    let english: String
    let vietnamese: String
    let korean: String

    var testDescription: String { english }
  }

  static let planning = [
    Told(
      error: PlanningError.severalNormSets(["a", "b"]),
      english: "the inventory has several norm sets; set needs.norm_set to one of 'a', 'b'",
      vietnamese: """
        bộ dữ liệu có nhiều bộ định mức; đặt needs.norm_set là một trong 'a', 'b'
        """,
      korean: "자산 대장에 기준표가 여럿 있음. needs.norm_set을 'a', 'b' 중 하나로 정할 것"),
    Told(
      error: PlanningError.premisesNameNothing(
        key: "rules[1]", .teamOfUnit("tax", unit: "n-1"), nearest: nil),
      english: """
        premises.rules[1]: the inventory has no team 'tax' in unit 'n-1'; correct or remove it
        """,
      vietnamese: """
        premises.rules[1]: bộ dữ liệu không có bộ phận 'tax' trong đơn vị 'n-1'; sửa lại hoặc bỏ
        """,
      korean: """
        premises.rules[1]: 자산 대장에 기관 'n-1'의 부서 'tax'이(가) 없음. 고치거나 삭제할 것
        """),
    Told(
      error: PlanningError.pinNamesNothing(number: 2, .office("eest"), nearest: "east"),
      english: "pin 2: the inventory has no office 'eest'; did you mean 'east'?",
      vietnamese: "quy tắc ghim 2: bộ dữ liệu không có trụ sở 'eest'; có phải ý là 'east'?",
      korean: "고정 규칙 2: 자산 대장에 청사 'eest'이(가) 없음. 'east'을(를) 뜻한 것인지 확인할 것"),
  ]

  static let store = [
    Told(
      error: StoreError.unknownPlan(text: "x", known: ["1", "2", "3", "4", "5", "6", "7"]),
      english: "no plan matches 'x'; the store has 1, 2, 3, 4, 5 and 2 more",
      vietnamese: "không có kế hoạch nào khớp với 'x'; kho có 1, 2, 3, 4, 5 và 2 mục nữa",
      korean: "'x'에 맞는 계획이 없음. 저장소에 있는 것: 1, 2, 3, 4, 5 외 2개"),
    Told(
      error: StoreError.failed(path: "a", detail: "database or disk is full"),
      english: "the store 'a' failed: database or disk is full; check the disk and try again",
      vietnamese: "kho 'a' gặp lỗi: 'database or disk is full'; kiểm tra ổ đĩa rồi thử lại",
      korean: "저장소 'a'에 오류가 남: 'database or disk is full'. 디스크를 확인하고 다시 시도할 것"),
  ]

  static let solver = [
    Told(
      error: SolverError.notFinite(.cost),
      english: """
        GLPK answered with a cost that is not a finite number; scale the data of the model
        """,
      vietnamese: """
        GLPK trả về chi phí không phải là số hữu hạn; hãy chỉnh thang đo dữ liệu của mô hình
        """,
      korean: "GLPK가 유한한 수가 아닌 비용을(를) 내놓음. 모델 데이터의 척도를 조정할 것")
  ]

  static let report = [
    Told(
      error: ReportError.unknown(.office, id: "x"),
      english: """
        the plan names the office 'x', which the inventory does not have; report with the \
        inventory that the plan was made from
        """,
      vietnamese: """
        kế hoạch nêu trụ sở 'x' không có trong bộ dữ liệu; hãy báo cáo với bộ dữ liệu mà kế hoạch \
        được lập trên đó
        """,
      korean: """
        계획에 자산 대장에 없는 청사 'x'이(가) 있음. 계획의 바탕이 된 자산 대장으로 보고할 것
        """)
  ]

  static let json = [
    Told(
      error: JSONError(
        path: "lots[0]", offset: 12,
        fault: Message(
          "error.json.but-end", ["fault": Message("error.json.missing-key", ["key": "heir"])])),
      english: """
        lots[0], byte 12: the key 'heir' is missing, but the bytes end; the file was altered or cut \
        short, or is of another kind: fetch it or make it anew
        """,
      vietnamese: """
        lots[0], byte 12: thiếu khóa 'heir', nhưng tệp đã hết; tệp đã bị sửa, bị cắt cụt hoặc thuộc \
        loại khác: hãy lấy lại hoặc tạo lại tệp
        """,
      korean: """
        lots[0], 12바이트째: 키 'heir'이(가) 없음. 그러나 파일이 끝남. 파일이 고쳐졌거나 잘렸거나 다른 \
        종류임. 다시 받거나 새로 만들 것
        """)
  ]

  static let scenario = [
    Told(
      error: ScenarioError([
        ScenarioError.Problem(
          file: "a.yaml", line: 3,
          message: Message("error.scenario.unknown-key", ["key": "neds"]),
          remedy: Message("error.scenario.remedy.nearest", ["nearest": "needs"])),
        ScenarioError.Problem(
          file: "b.yaml", line: nil, message: Message("error.scenario.no-inventory"),
          remedy: Message("error.scenario.remedy.name-inventory")),
      ]),
      english: """
        a.yaml line 3: unknown key 'neds'; did you mean 'needs'?
        b.yaml: no inventory is named; add 'inventory: FOLDER', relative to the scenario file
        """,
      vietnamese: """
        a.yaml dòng 3: không có khóa 'neds'; có phải ý là 'needs'?
        b.yaml: không nêu bộ dữ liệu nào; bổ sung 'inventory: FOLDER', đường dẫn tính từ tệp kịch bản
        """,
      korean: """
        a.yaml 3행: 알 수 없는 키 'neds'. 'needs'을(를) 뜻한 것인지 확인할 것
        b.yaml: 자산 대장이 지정되지 않음. 시나리오 파일을 기준으로 'inventory: FOLDER'를 추가할 것
        """)
  ]

  @Test(
    "An error says in each language what failed, where, and what to do",
    arguments: planning + store + solver + report + json + scenario)
  func errorsAreTold(told: Told) {
    #expect(told.error.description == told.english)
    #expect(told.error.message.text(in: .vietnamese) == told.vietnamese)
    #expect(told.error.message.text(in: .korean) == told.korean)
  }
}
