// SPDX-License-Identifier: MIT
// What each output is made of, as one digest, so that a build can keep the outputs of which nothing
// changed.  Wrong to one side only: a digest may change though the output does not. ARCHITECTURE.md
// says which kind of page sees how much ("What a page is made of").  Tested by page_inputs_test.cpp
// and, over random edits of a journal, by incremental_test.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/digest.hpp"
#include "render/render.hpp"
#include "render/shared.hpp"

namespace daybook::render {

/// The digests of one site's outputs.  Made by one thread, then const.
class PageInputs {
 public:
  /// `outside` stands for all that no entry says: the program, options, site.yaml, the clock.  What
  /// is given must outlive this.
  PageInputs(const Context& context, const Shared& shared, const base::Digest& outside);

  /// Nothing for an output that is quicker made than asked about.
  std::optional<base::Digest> of(const Page& page) const;

 private:
  std::optional<base::Digest> of_text(const Page& page, site::FileId file) const;
  base::Digest of_texts(std::uint32_t search_file) const;
  base::Digest of_elements(const JournalPart& part) const;
  base::Digest of_journal() const;
  base::Digest of_claims(const Page& page) const;

  const Context& context_;
  const Shared& shared_;
  base::Digest frame_;               ///< what every page sees
  std::vector<base::Digest> cards_;  ///< by file: what other pages say of it
  std::vector<base::Digest> files_;  ///< by file: what the links between files make of it
  /// By file, by link: what the page sees that it leads to; behind them, of the front matter.
  std::vector<std::vector<base::Digest>> quoted_;
  base::Digest chains_;  ///< of decisions
  base::Digest face_;    ///< of all files, what pages see that are not about one of them
  std::vector<base::Digest> claims_;  ///< by capability, with the sums of the files it names
  base::Digest all_;                  ///< of all files, all
};

}  // namespace daybook::render
