// SPDX-License-Identifier: MIT
#include "build/pack_assets.hpp"

#include <algorithm>
#include <functional>
#include <set>
#include <string_view>

#include "render/theme.hpp"
#include "text/unicode.hpp"
#include "text/url.hpp"

namespace daybook::build {
namespace {

constexpr std::string_view k_assets = "assets/";
// What ends an address in a page's attribute.
constexpr std::string_view k_ends = "\"'?#&<> \n";

using Names = std::set<std::string, std::less<>>;

/// All that pages name behind `assets/`, decoded.
void collect_names(std::string_view page, Names& names) {
  for (std::size_t at = page.find(k_assets); at != std::string_view::npos;
       at = page.find(k_assets, at)) {
    at += k_assets.size();
    names.insert(text::percent_decode(page.substr(at, page.find_first_of(k_ends, at) - at)));
  }
}

bool is_code(std::string_view name) {
  return name.ends_with(".css") || name.ends_with(".js");
}

bool is_built_in(std::string_view name) {
  const auto has = [&](std::span<const render::EmbeddedFile> files) {
    return std::ranges::find(files, name, &render::EmbeddedFile::name) != files.end();
  };
  return has(render::embedded_assets()) || has(render::embedded_fonts()) ||
         name == render::k_mermaid;
}

}  // namespace

void drop_unused_assets(std::vector<output::ZipFile>& files, std::span<const std::string> own) {
  Names owned;
  for (const std::string& name : own)
    owned.insert(text::nfc(name));
  Names used;
  std::vector<std::string_view> code;
  for (const output::ZipFile& file : files) {
    if (file.name.ends_with(".html")) collect_names(file.bytes, used);
    if (file.name.starts_with(k_assets) && is_code(file.name)) code.push_back(file.bytes);
  }
  const auto is_named = [&](std::string_view name) {
    return std::ranges::any_of(code, [last = text::file_name_of(name)](std::string_view bytes) {
      return bytes.find(last) != std::string_view::npos;
    });
  };
  Names unused;
  for (const output::ZipFile& file : files) {
    if (!file.name.starts_with(k_assets)) continue;
    const std::string_view name = std::string_view(file.name).substr(k_assets.size());
    if (!owned.contains(name) || is_built_in(name) || used.contains(name)) continue;
    if (!is_named(name)) unused.insert(file.name);
  }
  std::erase_if(files, [&](const output::ZipFile& file) { return unused.contains(file.name); });
}

}  // namespace daybook::build
