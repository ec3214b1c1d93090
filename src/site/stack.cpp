// SPDX-License-Identifier: MIT
#include "site/stack.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

#include "markdown/code_language.hpp"
#include "text/ascii.hpp"
#include "text/split.hpp"
#include "text/unicode.hpp"

namespace daybook::site {
namespace {

using journal::ItemField;

/// Info strings that say that a block is no code.
constexpr std::array<std::string_view, 9> k_no_language{
    "console", "log", "math", "none", "output", "plain", "plaintext", "text", "txt"};

/// Short names and what they stand for.
constexpr std::array<std::pair<std::string_view, std::string_view>, 12> k_short_names{{
    {"c++", "cpp"},
    {"cs", "csharp"},
    {"golang", "go"},
    {"js", "javascript"},
    {"md", "markdown"},
    {"py", "python"},
    {"python3", "python"},
    {"rb", "ruby"},
    {"rs", "rust"},
    {"sh", "shell"},
    {"ts", "typescript"},
    {"yml", "yaml"},
}};

std::string key_of(std::string_view name) {
  const std::string folded = text::fold_case(name);
  const auto* const found =
      std::ranges::find(k_short_names, std::string_view(folded),
                        &std::pair<std::string_view, std::string_view>::first);
  return found == k_short_names.end() ? folded : std::string(found->second);
}

class Finder {
 public:
  explicit Finder(const Site& site) : site_(site) {}

  std::vector<Technology> run() {
    for (std::uint32_t i = 0; i < site_.tags.size(); ++i)
      add_tag({i});
    for (std::uint32_t i = 0; i < site_.sessions.size(); ++i) {
      add_blocks({i});
      add_items({i});
    }
    std::vector<Technology> found;
    for (auto& [key, technology] : by_key_) {
      auto& sessions = technology.sessions;
      std::ranges::sort(sessions);
      sessions.erase(std::unique(sessions.begin(), sessions.end()), sessions.end());
      if (!sessions.empty()) found.push_back(std::move(technology));
    }
    // Those of equal count stay in the order of their keys.
    std::ranges::stable_sort(found, std::ranges::greater{},
                             [](const Technology& each) { return each.sessions.size(); });
    return found;
  }

 private:
  void add_tag(TagId id) {
    const TagNode& tag = site_.tags[id.index];
    Technology& technology = by_key_[key_of(tag.name)];
    if (!technology.tag) {
      technology.tag = id;
      technology.name = tag.name;
    }
    for (const FileId file : tag.files) {
      if (!site_.file(file).session) continue;
      ++technology.tagged;
      technology.sessions.push_back(*site_.file(file).session);
    }
  }

  Technology& at(std::string_view name, SessionId session) {
    std::string key = key_of(name);
    Technology& technology = by_key_[key];
    if (technology.name.empty()) technology.name = std::move(key);
    technology.sessions.push_back(session);
    return technology;
  }

  void add_blocks(SessionId id) {
    for (const journal::LanguageUse& use : site_.file_of(id).entry->languages) {
      const bool is_code = std::ranges::find(k_no_language, use.language) == k_no_language.end();
      if (is_code) at(use.language, id).blocks += use.blocks;
    }
  }

  void add_items(SessionId id) {
    for (const journal::Item& item : site_.session(id).session->items) {
      const auto* const language = item.field(ItemField::language);
      if (language != nullptr && !markdown::code_language(language->text).empty())
        ++at(markdown::code_language(language->text), id).named;
      const auto* const run = item.field(ItemField::run);
      if (run == nullptr) continue;
      const std::string tool = tool_of(run->text);
      if (!tool.empty()) ++at(tool, id).named;
    }
  }

  const Site& site_;
  std::map<std::string, Technology> by_key_;
};

}  // namespace

std::string tool_of(std::string_view command) {
  constexpr std::array<std::string_view, 4> k_before{"$", ">", "sudo", "time"};
  while (!command.empty()) {
    const std::size_t end = std::min(command.find_first_of(" \t`"), command.size());
    const std::string_view word = command.substr(0, end);
    command.remove_prefix(std::min(end + 1, command.size()));
    const bool is_setting = word.find('=') != std::string_view::npos;
    if (word.empty() || is_setting || std::ranges::find(k_before, word) != k_before.end()) continue;
    const bool is_name =
        text::is_ascii_letter(word.front()) && std::ranges::all_of(word, [](char c) {
          return text::is_ascii_alphanumeric(c) || c == '+' || c == '-' || c == '_';
        });
    return is_name ? text::ascii_lower(word) : std::string{};
  }
  return {};
}

std::vector<Technology> find_technologies(const Site& site) {
  return Finder(site).run();
}

}  // namespace daybook::site
