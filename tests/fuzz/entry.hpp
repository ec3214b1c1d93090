// SPDX-License-Identifier: MIT
// Any bytes as a file of a journal: what the targets behind the reader begin with.
#pragma once

#include <memory>
#include <string>
#include <utility>

#include "journal/read.hpp"
#include "markdown/parse.hpp"

namespace daybook::fuzz {

/// A session below `sessions`, elsewhere a note.
inline std::shared_ptr<const journal::Entry> entry_of(std::string path, std::string bytes) {
  static const journal::Vocabulary k_vocabulary;
  using enum journal::Placement::Room;
  const auto room = path.starts_with("sessions") ? sessions : other;
  auto parsed =
      markdown::parse(std::make_shared<const text::SourceFile>(std::move(path), std::move(bytes)),
                      {.lifts_outlines = true});
  return std::make_shared<const journal::Entry>(
      journal::read(std::make_shared<const markdown::Document>(std::move(parsed.value)),
                    std::move(parsed.diagnostics), {room, {}, {}}, k_vocabulary));
}

}  // namespace daybook::fuzz
