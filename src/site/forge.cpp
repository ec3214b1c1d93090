// SPDX-License-Identifier: MIT
#include "site/forge.hpp"

#include <algorithm>
#include <array>

#include "text/unicode.hpp"
#include "text/url.hpp"

namespace daybook::site {
namespace {

/// What follows the repository's address; {b} is a branch, {p} a path in the repository, {n} a
/// number or a commit.  Empty: there is no such page.
struct Forge {
  std::string_view word;  ///< a part of the host's name: "gitlab" in gitlab.example.org
  std::string_view source;
  std::string_view edit;
  std::string_view issue;
  std::string_view commit;
};

constexpr std::array k_forges{
    Forge{"github", "/blob/{b}/{p}", "/edit/{b}/{p}", "/issues/{n}", "/commit/{n}"},
    Forge{"gitlab", "/-/blob/{b}/{p}", "/-/edit/{b}/{p}", "/-/issues/{n}", "/-/commit/{n}"},
    Forge{"codeberg", "/src/branch/{b}/{p}", "/_edit/{b}/{p}", "/issues/{n}", "/commit/{n}"},
    Forge{"forgejo", "/src/branch/{b}/{p}", "/_edit/{b}/{p}", "/issues/{n}", "/commit/{n}"},
    Forge{"gitea", "/src/branch/{b}/{p}", "/_edit/{b}/{p}", "/issues/{n}", "/commit/{n}"},
    Forge{"bitbucket", "/src/{b}/{p}", "/src/{b}/{p}?mode=edit", "/issues/{n}", "/commits/{n}"},
};

constexpr Forge k_unknown{"", "", "", "/issues/{n}", ""};

// The host's name, part by part.
const Forge& forge_of(std::string_view repository) {
  const std::size_t begin = repository.find("://");
  std::string_view host = repository.substr(begin == std::string_view::npos ? 0 : begin + 3);
  const std::string name = text::lower(host.substr(0, host.find_first_of("/:")));
  for (std::string_view rest = name; !rest.empty();) {
    const std::size_t end = std::min(rest.find('.'), rest.size());
    const auto* const found = std::ranges::find(k_forges, rest.substr(0, end), &Forge::word);
    if (found != k_forges.end()) return *found;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return k_unknown;
}

void put(std::string& form, std::string_view name, std::string_view value) {
  const std::size_t at = form.find(name);
  if (at != std::string::npos) form.replace(at, name.size(), value);
}

std::string file_href(const Origin& origin, std::string_view form, std::string_view path) {
  if (origin.repository.empty() || origin.branch.empty() || form.empty()) return {};
  std::string whole = origin.folder;
  if (!whole.empty()) whole += '/';
  whole += path;
  // The path first: nothing that stands in a name may be taken for a place.
  std::string rest(form.substr(form.find("{p}")));
  std::string href(form.substr(0, form.size() - rest.size()));
  put(rest, "{p}", text::percent_encode_path(whole));
  put(href, "{b}", text::percent_encode_path(origin.branch));
  return origin.repository + href + rest;
}

}  // namespace

std::string issue_href(std::string_view repository, std::string_view number) {
  std::string href(forge_of(repository).issue);
  put(href, "{n}", number);
  return std::string(repository) + href;
}

std::string commit_href(std::string_view repository, std::string_view id) {
  std::string href(forge_of(repository).commit);
  if (repository.empty() || href.empty()) return {};
  put(href, "{n}", id);
  return std::string(repository) + href;
}

std::string source_href(const Origin& origin, std::string_view path) {
  return file_href(origin, forge_of(origin.repository).source, path);
}

std::string edit_href(const Origin& origin, std::string_view path) {
  return file_href(origin, forge_of(origin.repository).edit, path);
}

}  // namespace daybook::site
