// SPDX-License-Identifier: MIT
// The parts of a long list: where each is, and the links from one to the others.
#include <string>
#include <utility>

#include "render/records.hpp"
#include "render/register.hpp"

namespace daybook::render {

using layout::List;
using layout::Record;
using layout::Value;

text::Url part_url(const text::Url& first, std::uint32_t number) {
  if (number == 1) return first;
  constexpr std::string_view k_html = ".html";
  std::string stem(first.path());
  stem.resize(stem.size() - k_html.size());
  return fixed_url(stem + "/" + std::to_string(number) + std::string(k_html));
}

Value pager(const Hrefs& hrefs, const text::Url& first, std::uint32_t number, std::uint32_t count) {
  if (count < 2) return {};
  const auto href = [&](std::uint32_t part) { return hrefs.to(part_url(first, part)); };
  constexpr std::uint32_t k_near = 3;
  List parts;
  std::uint32_t last = 0;
  for (std::uint32_t part = 1; part <= count; ++part) {
    const bool is_near = part + k_near >= number && part <= number + k_near;
    if (part != 1 && part != count && !is_near) continue;
    parts.push_back(Record{{"title", std::to_string(part)},
                           {"href", href(part)},
                           {"current", part == number},
                           {"after_gap", part > last + 1}});
    last = part;
  }
  return Record{{"number", number},
                {"count", count},
                {"previous", number > 1 ? Value(href(number - 1)) : Value()},
                {"next", number < count ? Value(href(number + 1)) : Value()},
                {"parts", std::move(parts)}};
}

Value pager(const Hrefs& hrefs, const ListPart& part) {
  return pager(hrefs, part.first_url, part.number, part.of_parts);
}

}  // namespace daybook::render
