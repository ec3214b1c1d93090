// SPDX-License-Identifier: MIT
#include "journal/dialect/tell.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <tuple>

#include "journal/metadata/facts.hpp"
#include "journal/metadata/title.hpp"
#include "journal/sections.hpp"
#include "journal/words/prose.hpp"
#include "journal/words/words.hpp"
#include "text/ascii.hpp"
#include "text/date.hpp"
#include "text/unicode.hpp"

namespace daybook::journal {

namespace {

// A word that only one dialect knows speaks for it as much as any mark of a template.
constexpr int k_own_heading = 3;
constexpr int k_own_field = 2;
constexpr int k_lone_mark = 2;

template <class Enum, Enum last>
using Set = std::bitset<static_cast<std::size_t>(last) + 1>;

/// What a file has of the marks that dialects weigh.
struct Marks {
  Set<Role, Role::other> roles;
  Set<MetaField, MetaField::ignored> fields;
  std::string title;
  std::vector<std::string> filed;
  Prose prose;
};

/// The word at the beginning of a title, not going on into a longer Latin word: `day12` begins with
/// day.
bool begins_with(std::string_view title, std::string_view word) {
  if (!title.starts_with(word)) return false;
  const bool latin = text::is_ascii(word.back());
  if (!latin || title.size() == word.size()) return true;
  const char next = title[word.size()];
  return next == ' ' || next == ':' || text::is_ascii_digit(next);
}

/// `Caching learning session`: several words that name a session do so wherever they stand.
bool names(std::string_view title, std::string_view words) {
  if (begins_with(title, words)) return true;
  if (words.find(' ') == std::string_view::npos) return false;
  const std::size_t at = title.find(words);
  return at != std::string_view::npos && at > 0 && title[at - 1] == ' ' &&
         begins_with(title.substr(at), words);
}

/// The file's own name and its folder's without a day, as titles: `docs/learning-log/2026-01-08.md`
/// is filed as `learning log`.
std::vector<std::string> filed_as(std::string_view path) {
  std::vector<std::string> names;
  for (int up = 0; up < 2 && !path.empty(); ++up) {
    std::string name = text::match_key(up == 0 ? stem_of(path) : path.substr(path.rfind('/') + 1));
    for (char& c : name) {
      if (c == '-' || c == '_') c = ' ';
    }
    const std::size_t begin = name.find_first_not_of("0123456789. ");
    if (begin != std::string::npos) names.push_back(name.substr(begin));
    path = path.substr(0, path.find('/') == std::string_view::npos ? 0 : path.rfind('/'));
  }
  return names;
}

std::string title_key(const Context& context) {
  const auto section = title_section(context.document);
  if (!section) return {};
  // `2026-01-08 Study notes` begins with its words.
  std::string key = text::match_key(context.document.sections()[*section].title);
  const text::DateReading day = text::find_date(key);
  if (day.kind != text::DateReading::Kind::date || day.begin != 0) return key;
  const std::size_t words = key.find_first_not_of(" :-", day.end);
  return words == std::string::npos ? key : key.substr(words);
}

Marks marks_of(const Context& context, const Reading& reading, const Prose& prose) {
  Marks marks;
  marks.title = title_key(context);
  marks.filed = filed_as(context.document.source().path());
  marks.prose = prose;
  for (const Role role : reading.roles)
    marks.roles.set(static_cast<std::size_t>(role));
  for (const Statement& statement : reading.metadata.statements)
    marks.fields.set(static_cast<std::size_t>(statement.field));
  return marks;
}

/// What is taken from a study of which one thing tells at most, and no dialogue: any session may
/// begin with where it stood, end with a check or name what is weak.
int lone_mark(const Dialect& dialect, const Marks& marks) {
  if (dialect.kind != SessionKind::study) return 0;
  const auto has_role = [&](Role role) { return marks.roles.test(static_cast<std::size_t>(role)); };
  const auto has_field = [&](MetaField field) {
    return marks.fields.test(static_cast<std::size_t>(field));
  };
  if (has_role(Role::dialogue)) return 0;
  // `2026-01-08__track__module__topic.md` is how the template names a study.
  if (has_field(MetaField::track) && has_field(MetaField::module)) return 0;
  const bool leveled = has_field(MetaField::level_before) || has_field(MetaField::level_after);
  const bool weighed = has_role(Role::capabilities) || has_role(Role::gaps);
  const int own = static_cast<int>(has_role(Role::baseline)) +
                  static_cast<int>(has_role(Role::verification)) +
                  static_cast<int>(has_field(MetaField::goal_type)) +
                  static_cast<int>(has_field(MetaField::evidence)) + static_cast<int>(leveled) +
                  static_cast<int>(weighed);
  return own <= 1 ? k_lone_mark : 0;
}

int weigh(const Dialect& dialect, const Marks& marks) {
  int sum = 0;
  for (const auto& [word, weight] : dialect.evidence.title_words) {
    if (names(marks.title, word)) sum = std::max(sum, weight);
    // A folder may hold more than it is called after.
    const bool filed = std::ranges::any_of(
        marks.filed, [&mark = word](const auto& name) { return begins_with(name, mark); });
    if (filed) sum = std::max(sum, weight - 1);
  }
  for (const auto& [role, weight] : dialect.evidence.roles)
    sum += marks.roles.test(static_cast<std::size_t>(role)) ? weight : 0;
  for (const auto& [field, weight] : dialect.evidence.fields)
    sum += marks.fields.test(static_cast<std::size_t>(field)) ? weight : 0;
  return sum + prose_weight(marks.prose, dialect.kind) - lone_mark(dialect, marks);
}

/// What the dialect's own headings and fields weigh, each once.
int weigh_own_words(const Dialect& dialect, const Context& context, const Reading& common,
                    const Reading& own) {
  std::set<std::string> titles;
  for (const markdown::Section& section : context.document.sections())
    titles.insert(name_key(section.title));
  const auto used = [&](const Meant<Role>& heading) {
    return titles.contains(std::string(heading.word));
  };
  const auto place = [](const Statement& statement) {
    return std::tuple(statement.span.begin, statement.span.end, statement.field);
  };
  std::set<std::tuple<std::uint32_t, std::uint32_t, MetaField>> known;
  for (const Statement& statement : common.metadata.statements)
    known.insert(place(statement));
  Set<MetaField, MetaField::ignored> fields;
  for (const Statement& statement : own.metadata.statements) {
    if (!known.contains(place(statement))) fields.set(static_cast<std::size_t>(statement.field));
  }
  return k_own_heading * static_cast<int>(std::ranges::count_if(dialect.headings, used)) +
         k_own_field * static_cast<int>(fields.count());
}

/// What the file says that it is: a dialect by its name, or a kind.
struct Named {
  const Dialect* dialect = nullptr;
  std::optional<SessionKind> kind;
};

Named named_by(const Context& context, const Reading& reading) {
  Named named;
  const auto stated = stated_text(reading.metadata, MetaField::kind);
  if (!stated) return named;
  const std::string key = name_key(stated->value);
  for (const Dialect& dialect : context.vocabulary.dialects()) {
    if (name_key(dialect.name) == key) named.dialect = &dialect;
  }
  named.kind = find_session_kind(stated->value);
  return named;
}

/// `day-07`, `week3`: begins with the word and a number.
bool is_numbered(std::string_view name, std::string_view word) {
  if (!name.starts_with(word)) return false;
  const std::size_t digit = name.find_first_not_of("-_ ", word.size());
  return digit != std::string_view::npos && text::is_ascii_digit(name[digit]);
}

/// `LEARNING-DAY2.md`, `notes-day-07.md`, and `week02/review-w02.md` with its folder's number.
bool has_numbered_part(std::string_view name, std::string_view folder) {
  constexpr std::string_view k_joins = "-_ ";
  const bool weekly = is_numbered(folder, "week");
  for (std::size_t at = name.find_first_of(k_joins); at != std::string_view::npos;
       at = name.find_first_of(k_joins, at + 1)) {
    const std::string_view part = name.substr(at + 1);
    if (is_numbered(part, "day") || (weekly && is_numbered(part, "w"))) return true;
  }
  return false;
}

/// `day-07/notes.md`, `week3/`, `第3天/`, `session-003.md`.
bool has_session_name(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  // Without a slash all of the path is the name, and there is no folder.
  const std::string_view above = path.substr(0, slash == std::string_view::npos ? 0 : slash);
  const std::string name = text::lower(path.substr(slash + 1));
  const std::string folder = text::lower(above.substr(above.rfind('/') + 1));
  if (has_numbered_part(name, folder)) return true;
  return std::ranges::any_of(counted_names(), [&](std::string_view word) {
    // In a numbered folder only the file that carries the number too is the session.
    if (is_numbered(name, word) && (word != "week" || is_numbered(folder, word))) return true;
    return is_numbered(folder, word) && name.find("note") != std::string::npos;
  });
}

/// Sections of a template; those any document has count for nothing.
int count_session_roles(const std::set<Role>& roles) {
  constexpr std::array k_common{Role::summary, Role::notes,    Role::other, Role::resources,
                                Role::related, Role::metadata, Role::goal,  Role::topic};
  return static_cast<int>(std::ranges::count_if(
      roles, [&](Role role) { return std::ranges::find(k_common, role) == k_common.end(); }));
}

}  // namespace

Reading read_with(const Context& context, const Placement& placement) {
  return {collect_metadata(context, placement),
          section_roles(context.document, context.vocabulary)};
}

const Dialect& tell_dialect(const Context& context, const Placement& placement, Reading& reading) {
  const Named named = named_by(context, reading);
  const Prose prose = count_prose(context.document);
  const Marks common = marks_of(context, reading, prose);
  const Dialect* best = context.vocabulary.dialects().data();
  std::optional<Reading> best_reading;
  int most = -1;
  for (const Dialect& dialect : context.vocabulary.dialects()) {
    if (named.dialect != nullptr && named.dialect != &dialect) continue;
    if (named.dialect == nullptr && named.kind && dialect.kind != *named.kind) continue;
    std::optional<Reading> own;
    int sum = 0;
    if (dialect.has_words()) {
      text::Diagnostics unheard;  // said once already, by the reading that is given
      const Context speaking{context.document, context.vocabulary.words_of(dialect), unheard};
      own = read_with(speaking, placement);
      sum = weigh(dialect, marks_of(speaking, *own, prose)) +
            weigh_own_words(dialect, context, reading, *own);
    } else {
      sum = weigh(dialect, common);
    }
    if (sum <= most) continue;
    most = sum;
    best = &dialect;
    best_reading = std::move(own);
  }
  if (best_reading) reading = std::move(*best_reading);
  return *best;
}

namespace {

/// `2026-01-08-topic.md`, `2026-01-08/notes.md`.
bool begins_with_year(std::string_view path) {
  const auto year = [](std::string_view name) {
    return name.size() > 8 && name.starts_with("20") && text::is_ascii_digit(name[2]) &&
           text::is_ascii_digit(name[3]) && !text::is_ascii_digit(name[4]);
  };
  const std::size_t slash = path.rfind('/');
  if (slash == std::string_view::npos) return year(path);
  const std::string_view above = path.substr(0, slash);
  return year(path.substr(slash + 1)) || year(above.substr(above.rfind('/') + 1));
}

}  // namespace

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
  const bool dated_name = metadata.has(MetaField::date, StatedIn::file_name) ||
                          metadata.has(MetaField::date, StatedIn::folder);
  const std::set<Role> present(roles.begin(), roles.end());
  const int sections = count_session_roles(present);
  // A day and several sections of a template are the form of a log, whatever it is called.
  // One with its day at the end is a document of that day.
  const bool day_first = begins_with_year(context.document.source().path());
  const bool logged = day_first && sections >= (dated ? 2 : 3);
  // The folder of a day holds nothing but what was done on it.
  if (day_first && sections >= 1 && metadata.has(MetaField::date, StatedIn::folder)) return true;
  // A file called after a day and nothing else, `2026-01-08.md`, is that day's.
  const std::string_view path = context.document.source().path();
  if (sections >= 1 && (is_bare_day(stem_of(path)) || day_of_name(path))) return true;
  // So is a file with its one day as a heading and the parts of that day below.
  const auto headings = context.document.sections();
  if (sections >= 3 && std::ranges::count_if(headings, [](const markdown::Section& heading) {
                         return heading.level == 2 && is_bare_day(heading.title);
                       }) == 1) {
    return true;
  }
  if (!titled && !named && !(dated && fields >= 1) && !logged) return false;
  const int sum = (titled ? 2 : 0) + (named ? 2 : 0) + (dated ? 2 : 0) + (dated_name ? 1 : 0) +
                  std::min(fields, 2) + (sections >= 1) + (sections >= 2) + (sections >= 3) +
                  (sections >= 4);
  return sum >= 4;
}

}  // namespace daybook::journal
