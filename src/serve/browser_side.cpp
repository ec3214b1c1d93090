// SPDX-License-Identifier: MIT
#include "serve/browser_side.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "text/escape.hpp"
#include "text/link_values.hpp"
#include "text/url.hpp"

namespace daybook::serve {
namespace {

// More help nobody, and the terminal has them all.
constexpr std::size_t k_most_messages = 100;

constexpr std::string_view k_head = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>The site could not be built</title>
<link rel="icon" href="data:," />
<link rel="stylesheet" href="/_daybook/error.css" />
</head>
<body data-daybook="error">
<main>
<h1>The site could not be built</h1>
)";

void append_messages(std::string& page, const text::Diagnostics& diagnostics) {
  const std::size_t shown = std::min(diagnostics.size(), k_most_messages);
  for (std::size_t i = 0; i < shown; ++i) {
    const text::Diagnostic& diagnostic = diagnostics[i];
    page += fmt::format("<pre class=\"{}\">", text::severity_name(diagnostic.severity));
    text::append_escaped(page, text::format_text(diagnostic, text::Color::no));
    page += "</pre>\n";
  }
  if (shown < diagnostics.size())
    page += fmt::format("<p>{} more are in the terminal.</p>\n", diagnostics.size() - shown);
}

bool is_relative(std::string_view link) {
  if (link.empty() || link.front() == '#' || link.front() == '/') return false;
  return text::split_link(link).scheme.empty();
}

}  // namespace

std::string with_reload(std::string page, std::string_view stamp) {
  std::string script = "<script defer=\"\" src=\"/_daybook/reload.js\" data-stamp=\"";
  text::append_escaped(script, stamp);
  script += "\"></script>\n";
  // A page of somebody's own layout may end otherwise; browsers take it at the end too.
  const std::size_t end = page.rfind("</body>");
  page.insert(end == std::string::npos ? page.size() : end, script);
  return page;
}

std::string with_prefix(std::string_view page, std::string_view prefix) {
  std::string out;
  std::size_t kept = 0;
  text::LinkValues links(page);
  for (std::size_t at = links.next(0); at != std::string_view::npos; at = links.next(at)) {
    out.append(page, kept, at - kept);
    kept = at;
    if (is_relative(page.substr(at, page.find('"', at) - at))) out += prefix;
  }
  return out.append(page, kept);
}

std::string error_page(const Trouble& trouble) {
  std::string page(k_head);
  if (!trouble.message.empty())
    page += fmt::format("<pre class=\"error\">{}</pre>\n", text::escape_html(trouble.message));
  append_messages(page, trouble.diagnostics);
  page += "<p>It is built again as soon as a file is saved.";
  if (trouble.last_site == Trouble::LastSite::kept)
    page += fmt::format(" <a href=\"{}\">This page as it was last</a>.", k_last_site_query);
  page += "</p>\n</main>\n</body>\n</html>\n";
  return page;
}

}  // namespace daybook::serve
