// SPDX-License-Identifier: MIT
#include "unit/render/rendered_site.hpp"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <utility>

#include <tinyxml2.h>

#include "render/look.hpp"
#include "render/page_inputs.hpp"

namespace daybook::tests {
namespace {

/// Collects facts element by element, in document order.
class Collector : public tinyxml2::XMLVisitor {
 public:
  explicit Collector(PageFacts& facts) : facts_(facts) {}

  bool VisitEnter(const tinyxml2::XMLElement& element,
                  const tinyxml2::XMLAttribute* first) override {
    const std::string_view name = element.Name();
    if (name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6') {
      facts_.headings.push_back(name[1] - '0');
    }
    for (const auto* attribute = first; attribute != nullptr; attribute = attribute->Next()) {
      const std::string_view key = attribute->Name();
      if (key == "id") facts_.ids.emplace_back(attribute->Value());
      if (key == "href" || key == "src") facts_.hrefs.emplace_back(attribute->Value());
    }
    return true;
  }

 private:
  PageFacts& facts_;
};

// Files of the archive below assets/ are the journal's own.
render::Theme theme_of(std::string_view archive, const config::Config& config) {
  constexpr std::string_view k_start = "-- assets/";
  std::vector<render::ThemeFile> own;
  for (auto at = archive.find(k_start); at != std::string_view::npos;
       at = archive.find(k_start, at + 1)) {
    const std::size_t name = at + k_start.size();
    const std::string file(archive.substr(name, archive.find(" --", name) - name));
    own.push_back({.name = file, .path = "assets/" + file, .bytes = "x"});
  }
  render::Theme theme =
      render::make_theme({.layouts = {}, .assets = std::move(own), .data = {}}).value;
  render::add_look(theme, config.look);
  return theme;
}

}  // namespace

RenderedSite::RenderedSite(std::string_view archive, JournalText settings,
                           const render::JournalLimits& limits)
    : settings_(std::move(settings)),
      site_(link_text(archive, settings_).value),
      outline_(render::make_outline(site_, settings_.config.words)),
      theme_(theme_of(archive, settings_.config)),
      context_{.config = settings_.config,
               .theme = theme_,
               .site = site_,
               .outline = outline_,
               .clock = settings_.clock,
               .generator = "daybook 1.2.3"} {
  outline_.journal = render::journal_parts(site_, limits);
  const render::Renderer renderer(context_);
  plan_ = renderer.plan();
  const render::PageInputs inputs = renderer.inputs({});
  for (const render::Page& page : plan_) {
    if (const auto digest = inputs.of(page)) inputs_.emplace(page.url.path(), *digest);
    auto rendered = renderer.render(page);
    std::ranges::move(rendered.diagnostics, std::back_inserter(diagnostics_));
    outputs_.insert_or_assign(std::string(page.url.path()), std::move(rendered.value.bytes));
  }
}

std::string_view RenderedSite::at(std::string_view url) const {
  const auto found = outputs_.find(url);
  return found == outputs_.end() ? std::string_view{} : found->second;
}

std::vector<std::pair<std::string, std::string>> RenderedSite::pages() const {
  std::vector<std::pair<std::string, std::string>> pages;
  for (const auto& [url, bytes] : outputs_) {
    if (url.ends_with(".html")) pages.emplace_back(url, bytes);
  }
  return pages;
}

bool has(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

std::size_t count_of(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1))
    ++count;
  return count;
}

PageFacts read_page(std::string_view html) {
  PageFacts facts;
  tinyxml2::XMLDocument document;
  if (document.Parse(html.data(), html.size()) != tinyxml2::XML_SUCCESS) {
    facts.fault = document.ErrorStr();
    return facts;
  }
  Collector collector(facts);
  document.Accept(&collector);
  return facts;
}

}  // namespace daybook::tests
