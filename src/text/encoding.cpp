// SPDX-License-Identifier: MIT
#include "text/encoding.hpp"

#include <fmt/format.h>
#include <utility>

#include "text/utf8.hpp"

namespace daybook::text {
namespace {

constexpr std::string_view k_save_as = "save the file as UTF-8";
constexpr std::size_t k_unit = 2;  // bytes

bool is_high(char32_t unit) {
  return unit >= 0xD800 && unit < 0xDC00;
}

bool is_low(char32_t unit) {
  return unit >= 0xDC00 && unit < 0xE000;
}

Span first_byte(std::size_t offset) {
  const auto begin = static_cast<std::uint32_t>(offset);
  return {begin, begin + 1};
}

Diagnostic in_utf16(const SourceFile& source, Encoding encoding) {
  return make_diagnostic(
      Rule::encoding_converted, source.place({0, 0}),
      fmt::format("the file is in UTF-16 ({}-endian), and read as if it were saved in UTF-8",
                  encoding == Encoding::utf16_little ? "little" : "big"),
      std::string(k_save_as));
}

Diagnostic lost_of_utf16(const SourceFile& source, const FromUtf16& read) {
  return make_diagnostic(
      Rule::encoding_invalid, source.place(first_byte(read.first_lost)),
      fmt::format("{} of the file's UTF-16 {} half a character, the first at offset {}", read.lost,
                  read.lost == 1 ? "is" : "are", read.first_byte),
      std::string(k_save_as));
}

}  // namespace

Encoding encoding_of(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE")) return Encoding::utf16_little;
  return bytes.starts_with("\xFE\xFF") ? Encoding::utf16_big : Encoding::utf8;
}

FromUtf16 from_utf16(std::string_view bytes, Encoding encoding) {
  const std::size_t high = encoding == Encoding::utf16_big ? 0 : 1;
  const auto unit_at = [&](std::size_t at) {
    const auto of = [&](std::size_t i) { return static_cast<unsigned char>(bytes[at + i]); };
    return static_cast<char32_t>(of(high) << 8U | of(1 - high));
  };
  FromUtf16 read;
  read.text.reserve(bytes.size());
  const auto lose = [&](std::size_t at) {
    if (read.lost++ == 0) {
      read.first_lost = read.text.size();
      read.first_byte = at;
    }
    append_utf8(read.text, 0xFFFD);
  };
  std::size_t at = k_unit;  // the mark
  for (; at + k_unit <= bytes.size(); at += k_unit) {
    const char32_t unit = unit_at(at);
    if (!is_high(unit) && !is_low(unit)) {
      append_utf8(read.text, unit);
      continue;
    }
    const bool is_pair =
        is_high(unit) && at + 2 * k_unit <= bytes.size() && is_low(unit_at(at + k_unit));
    if (!is_pair) {
      lose(at);
      continue;
    }
    append_utf8(read.text, 0x10000 + ((unit - 0xD800) << 10U) + (unit_at(at + k_unit) - 0xDC00));
    at += k_unit;
  }
  if (at < bytes.size()) lose(at);
  return read;
}

Checked<std::shared_ptr<const SourceFile>> make_source(std::string path, std::string bytes) {
  const Encoding encoding = encoding_of(bytes);
  if (encoding == Encoding::utf8)
    return {std::make_shared<const SourceFile>(std::move(path), std::move(bytes)), {}};
  FromUtf16 read = from_utf16(bytes, encoding);
  auto source =
      std::make_shared<const SourceFile>(std::move(path), std::move(read.text), std::move(bytes));
  Diagnostics diagnostics{in_utf16(*source, encoding)};
  if (read.lost > 0) diagnostics.push_back(lost_of_utf16(*source, read));
  return {std::move(source), std::move(diagnostics)};
}

Diagnostic not_utf8(const SourceFile& source, std::size_t count, std::size_t first) {
  return make_diagnostic(
      Rule::encoding_invalid, source.place(first_byte(first)),
      fmt::format("{} of the file's bytes {} not UTF-8, the first 0x{:02X} at offset {}", count,
                  count == 1 ? "is" : "are", static_cast<unsigned char>(source.bytes()[first]),
                  first),
      std::string(k_save_as));
}

Checked<std::string> clean_text(const std::string& path, std::string bytes) {
  const auto made = make_source(path, std::move(bytes));
  const SourceFile& source = *made.value;
  Checked<std::string> clean{std::string(source.bytes()), made.diagnostics};
  constexpr std::string_view k_mark = "\xEF\xBB\xBF";
  const bool is_marked = clean.value.starts_with(k_mark);
  const auto invalid = invalid_bytes(clean.value, clean.value.size());
  const std::size_t nul = clean.value.find('\0');
  if (!invalid.empty())
    clean.diagnostics.push_back(not_utf8(source, invalid.size(), invalid.front()));
  if (nul != std::string::npos)
    clean.diagnostics.push_back(make_diagnostic(Rule::encoding_nul, source.place(first_byte(nul)),
                                                "the file holds a NUL byte", "remove it"));
  if (!invalid.empty() || nul != std::string::npos) clean.value = repair_utf8(clean.value);
  if (is_marked) clean.value.erase(0, k_mark.size());
  return clean;
}

}  // namespace daybook::text
