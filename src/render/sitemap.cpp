// SPDX-License-Identifier: MIT
#include "render/sitemap.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <optional>

#include "render/shared.hpp"
#include "text/escape.hpp"

namespace daybook::render {
namespace {

using Day = std::optional<text::Date>;

Day day_of(const site::FileNode& file) {
  return file.date ? Day(file.date->last) : std::nullopt;
}

// Sessions stand oldest first, so the last is the newest.
Day newest(const site::Site& site, const std::vector<site::SessionId>& sessions) {
  return sessions.empty() ? std::nullopt : day_of(site.file_of(sessions.back()));
}

Day day_of_page(const Context& context, const Page& page) {
  const site::Site& site = context.site;
  switch (page.kind) {
    case PageKind::session:
      return day_of(site.file(site.sessions[page.subject].file));
    case PageKind::adr:
      return day_of(site.file(site.adrs[page.subject].file));
    case PageKind::note:
      return day_of(site.files[page.subject]);
    case PageKind::track:
      return newest(site, site.tracks[page.subject].sessions);
    case PageKind::module:
      return newest(site, site.modules[page.subject].sessions);
    case PageKind::home:
    case PageKind::session_index:
      return site.sessions.empty() ? std::nullopt : day_of(site.file(site.sessions.back().file));
    default:
      return std::nullopt;
  }
}

bool is_listed(const Page& page) {
  return is_html(page.kind) && page.kind != PageKind::not_found && page.kind != PageKind::redirect;
}

std::string entry_of(const Context& context, const Page& page) {
  std::string out = "  <url><loc>";
  text::append_escaped(out, text::absolute_link(context.config.base_url, page.url));
  out += "</loc>";
  if (const Day day = day_of_page(context, page))
    out += "<lastmod>" + text::to_iso(std::min(*day, context.clock)) + "</lastmod>";
  return out + "</url>\n";
}

/// The entries of all sitemaps.
std::vector<std::string> parts_of(const Context& context, const std::vector<Page>& pages,
                                  const SitemapLimits& limits) {
  constexpr std::size_t k_frame = 200;
  std::vector<std::string> parts(1);
  std::size_t count = 0;
  for (const Page& page : pages) {
    if (!is_listed(page)) continue;
    const std::string entry = entry_of(context, page);
    const bool is_full = parts.back().size() + entry.size() + k_frame > limits.bytes;
    if (count == limits.pages || (is_full && count > 0)) {
      parts.emplace_back();
      count = 0;
    }
    parts.back() += entry;
    ++count;
  }
  return parts;
}

std::string document(std::string_view element, std::string_view inside) {
  return fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<{0} xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{1}</{0}>\n",
      element, inside);
}

}  // namespace

std::size_t count_sitemaps(const Context& context, const std::vector<Page>& pages,
                           const SitemapLimits& limits) {
  return parts_of(context, pages, limits).size();
}

std::string sitemap(const Context& context, const std::vector<Page>& pages,
                    const SitemapLimits& limits) {
  const std::vector<std::string> parts = parts_of(context, pages, limits);
  if (parts.size() == 1) return document("urlset", parts.front());
  std::string inside;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    inside += "  <sitemap><loc>";
    text::append_escaped(inside, text::absolute_link(context.config.base_url, sitemap_part_url(i)));
    inside += "</loc></sitemap>\n";
  }
  return document("sitemapindex", inside);
}

std::string sitemap_part(const Context& context, const std::vector<Page>& pages, std::size_t part,
                         const SitemapLimits& limits) {
  return document("urlset", parts_of(context, pages, limits).at(part));
}

text::Url sitemap_part_url(std::size_t part) {
  return fixed_url(fmt::format("sitemap/{}.xml", part + 1));
}

std::string robots(const Context& context) {
  std::string out = "User-agent: *\nAllow: /\n";
  if (!context.config.base_url.empty()) {
    out += "Sitemap: " + text::absolute_link(context.config.base_url, fixed_url(k_sitemap_path)) +
           "\n";
  }
  return out;
}

}  // namespace daybook::render
