// SPDX-License-Identifier: MIT
// The links of a page, each once and in order.
#include "text/link_values.hpp"

#include <chrono>
#include <string>
#include <vector>

#include "support/catch.hpp"

using daybook::text::LinkValues;

namespace {

std::vector<std::string_view> values_of(std::string_view html) {
  std::vector<std::string_view> values;
  LinkValues links(html);
  for (std::size_t at = links.next(0); at != std::string_view::npos; at = links.next(at))
    values.push_back(html.substr(at, html.find('"', at) - at));
  return values;
}

}  // namespace

TEST_CASE("links are found in order, whichever attribute has them", "[text]") {
  using Values = std::vector<std::string_view>;
  CHECK(values_of("") == Values{});
  CHECK(values_of("<a href=\"a\"><img src=\"b\" /></a><a href=\"\"><a href=\"c") ==
        Values{"a", "b", "", "c"});
  CHECK(values_of("<p data-src=\"x\"> href=&quot;x</p>") == Values{});
}

TEST_CASE("many links of one kind are found in time", "[text]") {
  std::string html;
  constexpr std::size_t k_links = 100'000;
  for (std::size_t i = 0; i < k_links; ++i)
    html += "<a href=\"https://example.org/some/page.html\">x</a>\n";
  const auto begin = std::chrono::steady_clock::now();
  CHECK(values_of(html).size() == k_links);
  // To the end for each takes minutes.
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(10));
}
