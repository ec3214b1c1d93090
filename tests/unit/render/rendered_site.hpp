// SPDX-License-Identifier: MIT
// A whole site in memory, from a journal in txtar form to the bytes of every output, and a reader
// of its pages.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "render/outline.hpp"
#include "render/render.hpp"
#include "support/journal_text.hpp"

namespace daybook::tests {

/// Everything a site is rendered from and to.  Pinned: its parts refer to each other.
class RenderedSite {
 public:
  explicit RenderedSite(std::string_view archive, JournalText settings = {},
                        const render::JournalLimits& limits = {});
  RenderedSite(const RenderedSite&) = delete;
  RenderedSite& operator=(const RenderedSite&) = delete;

  const site::Site& site() const { return site_; }
  const render::Context& context() const { return context_; }
  const std::vector<render::Page>& plan() const { return plan_; }
  const text::Diagnostics& diagnostics() const { return diagnostics_; }
  /// By address, those outputs that have one.
  const std::map<std::string, base::Digest, std::less<>>& inputs() const { return inputs_; }
  bool has(std::string_view url) const { return outputs_.contains(url); }
  /// The bytes of an output; empty when there is none.
  std::string_view at(std::string_view url) const;
  /// Addresses and bytes of all HTML pages.
  std::vector<std::pair<std::string, std::string>> pages() const;

 private:
  JournalText settings_;
  site::Site site_;
  render::Outline outline_;
  render::Theme theme_;
  render::Context context_;
  std::vector<render::Page> plan_;
  std::map<std::string, std::string, std::less<>> outputs_;
  std::map<std::string, base::Digest, std::less<>> inputs_;
  text::Diagnostics diagnostics_;
};

bool has(std::string_view text, std::string_view part);
/// How often, those that overlap included.
std::size_t count_of(std::string_view text, std::string_view part);

/// What a test asks of a page.
struct PageFacts {
  std::string fault;  ///< why it is not well-formed; empty when it is
  std::vector<std::string> ids;
  std::vector<std::string> hrefs;  ///< of href and src
  std::vector<int> headings;       ///< their levels, in order
};
PageFacts read_page(std::string_view html);

}  // namespace daybook::tests
