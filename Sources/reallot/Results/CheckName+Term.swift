// SPDX-License-Identifier: GPL-3.0-or-later

internal import Reporting
internal import Verification

extension Check.Name {
  /// What the check proves, in every language; scripts read the English.
  var term: Term {
    let (vietnamese, korean) = premisesWords ?? equipmentWords
    return Term(claim, claim, vietnamese, korean)
  }

  private var premisesWords: (String, String)? {
    switch self {
    case .placements:
      (
        "Mọi người của từng bộ phận được bố trí đúng một lần; chỉ chia bộ phận khi không trụ sở nào đủ chỗ.",
        "모든 부서 인원이 한 번씩 배치되며, 수용할 청사가 없을 때만 나뉨."
      )
    case .areas:
      (
        "Diện tích tính theo định mức; mọi trụ sở đủ diện tích và chỗ ngồi.",
        "면적은 기준을 따르고, 모든 청사의 면적과 좌석이 충분함."
      )
    case .rules:
      (
        "Mọi chỗ làm việc đúng quy tắc, điều kiện tiếp cận và phạm vi trụ sở được dùng.",
        "모든 배치가 규칙, 접근 조건, 사용 가능한 청사 범위를 지킴."
      )
    case .offices:
      (
        "Trụ sở giữ lại và dôi dư, chi phí và so sánh diện tích đều đúng.",
        "유지·비워지는 청사, 비용, 면적 비교가 맞음."
      )
    case .layoutValues:
      (
        "Giá trị từng mức mục tiêu về trụ sở của mỗi đơn vị đúng với phương án.",
        "기관별 청사 목표 단계의 값이 배치와 일치함."
      )
    case .layoutBounds:
      (
        "Chỉ cận suy ra được không cần tìm kiếm mới ghi là kiểm chứng được.",
        "탐색 없이 도출되는 한계값만 그렇게 표시됨."
      )
    case .layoutReasons:
      (
        "Lý do bố trí, hoặc chưa bố trí được, của từng bộ phận là đúng.",
        "각 부서의 배치 또는 미배치 사유가 사실임."
      )
    case .trials:
      (
        "Phương án được chọn là tốt nhất trong các phương án đã so sánh.",
        "채택한 배치가 비교한 배치안 중 가장 나음."
      )
    default: nil
    }
  }

  private var equipmentWords: (String, String) {
    switch self {
    case .magnitudes:
      (
        "Mọi số lượng nằm trong phạm vi mà tổng số nguyên là chính xác.",
        "모든 수량이 정수 합계가 정확한 범위에 있음."
      )
    case .head:
      (
        "Mã băm, tên, tiêu đề, đơn vị tiền và ngày đúng với bộ dữ liệu.",
        "해시, 이름, 제목, 통화, 날짜가 자산 대장과 일치함."
      )
    case .needs:
      (
        "Nhu cầu đúng theo biên chế, định mức và bảng nhu cầu.",
        "소요가 직위, 기준, 소요표와 정확히 일치함."
      )
    case .supply:
      (
        "Tài sản được giữ lại hoặc không dùng được đúng theo quy tắc tái sử dụng và chỉ định.",
        "유보·사용 불가 물품이 재사용 규칙과 지정을 따름."
      )
    case .lots:
      (
        "Mọi tài sản khác thuộc đúng một lô, đúng đơn vị kế thừa và chỉ định.",
        "그 밖의 모든 물품이 승계 기관과 지정에 맞게 한 묶음에만 속함."
      )
    case .assignments:
      (
        "Mọi phân bổ đúng quy tắc; quãng đường và chi phí đúng.",
        "모든 배정이 규칙을 지키고 거리와 비용이 맞음."
      )
    case .balance:
      (
        "Không tài sản nào dùng hai lần, không nhu cầu nào đáp ứng hai lần; các đẳng thức cân đối đều đúng.",
        "물품과 소요가 두 번 쓰이지 않으며 두 항등식이 성립함."
      )
    case .pins: ("Mọi tài sản được chỉ định đến đúng nơi.", "지정된 모든 물품이 그곳에서 쓰임.")
    case .budgets:
      (
        "Mua sắm, di chuyển và sửa chữa trong phạm vi kinh phí.",
        "구매와 이전·수리비가 예산을 넘지 않음."
      )
    default: proofWords
    }
  }

  private var proofWords: (String, String) {
    switch self {
    case .values:
      (
        "Giá trị từng mức mục tiêu là tổng của những gì kế hoạch thực hiện.",
        "각 단계의 값이 계획 내용의 합과 같음."
      )
    case .certificate:
      (
        "Nghiệm đối ngẫu nguyên trên mọi phương án phân bổ chặn dưới từng mức mục tiêu.",
        "가능한 모든 배정에 대한 정수 쌍대해가 각 단계의 하한을 보증함."
      )
    case .bounds:
      (
        "Trạng thái và cận đúng bằng những gì nghiệm đối ngẫu chứng minh.",
        "결과 상태와 한계값이 쌍대해가 증명하는 것과 정확히 같음."
      )
    case .shortfalls:
      (
        "Số tài sản trong sổ cho mỗi nhu cầu phải mua được đếm đúng.",
        "구매할 소요마다 대장에 있는 물품이 바르게 집계됨."
      )
    case .baselines:
      (
        "Mỗi phương án so sánh hợp lệ trong phạm vi của nó và không có phương án tốt hơn.",
        "각 비교 기준이 자기 범위에서 유효하고 더 나은 것이 없음."
      )
    default: ("Không kiểm tra nào bị bỏ qua.", "생략된 점검 없음.")
    }
  }
}
