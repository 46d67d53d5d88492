// SPDX-License-Identifier: GPL-3.0-or-later

extension Term {
  static let areasByNorm = Term(
    "areas_by_norm",
    "Area needed = people × area of the norm × (1 + common share) × coverage; area by norm is the same with the norm in full.",
    "Diện tích cần = số người × định mức × (1 + tỷ lệ diện tích chung) × mức áp dụng; diện tích theo định mức tính đủ định mức.",
    "소요 면적 = 인원 × 기준 면적 × (1 + 공용 비율) × 적용률이며, 기준 면적은 기준을 전부 적용한 값임.")
  static let waysCounted = Term(
    "ways_counted",
    "Ways between teams and of moving = for each two teams, traffic × half the way there and back between their offices; and for each person, the way from the old workplace to the new one.",
    "Quãng đường phối hợp và di chuyển = với mỗi cặp bộ phận, mức trao đổi × nửa quãng đường đi và về giữa hai trụ sở; cộng với quãng đường từ nơi làm việc cũ đến nơi mới của từng người.",
    "협업·이동 거리 = 두 부서마다 업무 왕래 × 청사 간 왕복 거리의 절반, 그리고 사람마다 옛 근무지에서 새 근무지까지의 거리.")
  static let formLeftEmpty = Term(
    "form_left_empty",
    "In the list of surplus premises, what the inventory does not know (year, cost, residual value, form of handling) is left empty.",
    "Trong danh mục trụ sở dôi dư, thông tin bộ dữ liệu chưa có (năm, nguyên giá, giá trị còn lại, hình thức xử lý) được để trống.",
    "잉여 청사 목록에서 대장에 없는 항목(연도·원가·잔존 가액·처리 방법)은 비워 둠.")
  static let boundsOfPremises = Term(
    "bounds_of_premises",
    "A certified bound can be worked out again without search; the others rest on the search for the layout.",
    "Cận có kiểm chứng tính lại được mà không cần tìm kiếm; các cận khác dựa vào quá trình tìm phương án.",
    "‘탐색 없이 증명’된 한계값은 다시 계산할 수 있으며, 나머지는 배치 탐색에 근거함.")
  static let normCited = Term(
    "norm_cited", "Space norm {0}, coverage {1}. Source: {2}",
    "Định mức diện tích {0}, mức áp dụng {1}. Nguồn: {2}", "면적 기준 {0}, 적용률 {1}. 출처: {2}")
}
