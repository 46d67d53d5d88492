// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Inventory
import Testing

@testable import Store

@Suite struct `What auditors keep of a log` {
  let scratch = Scratch()
  private static let tool = "/usr/bin/openssl"
  private static let hasOpenSSL = FileManager.default.isExecutableFile(atPath: "/usr/bin/openssl")

  @discardableResult
  private func openssl(_ arguments: String...) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.tool)
    process.arguments = arguments
    process.currentDirectoryURL = scratch.folder
    let pipe = Pipe()
    (process.standardOutput, process.standardError) = (pipe, FileHandle.nullDevice)
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  private func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: scratch.path(of: name)))
  }

  private func key() throws -> SigningKey {
    try openssl("genpkey", "-algorithm", "ed25519", "-out", "key.pem")
    let pem = try Data(contentsOf: URL(fileURLWithPath: scratch.path(of: "key.pem")))
    return try Missing.none(SigningKey(pem: Array(pem)))
  }

  @Test func `is a checkpoint of three lines`() throws {
    let checkpoint = try scratch.filled().checkpoint()
    let lines = checkpoint.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 4 && lines[0].hasPrefix("reallot/log/") && lines[1] == "6")
    #expect(Data(base64Encoded: String(lines[2])) == Data(checkpoint.head.root.bytes))
    #expect(Store.Checkpoint(checkpoint.text) == checkpoint)
  }

  @Test(arguments: [
    "", "a\n1\n", "a\n01\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n", "a\n1\nAAAA\n",
    "a\n-1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
  ])
  func `is nothing else`(text: String) { #expect(Store.Checkpoint(text) == nil) }

  @Test func `goes on from each of its checkpoints, and from no other log's`() throws {
    let store = try scratch.store()
    let empty = try store.checkpoint()
    try store.save(Sample.inventory())
    let one = try store.checkpoint()
    try store.save(Sample.inventory(unit: "B"))
    let two = try store.checkpoint()
    for old in [empty, one, two] { #expect(try store.continues(old)) }
    let other = try Scratch().filled().checkpoint()
    #expect(try !store.continues(other))
    let forged = Store.Checkpoint(
      origin: two.origin, head: LogHead(size: 2, root: one.head.root))
    let longer = Store.Checkpoint(origin: two.origin, head: LogHead(size: 3, root: two.head.root))
    #expect(try !store.continues(forged) && !store.continues(longer))
  }

  @Test func `is the head after a plan's first run, whatever comes later`() throws {
    let store = try scratch.filled()
    let plan = Digest(of: [1, 2, 3])
    let head = try store.head(afterFirstRunOf: plan)
    #expect(head?.size == 3)
    let revision = try store.revision(matching: "base").digest
    _ = try store.save(plan: [1, 2, 3], record: Sample.plan(of: revision), at: Sample.noon)
    #expect(try store.head(afterFirstRunOf: plan) == head)
    #expect(try store.head(afterFirstRunOf: revision) == nil)
  }

  @Test(.enabled(if: hasOpenSSL)) func `is signed so that OpenSSL verifies it`() throws {
    let (key, checkpoint) = (try key(), try scratch.filled().checkpoint())
    let note = checkpoint.note(signedBy: key)
    #expect(note.hasPrefix(checkpoint.text + "\n— \(checkpoint.origin) ") && note.hasSuffix("\n"))
    #expect(Store.Checkpoint(note) == checkpoint)
    let encoded = note.dropLast().split(separator: " ").last.map(String.init) ?? ""
    let signature = try Missing.none(Data(base64Encoded: encoded))
    let verifier = key.verifierKey(named: checkpoint.origin).split(separator: "+", maxSplits: 2)
    let identifier = signature.prefix(4).map { String(format: "%02x", $0) }.joined()
    #expect(verifier[0] == checkpoint.origin && verifier[1] == identifier)
    try write(Array(checkpoint.text.utf8), to: "text")
    try write(Array(signature.dropFirst(4)), to: "signature")
    let result = try openssl(
      "pkeyutl", "-verify", "-inkey", "key.pem", "-rawin", "-in", "text", "-sigfile", "signature")
    #expect(result.status == 0)
  }

  @Test(.enabled(if: hasOpenSSL)) func `is signed with Ed25519 only`() throws {
    try openssl("genpkey", "-algorithm", "x25519", "-out", "other.pem")
    let pem = try Data(contentsOf: URL(fileURLWithPath: scratch.path(of: "other.pem")))
    #expect(SigningKey(pem: Array(pem)) == nil && SigningKey(pem: []) == nil)
  }

  @Test(arguments: 1...6)
  func `is a proof that leads from a line to the root`(line: Int) throws {
    let proof = try scratch.filled().proof(of: line)
    let root = `The tree of the log`.root(
      of: .leaf(proof.leaf), proof.index, in: 6, by: proof.path)
    #expect(root?.digest == proof.checkpoint.head.root)
    let text = proof.text(note: proof.checkpoint.text)
    let extra = Data(proof.leaf).base64EncodedString()
    #expect(
      text.hasPrefix("c2sp.org/tlog-proof@v1\nextra \(extra)\nindex \(line - 1)\n")
        && text.hasSuffix("=\n\n" + proof.checkpoint.text))
  }

  @Test func `states the bytes of a line`() throws {
    let store = try scratch.filled()
    let plan = "\(Digest(of: [1, 2, 3]))"
    let leaf = "20:2025-07-01T12:00:00Z,6:report,2:An,64:\(plan),5:moves,"
    #expect(
      try String(decoding: store.proof(of: 4).leaf, as: UTF8.self)
        == leaf + "64:\(Digest(of: [7])),0:,0:,")
    #expect(throws: StoreError.unknownLine(line: 7, count: 6)) { try store.proof(of: 7) }
    #expect(throws: StoreError.unknownLine(line: 0, count: 6)) { try store.proof(of: 0) }
  }

  @Test(.enabled(if: hasOpenSSL)) func `is a request for a time stamp that OpenSSL reads`() throws {
    let head = try scratch.filled().checkpoint().head
    try write(Store.StampRequest(head).bytes, to: "request.tsq")
    let text = try openssl("ts", "-query", "-in", "request.tsq", "-text").output
    #expect(text.contains("Hash Algorithm: sha256") && text.contains("Certificate required: yes"))
    let start = head.root.bytes.prefix(8).map { String(format: "%02x", $0) }
    #expect(text.contains(start.joined(separator: " ")))
    try openssl(
      "ts", "-query", "-digest", "\(head.root)", "-sha256", "-cert", "-no_nonce", "-out", "own.tsq")
    let own = try Data(contentsOf: URL(fileURLWithPath: scratch.path(of: "own.tsq")))
    #expect(Array(own) == Store.StampRequest(head).bytes)
  }
}
