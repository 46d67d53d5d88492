// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the tables of a generated province. No cell of one is quoted.
#pragma once

#include <charconv>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/// A CSV file in memory, its cells as views of it.
class Table {
 public:
  explicit Table(const std::string& path) {
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    if (!file) return;
    text_.resize(static_cast<std::size_t>(file.tellg()));
    file.seekg(0);
    file.read(text_.data(), static_cast<std::streamsize>(text_.size()));
    if (text_.find('"') != std::string::npos) throw std::runtime_error(path + ": a quoted cell");
    split(path);
  }
  Table(const Table&) = delete;
  Table& operator=(const Table&) = delete;

  std::size_t rows() const { return width_ == 0 ? 0 : cells_.size() / width_ - 1; }

  /// The number of a column, or -1.
  int column(std::string_view name) const {
    for (std::size_t at = 0; at < width_; ++at)
      if (cells_[at] == name) return static_cast<int>(at);
    return -1;
  }

  /// The cell of a row in a column; empty where there is no such column.
  std::string_view cell(std::size_t row, int column) const {
    return column < 0 ? std::string_view() : cells_[(row + 1) * width_ + column];
  }

 private:
  void split(const std::string& path) {
    std::string_view rest(text_);
    while (!rest.empty()) {
      const std::string_view line = rest.substr(0, rest.find('\n'));
      rest.remove_prefix(std::min(rest.size(), line.size() + 1));
      std::size_t start = 0, end;
      const std::size_t before = cells_.size();
      do {
        end = std::min(line.find(',', start), line.size());
        cells_.push_back(line.substr(start, end - start));
        start = end + 1;
      } while (end < line.size());
      if (width_ == 0) width_ = cells_.size();
      if (cells_.size() - before != width_) throw std::runtime_error(path + ": a row too short");
    }
  }

  std::string text_;
  std::vector<std::string_view> cells_;
  std::size_t width_ = 0;
};

inline std::int64_t number(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size())
    throw std::runtime_error("not a whole number: " + std::string(text));
  return value;
}

/// A decimal as a whole number of units of ten to the power of minus `places`.
inline std::int64_t decimal(std::string_view text, int places) {
  const auto point = text.find('.');
  std::string digits(text.substr(0, point));
  const auto fraction = point == text.npos ? std::string_view() : text.substr(point + 1);
  for (int at = 0; at < places; ++at)
    digits += at < static_cast<int>(fraction.size()) ? fraction[at] : '0';
  return number(digits);
}

/// Ids and their places in a table.
class Index {
 public:
  Index(const Table& table, std::string_view id) {
    const int column = table.column(id);
    for (std::size_t row = 0; row < table.rows(); ++row) places_[table.cell(row, column)] = row;
  }

  int operator[](std::string_view id) const { return static_cast<int>(places_.at(id)); }

 private:
  std::unordered_map<std::string_view, std::size_t> places_;
};
