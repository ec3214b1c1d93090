// SPDX-License-Identifier: MIT
// Chinese headings, which are compounds without spaces: traditional characters told as simplified
// ones, what stands around a heading's own words, and the words that give it its role wherever they
// stand.  What is shown keeps the author's characters.  Internal to the journal room.  Tested by
// headings_test.cpp.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "journal/words/role.hpp"

namespace daybook::journal {

/// A key with the simplified form of each traditional character that occurs in the format's words.
std::string simplified(std::string_view key);

/// Size of `第 2 周`, `三条`, `3 个` at the start of a heading; 0 without.
std::size_t counted_size(std::string_view key);

/// A heading without what may stand behind its own words: `资料汇总`.  As it is without a tail.
std::string_view without_tail(std::string_view key);

/// Whether a heading ends with a number of questions: `深入思考 6 问`, `灵魂三问`.
bool counts_questions(std::string_view key);

/// Whether a heading asks something: `为什么需要…`, `今天最难？`.
bool asks(std::string_view key);

/// The role of a heading that is one of the core words: `易错`, `文件清单`.
std::optional<Role> whole_core_role(std::string_view key);

/// The role of a heading of two known parts, `的` or a space between them or not: `修改的文件`,
/// `bug 记录`.
std::optional<Role> paired_role(std::string_view key);

/// A core word in a heading: the longest, of equal ones the last.
struct Core {
  Role role;
  std::size_t size;  ///< in bytes
};
std::optional<Core> find_core(std::string_view key);

/// What a heading that asks something asks of the day: `今天学了什么`.
std::optional<Role> question_role(std::string_view key);

}  // namespace daybook::journal
