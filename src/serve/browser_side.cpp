// SPDX-License-Identifier: MIT
#include "serve/browser_side.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "text/escape.hpp"
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

// Behind the next ` href="` or ` src="`; elsewhere a page has its quotes escaped.
std::size_t end_of_link_name(std::string_view page) {
  std::size_t end = page.size();
  for (const std::string_view name : {std::string_view(" href=\""), std::string_view(" src=\"")}) {
    const std::size_t at = page.find(name);
    if (at != std::string_view::npos) end = std::min(end, at + name.size());
  }
  return end;
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
  while (!page.empty()) {
    const std::size_t begin = end_of_link_name(page);
    out += page.substr(0, begin);
    page.remove_prefix(begin);
    if (!page.empty() && is_relative(page.substr(0, page.find('"')))) out += prefix;
  }
  return out;
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
