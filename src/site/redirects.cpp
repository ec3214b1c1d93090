// SPDX-License-Identifier: MIT
#include "site/redirects.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <string>

#include "text/ascii.hpp"

namespace daybook::site {
namespace {

constexpr std::array<std::string_view, 2> k_page_extensions{".html", ".htm"};

bool is_page_name(std::string_view path) {
  const std::string extension = text::ascii_lower(text::extension_of(path));
  return std::ranges::find(k_page_extensions, extension) != k_page_extensions.end();
}

text::Place place_of(const Site& site, const Redirect& redirect) {
  return site.file(redirect.to).entry->document->source().place(redirect.span);
}

void report_invalid(const Site& site, const Redirect& redirect, std::string_view alias,
                    text::Diagnostics& diagnostics) {
  diagnostics.push_back(text::make_diagnostic(
      text::Rule::redirect_invalid, place_of(site, redirect),
      fmt::format("'{}' can be no page's address", alias),
      "write the old address from the site's root, as /sessions/old.html: no '..', no name that "
      "begins with '_' or '.', nothing behind '?' or '#'"));
}

// In order of address; of two pages that want the same the first by path keeps it.
void settle(Site& site, text::Diagnostics& diagnostics) {
  std::ranges::stable_sort(site.redirects, {}, &Redirect::from);
  std::vector<Redirect> kept;
  for (Redirect& redirect : site.redirects) {
    if (kept.empty() || kept.back().from != redirect.from) {
      kept.push_back(std::move(redirect));
    } else if (kept.back().to != redirect.to) {
      diagnostics.push_back(text::make_diagnostic(
          text::Rule::redirect_taken, place_of(site, redirect),
          fmt::format("'/{}' is an alias of another page too", redirect.from.path()),
          fmt::format("it leads to '{}'; take it out of one of them",
                      site.file(kept.back().to).entry->path())));
    }
  }
  site.redirects = std::move(kept);
}

}  // namespace

bool is_address_alias(std::string_view alias) {
  return alias.starts_with('/') || alias.ends_with('/') || is_page_name(alias);
}

std::optional<text::Url> address_of_alias(std::string_view alias) {
  if (!text::split_link(alias).scheme.empty() || alias.starts_with("//")) return std::nullopt;
  if (alias.find_first_of("?#") != std::string_view::npos) return std::nullopt;
  std::string path = text::percent_decode(alias);
  if (path.starts_with('/')) path.erase(0, 1);
  if (path.empty()) return text::Url{};
  if (path.ends_with('/'))
    path += "index.html";
  else if (text::extension_of(path).empty())
    path += "/index.html";
  return is_page_name(path) ? text::Url::from_path(path) : std::nullopt;
}

void find_redirects(Site& site, text::Diagnostics& diagnostics) {
  for (std::uint32_t i = 0; i < site.files.size(); ++i) {
    const FileNode& file = site.files[i];
    for (const journal::Statement& said : file.entry->common.statements) {
      if (said.field != journal::MetaField::aliases ||
          said.where != journal::StatedIn::front_matter || !is_address_alias(said.text))
        continue;
      Redirect redirect{.from = {}, .to = FileId{i}, .span = said.span};
      const auto from = address_of_alias(said.text);
      if (!from) {
        report_invalid(site, redirect, said.text, diagnostics);
      } else if (*from != file.url) {
        redirect.from = *from;
        site.redirects.push_back(std::move(redirect));
      }
    }
  }
  settle(site, diagnostics);
}

void keep_published_ids(Site& site, const Published& published) {
  const auto id_of = [&](const text::Url& url) {
    const auto found = published.find(url.path());
    return found == published.end() ? std::string() : found->second.id;
  };
  for (FileNode& file : site.files)
    file.published_id = id_of(file.url);
  for (const Redirect& redirect : site.redirects) {
    std::string& id = site.files[redirect.to.index].published_id;
    if (id.empty()) id = id_of(redirect.from);
  }
}

}  // namespace daybook::site
