// SPDX-License-Identifier: MIT
// Any bytes as front matter: what is read lies in the file, is no deeper than promised, and every
// key of a mapping is there once.  Its own test is ctest's fuzz.yaml.
#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_set>

#include "require.hpp"
#include "yaml/fields.hpp"
#include "yaml/parse.hpp"

namespace {

using namespace daybook;

// The parser bounds the depth, so that a walk by recursion is safe here.
void check(const yaml::Value& value, std::size_t size, std::size_t depth) {
  fuzz::require(depth <= yaml::k_max_depth + 1);
  fuzz::check_span(value.span, size);
  (void)yaml::as_text(value);
  (void)yaml::as_truth(value);
  (void)yaml::as_integer(value);
  for (const auto& item : yaml::as_text_list(value).items)
    fuzz::require(!item.value.empty());
  for (const yaml::Value& item : value.items)
    check(item, size, depth + 1);
  std::unordered_set<std::string_view> keys;
  for (const yaml::Member& member : value.members) {
    fuzz::check_span(member.key_span, size);
    fuzz::require(keys.insert(member.key).second);
    check(member.value, size, depth + 1);
  }
}

/// What stands between the first two rules of a file; all of what has none.
std::string_view front_matter(std::string_view text) {
  if (!text.starts_with("---\n")) return text;
  text.remove_prefix(4);
  return text.substr(0, text.find("\n---\n"));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const text::SourceFile file("a.md", std::string(front_matter(fuzz::text_of(data, size))));
  const auto end = static_cast<std::uint32_t>(file.bytes().size());
  for (const auto root : {yaml::ParseOptions::Root::mapping, yaml::ParseOptions::Root::any}) {
    const auto read = yaml::parse(file, {0, end}, {.root = root});
    check(read.value, end, 0);
    fuzz::check_messages(read.diagnostics);
  }
  return 0;
}
