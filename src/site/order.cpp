// SPDX-License-Identifier: MIT
#include "site/order.hpp"

#include <algorithm>
#include <string>

#include "text/ascii.hpp"

namespace daybook::site {
namespace {

std::string_view digits_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && text::is_ascii_digit(text[end]))
    ++end;
  return text.substr(at, end - at);
}

std::string_view without_zeros(std::string_view digits) {
  digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size() - 1));
  return digits;
}

}  // namespace

bool natural_less(std::string_view a, std::string_view b) {
  std::size_t i = 0;
  std::size_t k = 0;
  while (i < a.size() && k < b.size()) {
    if (text::is_ascii_digit(a[i]) && text::is_ascii_digit(b[k])) {
      const std::string_view x = digits_at(a, i);
      const std::string_view y = digits_at(b, k);
      const std::string_view left = without_zeros(x);
      const std::string_view right = without_zeros(y);
      if (left.size() != right.size()) return left.size() < right.size();
      if (left != right) return left < right;
      i += x.size();
      k += y.size();
    } else {
      if (a[i] != b[k]) return static_cast<unsigned char>(a[i]) < static_cast<unsigned char>(b[k]);
      ++i;
      ++k;
    }
  }
  const std::size_t left_over = a.size() - i;
  const std::size_t right_over = b.size() - k;
  if (left_over == 0 && right_over == 0) return a < b;
  return left_over < right_over;
}

bool earlier(const FileNode& a, const FileNode& b) {
  if (a.date.has_value() != b.date.has_value()) return !a.date.has_value();
  if (a.date && a.date->first != b.date->first) return a.date->first < b.date->first;
  const auto time = [](const FileNode& file) {
    const auto* const session = std::get_if<journal::Session>(&file.entry->record);
    return session != nullptr && session->start_time ? *session->start_time : std::string{};
  };
  const std::string at = time(a);
  const std::string bt = time(b);
  if (at != bt) return at < bt;
  return natural_less(a.entry->path(), b.entry->path());
}

}  // namespace daybook::site
