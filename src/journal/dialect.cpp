// SPDX-License-Identifier: MIT
// The three templates as tables of marks with weights; adding a mark is one line.  Tested by
// dialect_test.cpp.
#include "journal/dialect.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <set>

#include "journal/facts.hpp"
#include "journal/title.hpp"
#include "journal/words.hpp"
#include "text/unicode.hpp"

namespace daybook::journal {

namespace {

template <class Mark>
struct Weight {
  Mark mark;
  int weight;
};

/// What speaks for one template.
struct Dialect {
  SessionKind kind;
  std::span<const Weight<Role>> roles;        ///< once each, however many sections have it
  std::span<const Weight<MetaField>> fields;  ///< once each
  std::string_view title_words;               ///< three for a title that begins so
};

constexpr std::array k_study_roles{
    Weight<Role>{Role::dialogue, 3},     Weight<Role>{Role::baseline, 3},
    Weight<Role>{Role::verification, 3}, Weight<Role>{Role::capabilities, 3},
    Weight<Role>{Role::gaps, 2},         Weight<Role>{Role::lab, 2},
    Weight<Role>{Role::concepts, 1},     Weight<Role>{Role::summary, 1},
};
constexpr std::array k_study_fields{
    Weight<MetaField>{MetaField::goal_type, 3},   Weight<MetaField>{MetaField::level_before, 3},
    Weight<MetaField>{MetaField::level_after, 3}, Weight<MetaField>{MetaField::evidence, 3},
    Weight<MetaField>{MetaField::track, 2},       Weight<MetaField>{MetaField::module, 2},
    Weight<MetaField>{MetaField::level, 2},
};
constexpr std::array k_learning_roles{
    Weight<Role>{Role::mental_model, 3}, Weight<Role>{Role::confidence, 3},
    Weight<Role>{Role::comparison, 2},   Weight<Role>{Role::examples, 2},
    Weight<Role>{Role::ideas, 2},        Weight<Role>{Role::topic, 2},
    Weight<Role>{Role::resources, 1},    Weight<Role>{Role::questions, 1},
    Weight<Role>{Role::concepts, 1},     Weight<Role>{Role::learnings, 1},
    Weight<Role>{Role::goal, 1},
};
constexpr std::array k_learning_fields{
    Weight<MetaField>{MetaField::confidence, 3},
    Weight<MetaField>{MetaField::topic, 1},
};
constexpr std::array k_work_roles{
    Weight<Role>{Role::code_changes, 4}, Weight<Role>{Role::communication, 3},
    Weight<Role>{Role::decisions, 2},    Weight<Role>{Role::testing, 2},
    Weight<Role>{Role::checks, 2},       Weight<Role>{Role::archive, 2},
    Weight<Role>{Role::challenges, 1},   Weight<Role>{Role::metrics, 1},
    Weight<Role>{Role::tasks, 1},        Weight<Role>{Role::log, 1},
    Weight<Role>{Role::related, 1},      Weight<Role>{Role::summary, 1},
};
constexpr std::array k_work_fields{
    Weight<MetaField>{MetaField::branch, 3},
    Weight<MetaField>{MetaField::focus, 2},
};

/// The first of equals wins.
constexpr std::array k_dialects{
    Dialect{SessionKind::learning, k_learning_roles, k_learning_fields,
            "learning | day | til | lesson | 学习 | 第 | gün | lernen"},
    Dialect{SessionKind::study, k_study_roles, k_study_fields, "study | session record | 研习"},
    Dialect{SessionKind::work, k_work_roles, k_work_fields,
            "work | worklog | dev | development | coding | sprint | 工作 | 开发"},
};

bool begins_with_any(std::string_view words, std::string_view key) {
  bool found = false;
  for_each_word(words, [&](std::string_view word) {
    if (!key.starts_with(word)) return;
    const bool latin = static_cast<unsigned char>(word.back()) < 0x80;
    found = found || !latin || key.size() == word.size() || key[word.size()] == ' ';
  });
  return found;
}

std::string title_key(const Context& context) {
  const auto section = title_section(context.document);
  return section ? text::match_key(context.document.sections()[*section].title) : std::string();
}

int weigh(const Dialect& dialect, const Metadata& metadata, const std::set<Role>& roles,
          std::string_view title) {
  int sum = begins_with_any(dialect.title_words, title) ? 3 : 0;
  for (const auto& [role, weight] : dialect.roles)
    sum += roles.contains(role) ? weight : 0;
  for (const auto& [field, weight] : dialect.fields) {
    const bool present = std::ranges::find(metadata.statements, field, &Statement::field) !=
                         metadata.statements.end();
    sum += present ? weight : 0;
  }
  return sum;
}

/// `day-07/notes.md`, `week3/`, `第3天/`, `session-003.md`.
bool has_session_name(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  const std::string name =
      text::lower(slash == std::string_view::npos ? path : path.substr(slash + 1));
  std::string folder;
  if (slash != std::string_view::npos) {
    const std::string_view above = path.substr(0, slash);
    const std::size_t next = above.rfind('/');
    folder = text::lower(next == std::string_view::npos ? above : above.substr(next + 1));
  }
  const auto numbered = [](std::string_view part, std::string_view word) {
    if (!part.starts_with(word)) return false;
    part.remove_prefix(word.size());
    while (!part.empty() && std::string_view("-_ ").find(part.front()) != std::string_view::npos) {
      part.remove_prefix(1);
    }
    return !part.empty() && part.front() >= '0' && part.front() <= '9';
  };
  for (const std::string_view word : {"day", "week", "session", "lesson", "gün", "第"}) {
    // In a numbered folder only the file that carries the number too is the session.
    if (numbered(name, word) && (word != "week" || numbered(folder, word))) return true;
    if (numbered(folder, word) && name.find("note") != std::string::npos) return true;
  }
  return false;
}

/// Sections of a template; those any document has count for nothing.
int count_session_roles(const std::set<Role>& roles) {
  constexpr std::array k_common{Role::summary, Role::notes,    Role::other, Role::resources,
                                Role::related, Role::metadata, Role::goal,  Role::topic};
  return static_cast<int>(std::ranges::count_if(
      roles, [&](Role role) { return std::ranges::find(k_common, role) == k_common.end(); }));
}

}  // namespace

SessionKind tell_kind(const Context& context, const Metadata& metadata,
                      const std::vector<Role>& roles) {
  if (const auto named = stated_text(metadata, MetaField::kind)) {
    if (const auto kind = find_session_kind(named->value)) return *kind;
  }
  const std::set<Role> present(roles.begin(), roles.end());
  const std::string title = title_key(context);
  const Dialect* best = k_dialects.data();
  int most = -1;
  for (const Dialect& dialect : k_dialects) {
    const int sum = weigh(dialect, metadata, present, title);
    if (sum <= most) continue;
    most = sum;
    best = &dialect;
  }
  return best->kind;
}

bool is_surely_session(const Context& context, const Metadata& metadata,
                       const std::vector<Role>& roles) {
  const auto section = title_section(context.document);
  const bool titled =
      section && has_session_words(markdown::plain_text(
                     context.document,
                     context.document.inside(context.document.sections()[*section].heading)));
  const bool named = has_session_name(context.document.source().path());
  int fields = 0;
  for (const MetaField field :
       {MetaField::duration, MetaField::focus, MetaField::confidence, MetaField::goal_type,
        MetaField::level_before, MetaField::level_after, MetaField::kind, MetaField::start_time,
        MetaField::branch}) {
    fields += stated(metadata, field).empty() ? 0 : 1;
  }
  const bool dated = metadata.has(MetaField::date, StatedIn::front_matter) ||
                     metadata.has(MetaField::date, StatedIn::header);
  const bool dated_name = metadata.has(MetaField::date, StatedIn::file_name);
  if (!titled && !named && !(dated && fields >= 1)) return false;
  const std::set<Role> present(roles.begin(), roles.end());
  const int sections = count_session_roles(present);
  const int sum = (titled ? 2 : 0) + (named ? 2 : 0) + (dated ? 2 : 0) + (dated_name ? 1 : 0) +
                  std::min(fields, 2) + (sections >= 1) + (sections >= 2) + (sections >= 4);
  return sum >= 4;
}

}  // namespace daybook::journal
