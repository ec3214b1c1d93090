// SPDX-License-Identifier: MIT
#include "render/render.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "render/badge.hpp"
#include "render/calendar.hpp"
#include "render/feed.hpp"
#include "render/journal_json.hpp"
#include "render/layout_names.hpp"
#include "render/page_inputs.hpp"
#include "render/register.hpp"
#include "render/shared.hpp"
#include "render/sitemap.hpp"
#include "render/views.hpp"
#include "text/escape.hpp"

namespace daybook::render {
namespace {

using layout::Value;

/// How the code of a ```mermaid block begins.
constexpr std::string_view k_diagram_class = "class=\"language-mermaid\"";
constexpr std::size_t k_size_hint = std::size_t{16} * 1024;

// 404.html is served at any depth, so its links begin with the base URL's path, where there is one.
// Without its host, since the pages' policy takes styles and scripts from where the page is: so it
// is right on a development server and behind a second domain too.
Hrefs hrefs_of(const Context& context, const Page& page) {
  const bool anywhere = page.kind == PageKind::not_found && !context.config.base_url.empty();
  return anywhere ? Hrefs(context.site, page.url, text::path_of_address(context.config.base_url))
                  : Hrefs(context.site, page.url);
}

/// The view of a kind of page that is no register's and no list's.
struct View {
  PageKind kind;
  layout::Record (*make)(const Scene& scene, std::uint32_t subject);
};
/// Of a kind that has but one page.
template <layout::Record (*Make)(const Scene&)>
layout::Record only(const Scene& scene, std::uint32_t /*subject*/) {
  return Make(scene);
}
constexpr std::array k_views{
    View{PageKind::home, only<home_view>},
    View{PageKind::session, session_view},
    View{PageKind::track, track_view},
    View{PageKind::module, module_view},
    View{PageKind::adr, adr_view},
    View{PageKind::portfolio, only<portfolio_view>},
    View{PageKind::progress, progress_view},
    View{PageKind::tracker, tracker_view},
    View{PageKind::stack, stack_view},
    View{PageKind::graph, graph_view},
    View{PageKind::note, note_view},
    View{PageKind::search, only<search_view>},
    View{PageKind::not_found, only<not_found_view>},
    View{PageKind::redirect, redirect_view},
};

std::string plain_output(const Context& context, const Renderer& renderer, const Page& page) {
  switch (page.kind) {
    case PageKind::opml:
      return feeds_opml(context, feed_files(context.site, context.config));
    case PageKind::cname:
      return context.config.cname + "\n";
    case PageKind::reviews_calendar:
      return reviews_calendar(context);
    case PageKind::sitemap:
      return sitemap(context, renderer.plan());
    case PageKind::sitemap_part:
      return sitemap_part(context, renderer.plan(), page.subject);
    case PageKind::robots:
      return robots(context);
    case PageKind::journal_schema:
      return std::string(journal_schema());
    case PageKind::badge:
      return capabilities_badge(context.site, context.words());
    case PageKind::theme_asset:
      return context.theme.assets[page.subject].bytes;
    default:
      return {};
  }
}

// What is published in place of a page whose layout failed.
std::string failure_page(const text::Diagnostic& diagnostic) {
  std::string out =
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\">"
      "<title>This page could not be made</title></head>\n<body>\n"
      "<h1>This page could not be made</h1>\n<pre>";
  text::append_escaped(out, text::format_text(diagnostic, text::Color::no));
  return out + "</pre>\n</body>\n</html>\n";
}

text::Diagnostic missing_layout(std::string_view name) {
  return text::make_diagnostic(
      text::Rule::layout_error,
      {.path = "layouts/" + std::string(name), .begin = {}, .end_column = 1, .line_text = {}},
      "the layout could not be compiled");
}

// Of the page's text, wherever it is from: it may show another page's.  Authors' own words cannot
// look like this, since their quotation marks are escaped.
bool has_diagram(const layout::Record& page) {
  const Value* const body = page.find("body");
  return body != nullptr && body->text().find(k_diagram_class) != std::string_view::npos;
}

layout::Record view_of(const Scene& scene, const Page& page) {
  if (find_register(page.kind) != nullptr) return register_view(scene, page.subject);
  const auto* const view = std::ranges::find(k_views, page.kind, &View::kind);
  layout::Record record = view == k_views.end()
                              ? list_view(scene, scene.shared.lists.parts[page.subject])
                              : view->make(scene, page.subject);
  record.set("has_diagrams", scene.shared.draws_diagrams && has_diagram(record));
  return record;
}

bool shows_math(const layout::Record& page) {
  return std::ranges::any_of(page.fields(), [](const auto& field) {
    return field.second.type() == Value::Type::html &&
           field.second.text().find("<math") != std::string_view::npos;
  });
}

}  // namespace

layout::Record page_view(const Scene& scene, const Page& page) {
  layout::Record record = view_of(scene, page);
  record.set("has_math", shows_math(record));
  return record;
}

Renderer::Renderer(const Context& context)
    : context_(context), shared_(std::make_unique<const Shared>(make_shared_data(context))) {}

Renderer::~Renderer() = default;

PageInputs Renderer::inputs(const base::Digest& outside) const {
  return {context_, *shared_, outside};
}

text::Checked<Output> Renderer::render(const Page& page) const {
  if (page.kind == PageKind::previews)
    return {.value = {page.url, shared_->previews.shards[page.subject]}, .diagnostics = {}};
  if (page.kind == PageKind::search_data) {
    const SearchFile& file = shared_->search->files[page.subject];
    return {.value = {page.url, search_bytes(*shared_->search, context_.site, file)},
            .diagnostics = {}};
  }
  if (page.kind == PageKind::feed)
    return {.value = {page.url, feed_text(context_, shared_->feeds[page.subject])},
            .diagnostics = {}};
  if (page.kind == PageKind::journal_data)
    return {.value = {page.url, shared_->json.with_parts(context_.outline.journal)},
            .diagnostics = {}};
  if (page.kind == PageKind::journal_part)
    return {.value = {page.url, shared_->json.part(context_.outline.journal[page.subject])},
            .diagnostics = {}};
  if (!is_html(page.kind))
    return {.value = {page.url, plain_output(context_, *this, page)}, .diagnostics = {}};
  const std::string_view name = layout_of(page.kind);
  text::Diagnostics said;
  const Scene scene{context_, *shared_, hrefs_of(context_, page), &said};
  layout::Rendered rendered;
  if (context_.theme.layouts.has(name)) {
    const std::array<Value, 5> globals{shared_->site, Value(page_view(scene, page)), shared_->build,
                                       shared_->words, context_.theme.data.value};
    rendered = context_.theme.layouts.render(name, globals, k_size_hint);
  } else {
    rendered.failure = missing_layout(name);
  }
  if (!rendered.failure)
    return {.value = {page.url, std::move(rendered.text)}, .diagnostics = std::move(said)};
  said.push_back(*rendered.failure);
  return {.value = {page.url, failure_page(*rendered.failure)}, .diagnostics = std::move(said)};
}

}  // namespace daybook::render
