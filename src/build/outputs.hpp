// SPDX-License-Identifier: MIT
// All files of a site, to be made one by one: its pages and what goes with them, then the journal's
// own files that pages refer to.  Knows no folder they go to: pipeline.cpp writes them into one,
// pack.cpp into a zip file.  Tested by properties_test.cpp and pack_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "build/journal.hpp"
#include "io/file_system.hpp"
#include "render/page_inputs.hpp"
#include "render/render.hpp"
#include "render/theme.hpp"
#include "text/diagnostic.hpp"
#include "text/url.hpp"

namespace daybook::build {

/// Made by one thread, then const: any number of workers may call make().
class Outputs {
 public:
  /// What is given must outlive this.  `generator` is "daybook 0.1.0".
  Outputs(const io::FileSystem& files, const JournalOptions& options, const Journal& journal,
          const render::Theme& theme, std::string_view generator);

  /// Where they go, in the order of their numbers; each once.
  std::span<const text::Url> addresses() const { return addresses_; }
  /// All numbers in the order in which they are best made: what takes long comes first.
  std::span<const std::size_t> order() const { return order_; }
  /// The output of that number; nothing when it is a file of the journal's own.
  const render::Page* page(std::size_t number) const {
    return number < pages_.size() ? &pages_[number] : nullptr;
  }
  /// The page at that address; nullptr when there is none.
  const render::Page* page_at(const text::Url& address) const;
  /// What each is made of, as far as that is told from `outside` (render/page_inputs.hpp).
  render::PageInputs inputs(const base::Digest& outside) const { return renderer_.inputs(outside); }
  /// The bytes of one, or why a file of the journal's own cannot be read.
  text::Checked<base::Result<std::string>> make(std::size_t number) const;
  /// One of the pages.
  text::Checked<render::Output> render(const render::Page& page) const {
    return renderer_.render(page);
  }

 private:
  base::Result<std::string> read(const site::AssetNode& asset) const;

  const io::FileSystem& files_;
  std::string folder_;  // the journal's
  const Journal& journal_;
  render::Renderer renderer_;
  std::vector<render::Page> pages_;
  std::vector<text::Url> addresses_;
  std::vector<std::size_t> order_;
};

/// Of equal messages one, worst first.  A layout's fault is met by each page it makes, and the
/// workers that make them share nothing that could say so.
void drop_repeated(text::Diagnostics& diagnostics);

}  // namespace daybook::build
