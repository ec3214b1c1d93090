// SPDX-License-Identifier: MIT
#include "render/sitemap.hpp"

#include <algorithm>
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

}  // namespace

std::string sitemap(const Context& context, const std::vector<Page>& pages) {
  std::string out =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
  for (const Page& page : pages) {
    if (!is_html(page.kind) || page.kind == PageKind::not_found) continue;
    out += "  <url><loc>";
    text::append_escaped(out, text::absolute_link(context.config.base_url, page.url));
    out += "</loc>";
    if (const Day day = day_of_page(context, page)) {
      out += "<lastmod>" + text::to_iso(std::min(*day, context.clock)) + "</lastmod>";
    }
    out += "</url>\n";
  }
  return out + "</urlset>\n";
}

std::string robots(const Context& context) {
  std::string out = "User-agent: *\nAllow: /\n";
  if (!context.config.base_url.empty()) {
    out +=
        "Sitemap: " + text::absolute_link(context.config.base_url, fixed_url("sitemap.xml")) + "\n";
  }
  return out;
}

}  // namespace daybook::render
