// SPDX-License-Identifier: MIT
// How the decision records of a journal are written: where they state their status, how they head
// their title, which sections they have.  Internal to the scaffold room.  Tested by adr_test.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "journal/session.hpp"
#include "text/span.hpp"

namespace daybook::scaffold {

/// Where a record states its status.
enum class StatusForm : std::uint8_t { none, front_matter, list, bold, plain, section };
/// As archetypes see it: "front matter", "list" …
std::string_view status_form_name(StatusForm form);

/// The status of one record, where it stands.
struct StatusPlace {
  StatusForm form = StatusForm::none;
  text::Span span{};  ///< of the words that say it, quotes included
  char mark = '-';    ///< of a list
};
StatusPlace status_place(const journal::Entry& entry);

/// What most of the latest records do.
struct RecordForm {
  StatusForm status = StatusForm::front_matter;
  char mark = '-';
  bool begins_upper = false;   ///< `Accepted`
  std::string heading_before;  ///< of the title's number: `ADR-`
  std::string heading_after;   ///< `: `; empty: titles have no number
  std::size_t heading_width = 1;
  std::vector<std::string> sections;
};

/// `records` in their order; with none, the form of MADR.
RecordForm learn_record_form(std::span<const journal::Entry* const> records);

}  // namespace daybook::scaffold
