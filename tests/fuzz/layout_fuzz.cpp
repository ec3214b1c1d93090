// SPDX-License-Identifier: MIT
// Any bytes as layouts, parted by lines of `---`, which may include and extend one another, over
// data of all types that hold markup: a text or a fault with a place, never without an end; what
// the data say is escaped.  Its own test is ctest's fuzz.layout.
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "layout/engine.hpp"
#include "require.hpp"

namespace {

using namespace daybook;
using layout::Value;

constexpr std::array<std::string_view, 3> k_globals{"page", "site", "words"};
constexpr std::string_view k_danger = "<\x01>";  // stands in no layout, and has to be escaped

std::vector<Value> globals() {
  const Value text{std::string("a \"b\" ").append(k_danger)};
  const Value list{layout::List{text, Value{1}, Value{}, Value{layout::List{text}}}};
  layout::Record record{{"title", text}, {"n", Value{-7}}, {"list", list}, {"none", Value{}}};
  record.set("truth", Value{true});
  record.set("html", Value{layout::Html{"<b>x</b>"}});
  record.set("record", Value{record});
  return {Value{record}, Value{layout::Record{{"title", text}, {"tags", list}}}, list};
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::vector<Value> k_values = globals();
  std::string_view rest = fuzz::text_of(data, size);
  if (rest.find(k_danger) != std::string_view::npos) return 0;
  const bool trusts = rest.find("safe") != std::string_view::npos;
  std::vector<layout::Source> sources;
  while (sources.size() < 8) {
    const std::size_t end = rest.find("\n---\n");
    sources.push_back({std::string(1, static_cast<char>('a' + sources.size())),
                       std::string(rest.substr(0, end))});
    if (end == std::string_view::npos) break;
    rest.remove_prefix(end + 5);
  }
  std::vector<std::string_view> names;
  for (const layout::Source& source : sources)
    names.push_back(source.path);
  const auto load = [&](std::string_view name) -> std::optional<layout::Source> {
    for (const layout::Source& source : sources) {
      if (source.path == name) return source;
    }
    return std::nullopt;
  };
  const auto compiled = layout::Layouts::compile(names, load, k_globals, names);
  fuzz::check_messages(compiled.diagnostics);
  for (const std::string_view name : names) {
    if (!compiled.value.has(name)) continue;
    const auto rendered = compiled.value.render(name, k_values, 0);
    fuzz::require(trusts || rendered.text.find(k_danger) == std::string::npos);
    if (rendered.failure) fuzz::check_messages({*rendered.failure});
  }
  return 0;
}
