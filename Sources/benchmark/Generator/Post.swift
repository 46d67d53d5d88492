// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// People of one kind at one workplace: a row of posts.csv.
struct Post {
  var unit: String
  var post: String
  /// The group of the norm set that counts them.
  var group: String
  var headcount: Int
  var team: String
  var office: String

  /// Writes posts.csv.
  static func write(_ posts: [Post], to folder: URL) throws {
    let columns = ["unit", "post", "group", "headcount", "team", "office"]
    var table = try TableWriter("posts.csv", in: folder, columns: columns)
    for post in posts {
      table.text(post.unit)
      table.text(post.post)
      table.text(post.group)
      table.number(post.headcount)
      table.text(post.team)
      table.text(post.office)
      try table.endRow()
    }
    try table.close()
  }

  /// Writes rooms.csv: one room for so many people of the group at one office.
  static func writeRooms(
    of posts: [Post], group: String, people: Int, to folder: URL
  ) throws {
    var table = try TableWriter(
      "rooms.csv", in: folder, columns: ["office", "unit", "group", "rooms"])
    var heads: [String: Int] = [:]
    var order: [Post] = []
    for post in posts where post.group == group {
      if heads[post.office] == nil { order.append(post) }
      heads[post.office, default: 0] += post.headcount
    }
    for post in order {
      table.text(post.office)
      table.text(post.unit)
      table.text(group)
      table.number(((heads[post.office] ?? 0) + people - 1) / people)
      try table.endRow()
    }
    try table.close()
  }
}
