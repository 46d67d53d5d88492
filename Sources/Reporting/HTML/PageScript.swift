// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Inventory

/// What a page can do in a browser: search, filter and sort its tables; without it all of them stand there.
enum PageScript {
  /// The only script that a browser lets run on the page, by its digest.
  static var policy: String {
    let digest = Data(Digest(of: text.utf8).bytes).base64EncodedString()
    return "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-\(digest)'"
  }

  static let text = #"""
    "use strict";
    (() => {
      const words = document.body.dataset;
      const language = document.documentElement.lang;
      const collator = new Intl.Collator(language, { numeric: true });
      const lower = (text) => text.normalize("NFC").toLocaleLowerCase(language);
      // Letters without marks find those with marks, and not the other way round.
      const plain = (text) =>
        text.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC").replaceAll("đ", "d");

      function make(name, parent, properties) {
        return parent.appendChild(Object.assign(document.createElement(name), properties));
      }

      function key(row, column) {
        const cell = row.cells[column];
        const value = cell.dataset.value;
        return value === undefined ? cell.textContent : Number(value);
      }

      // Numbers come before texts, and what is empty last, in both directions.
      function compare(left, right, sign) {
        const rank = (key) => (key === "" ? 2 : typeof key === "string" ? 1 : 0);
        if (rank(left) !== rank(right)) return rank(left) - rank(right);
        return sign * (rank(left) ? collator.compare(left, right) : left - right);
      }

      function sorted(rows, column, direction) {
        if (direction === "none") return rows;
        const sign = direction === "ascending" ? 1 : -1;
        const keyed = rows.map((row) => [key(row, column), row]);
        return keyed.sort((a, b) => compare(a[0], b[0], sign)).map((pair) => pair[1]);
      }

      const following = { none: "ascending", ascending: "descending", descending: "none" };

      function sortBy(heads, column, body, rows) {
        const head = heads[column];
        const button = document.createElement("button");
        button.type = "button";
        button.append(...head.childNodes);
        head.append(button);
        button.addEventListener("click", () => {
          const direction = following[head.getAttribute("aria-sort") ?? "none"];
          for (const other of heads) other.removeAttribute("aria-sort");
          if (direction !== "none") head.setAttribute("aria-sort", direction);
          body.append(...sorted(rows, column, direction));
        });
      }

      // A choice for a column of a long table in which few texts come again and again.
      function filterBy(head, column, rows, update) {
        if (head.classList.contains("n") || rows.length <= 12) return () => true;
        const texts = [...new Set(rows.map((row) => row.cells[column].textContent))];
        if (texts.length === 1 || texts.length > Math.min(20, rows.length / 2)) return () => true;
        const select = make("select", head, { ariaLabel: head.textContent });
        make("option", select, { textContent: words.all, value: "" });
        texts.sort(collator.compare).forEach((text, index) =>
          make("option", select, { textContent: text, value: String(index) }));
        select.addEventListener("change", update);
        return (row) => select.value === "" || row.cells[column].textContent === texts[select.value];
      }

      function prepare(table, update) {
        const body = table.tBodies[0];
        const rows = [...body.rows];
        const heads = [...table.tHead.rows[0].cells];
        heads.forEach((_, column) => sortBy(heads, column, body, rows));
        const filters = heads.map((head, column) => filterBy(head, column, rows, update));
        return { table, rows, shows: (row) => filters.every((filter) => filter(row)) };
      }

      const found = new Map();
      function holds(row, wanted) {
        if (!found.has(row)) {
          const text = lower([...row.cells].map((cell) => cell.textContent).join("\n"));
          found.set(row, text + "\n" + plain(text));
        }
        return wanted.every((word) => found.get(row).includes(word));
      }

      function serve(section) {
        const folded = [...section.querySelectorAll("details")].map((part) => [part, part.open]);
        const bar = document.createElement("p");
        const input = make("input", bar, { type: "search", placeholder: words.search });
        input.setAttribute("aria-label", words.search);
        const count = make("output", bar, {});
        const update = () => {
          const wanted = lower(input.value).split(/\s+/).filter((word) => word !== "");
          let shown = 0;
          for (const { table, rows, shows } of tables) {
            for (const row of rows) row.hidden = !(shows(row) && holds(row, wanted));
            const visible = rows.filter((row) => !row.hidden).length;
            if (table.tFoot) table.tFoot.hidden = visible !== rows.length;
            shown += visible;
          }
          for (const [part, isOpen] of folded) {
            const isFound = part.querySelector("tbody tr:not([hidden])") !== null;
            part.hidden = !isFound && shown !== all;
            part.open = wanted.length === 0 ? isOpen : isFound;
          }
          count.textContent = shown === all ? "" : `${shown} / ${all}`;
        };
        const tables = [...section.querySelectorAll("table.data")].map((t) => prepare(t, update));
        const all = tables.reduce((sum, { rows }) => sum + rows.length, 0);
        bar.className = "search";
        input.addEventListener("input", update);
        if (all > 12) section.querySelector("h2").after(bar);
      }

      document.querySelectorAll("section[id]").forEach(serve);
    })();
    """#
}
