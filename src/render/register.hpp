// SPDX-License-Identifier: MIT
// A register is a list of one kind of thing from all sessions (capabilities, tasks, learnings …)
// with its pages: an index, and where lists are long, further parts of it and pages of single
// tracks and modules.  Each kind is one row of the table in registers.cpp and one register_*.cpp
// that says what its rows are; addresses, parts, filters and the pager are made here for all.
// Tested by register_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "config/word_table.hpp"
#include "layout/value.hpp"
#include "render/register_pages.hpp"
#include "render/render.hpp"
#include "render/scene.hpp"

namespace daybook::render {

/// What a row can be filtered by.
struct Facets {
  std::optional<site::TrackId> track;
  std::optional<site::ModuleId> module;
  std::optional<site::FileId> file;  ///< whose tags count for the row
  std::string_view state;            ///< "open", "proved" …; of static storage, or empty
  std::string_view level;            ///< "L0" … "L5", or empty
  std::string_view kind = {};        ///< a group, a language …: words of the site's, or empty
  /// Files besides `file` whose tracks, modules and tags count for the row too.
  std::vector<site::FileId> more_files = {};
};

/// One kind of register.  The functions are pure and take the number of a row, below `count`.
struct Register {
  PageKind kind;
  std::string_view name;   ///< its folder, its layout without `.html`, its `page.kind`
  config::Word title;      ///< its h1
  std::string_view shelf;  ///< the folder of the navigation's entry it belongs to
  std::size_t (*count)(const site::Site& site);
  Facets (*facets)(const site::Site& site, std::uint32_t row);
  /// About how many bytes of HTML the row's own texts and links take.
  std::size_t (*weight)(const site::Site& site, std::uint32_t row);
  layout::Record (*row)(const Scene& scene, std::uint32_t row);
  /// Adds to the page what is said above the rows of all of its shelf: of `list`, an index into
  /// RegisterPages::lists.  May be null.
  void (*head)(const Scene& scene, std::uint32_t list, layout::Record& page) = nullptr;
  config::Word state_title = "filter_state";  ///< of the filter by state
  /// What Facets::kind is called.
  config::Word kind_title = "filter_kind";
  /// The families of words for the names in Facets::state and Facets::kind; empty: these are words
  /// of the journal's.
  std::string_view state_words = "state";
  std::string_view kind_words = {};
  /// The heading that a row stands under: rows of one heading follow one another.  May be null.
  std::string (*heading)(const Scene& scene, std::uint32_t row) = nullptr;
};

/// All registers, in the order in which pages show them side by side.
std::span<const Register* const> all_registers();
/// The register of a page kind; nullptr for pages of other kinds.
const Register* find_register(PageKind kind);

/// About how many bytes of HTML a row takes with all that is around its own texts.
std::size_t row_weight(const site::Site& site, const Register& own, std::uint32_t row);

/// Where its first page of all rows is.
text::Url register_url(const Register& own);

/// The page with everything that layouts see; `part` is an index into RegisterPages::parts.
layout::Record register_view(const Scene& scene, std::uint32_t part);

/// none for a single part; else a record: number, count, previous, next (text or none), parts: the
/// first, the last and those near this one (records title, href, current, after_gap).
layout::Value pager(const Hrefs& hrefs, const text::Url& first, std::uint32_t number,
                    std::uint32_t count);

/// The same for the parts of a list.
layout::Value pager(const Hrefs& hrefs, const ListPart& part);

/// The registers and other pages of a shelf that have something in them, for tabs: links with
/// `current`; empty where there is but one.
layout::Value neighbours(const Scene& scene, std::string_view shelf, PageKind own);

/// The facets of what stands in a file.
Facets facets_of(const site::Site& site, site::FileId file);
/// The facets of what stands in a session.
Facets facets_of(const site::Site& site, site::SessionId session);
/// The facets of an item, by its session.
Facets facets_of(const site::Site& site, const site::ItemRef& ref);
/// The same for what several sessions, oldest first, have in common.
Facets facets_of(const site::Site& site, std::span<const site::SessionId> sessions);
/// The tracks, and the modules, of a row, each once and in order.
std::vector<site::TrackId> tracks_of(const site::Site& site, const Facets& facets);
std::vector<site::ModuleId> modules_of(const site::Site& site, const Facets& facets);
/// About how many bytes a text takes in a page.
std::size_t html_size(std::string_view text);

// One register_*.cpp each.
extern const Register k_capabilities_register;
extern const Register k_gaps_register;
extern const Register k_reviews_register;
extern const Register k_tasks_register;
extern const Register k_questions_register;
extern const Register k_learnings_register;
extern const Register k_glossary_register;
extern const Register k_knowledge_register;
extern const Register k_challenges_register;
extern const Register k_resources_register;
extern const Register k_examples_register;
extern const Register k_metrics_register;
extern const Register k_decisions_register;

}  // namespace daybook::render
