// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Words

/// WeasyPrint, a program that makes PDF of HTML, where it is installed.
struct WeasyPrint {
  private let program: URL

  /// Looks for it in the folders of `PATH`; nil where it is not installed.
  init?(path: String? = ProcessInfo.processInfo.environment["PATH"]) {
    guard let place = InstalledProgram.weasyprint.path(in: path) else { return nil }
    program = URL(fileURLWithPath: place)
  }

  /// Makes a PDF of each page beside it, several at once.
  ///
  /// - Parameter pages: the paths of files of HTML.
  /// - Throws: ``Failed`` for the first page of which none could be made.
  func convert(_ pages: [URL]) throws {
    var rest = pages[...]
    var running: [(page: URL, process: Process, output: Pipe)] = []
    defer { for run in running where run.process.isRunning { run.process.terminate() } }
    while !rest.isEmpty || !running.isEmpty {
      while running.count < ProcessInfo.processInfo.activeProcessorCount,
        let page = rest.popFirst()
      {
        running.append(try start(page))
      }
      let run = running.removeFirst()
      let told = (try? run.output.fileHandleForReading.readToEnd()) ?? Data()
      run.process.waitUntilExit()
      guard run.process.terminationStatus == 0 else {
        let words = String(decoding: told, as: UTF8.self).split(separator: "\n").last ?? ""
        throw Failed(page: run.page.lastPathComponent, words: String(words))
      }
    }
  }

  private func start(_ page: URL) throws -> (page: URL, process: Process, output: Pipe) {
    let (process, output) = (Process(), Pipe())
    process.executableURL = program
    process.arguments = [
      "--quiet", page.path, page.deletingPathExtension().appendingPathExtension("pdf").path,
    ]
    // Files of one content are the same, whenever they are made.
    var environment = ProcessInfo.processInfo.environment
    environment["SOURCE_DATE_EPOCH"] = "315576000"
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = output
    try process.run()
    return (page, process, output)
  }

  /// A page of which no PDF could be made.
  struct Failed: Worded {
    let page: String
    let words: String

    var message: Message { Message("error.pdf.failed", ["page": page, "words": words.plain]) }
  }

  /// PDF alone was asked for, and the program is not installed.
  struct Missing: Worded {
    var message: Message { Message("error.pdf.missing") }
  }
}
