// SPDX-License-Identifier: GPL-3.0-or-later

extension Translation {
  /// What is said of teams and of the traffic between them.
  static let teams: [Translation] = [
    Translation(
      "no post of unit {1} names the team {2}", "không vị trí nào của đơn vị {1} nêu tổ {2}",
      "기관 {1}의 어떤 직위에도 팀 {2}이(가) 적혀 있지 않음"),
    Translation(
      "name it in the column team of posts.csv, or remove the row",
      "nêu tổ này ở cột team của posts.csv hoặc bỏ dòng này",
      "posts.csv의 team 열에 적거나 행을 지울 것"),
    Translation(
      "correct it, or name it in the column team of posts.csv",
      "sửa lại hoặc nêu tổ này ở cột team của posts.csv",
      "고치거나 posts.csv의 team 열에 적을 것"),
    Translation(
      "the traffic of team {1} leads to itself", "lượng giao dịch của tổ {1} dẫn về chính nó",
      "팀 {1}의 왕래가 자기 자신을 가리킴"),
    Translation(
      "correct one of the teams, or remove the row", "sửa một trong hai tổ hoặc bỏ dòng này",
      "팀 하나를 고치거나 행을 지울 것"),
    Translation("correct {1} or {2}", "sửa {1} hoặc {2}", "{1} 또는 {2}을(를) 고칠 것"),
  ]
}
