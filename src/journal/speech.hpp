// SPDX-License-Identifier: MIT
// What the labels of a dialogue say: who speaks, what is asked and what answered.  Tested by
// read_groups_test.cpp.
#pragma once

#include <optional>
#include <string_view>

#include "journal/words/role.hpp"
#include "journal/words/vocabulary.hpp"

namespace daybook::journal {

/// `Me`, `Tutor`, `学生`.
bool is_speaker(std::string_view label);
/// The field a label names, or its last word: `Learner's answer`, `Grounding question`.
std::optional<ItemField> spoken_field(const Vocabulary& words, std::string_view label);

}  // namespace daybook::journal
