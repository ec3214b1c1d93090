// SPDX-License-Identifier: MIT
// What a journal knows of its next session: the one before, its next steps, open gaps, what is due.
// Internal to the scaffold room.  Tested by session_test.cpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "build/journal.hpp"
#include "layout/value.hpp"
#include "site/ids.hpp"
#include "text/date.hpp"

namespace daybook::scaffold {

/// Which session it is, as far as that is known.
struct Position {
  text::Date date = {};
  std::string path = {};
  std::string track;   ///< as the journal writes it, or as asked for, or empty
  std::string module;  ///< the same
  std::optional<site::TrackId> track_id = {};
  std::optional<site::ModuleId> module_id = {};
};

/// Finds the track and module that are meant, in any case and without their number.
Position find_position(const site::Site& site, std::string_view track, std::string_view module);

/// The latest session up to that day; of the module when it is known.
std::optional<site::SessionId> previous_session(const site::Site& site, const Position& position);

// Values of the names that archetype_fields() has for them.
layout::Value previous_value(const site::Site& site, const Position& position);
layout::Value gaps_value(const site::Site& site, const Position& position);
layout::Value reviews_value(const site::Site& site, const Position& position);
layout::Value site_value(const build::Journal& journal, const Position& position);

}  // namespace daybook::scaffold
