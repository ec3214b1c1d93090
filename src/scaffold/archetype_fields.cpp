// SPDX-License-Identifier: MIT
// The table of what archetypes see, and the reference made of it.
#include <array>
#include <fmt/format.h>

#include "scaffold/archetype.hpp"

namespace daybook::scaffold {
namespace {

using layout::Shape;

constexpr Shape k_text{.kind = Shape::Kind::text};
constexpr Shape k_maybe{.kind = Shape::Kind::text, .or_none = true};
constexpr Shape k_texts{.kind = Shape::Kind::text, .lists = 1};
constexpr Shape k_record{.kind = Shape::Kind::record};
constexpr Shape k_maybe_record{.kind = Shape::Kind::record, .or_none = true};
constexpr Shape k_records{.kind = Shape::Kind::record, .lists = 1};

// What is on the command line comes first, then what the journal knows.
constexpr std::array k_fields{
    ArchetypeField{"session", "date", k_text, "", "the session's day, `2026-03-05`"},
    ArchetypeField{"session", "long_date", k_text, "", "the same in the site's language"},
    ArchetypeField{"session", "weekday", k_text, "", "`Thu`, in the site's language"},
    ArchetypeField{"session", "time", k_maybe, "", "`14:05`; none for another day than today"},
    ArchetypeField{"session", "track", k_maybe, "", "`--track`, as the journal writes it"},
    ArchetypeField{"session", "module", k_maybe, "", "`--module`, the same"},
    ArchetypeField{"session", "topic", k_maybe, "", "`--topic`"},
    ArchetypeField{"session", "number", k_maybe, "",
                   "`009` in a journal whose sessions are numbered"},
    ArchetypeField{"session", "branch", k_maybe, "", "the one checked out in the repository"},
    ArchetypeField{"session", "path", k_text, "", "of the new file, below the journal"},
    ArchetypeField{"session", "previous", k_maybe_record, "previous",
                   "the latest session before it, of the module when there is one"},
    ArchetypeField{"session", "gaps", k_records, "gap", "open gaps of the module, worst first"},
    ArchetypeField{"session", "reviews", k_records, "review",
                   "what is due that day, of the module when there is one; gaps left out where "
                   "`gaps` has them"},
    ArchetypeField{"session", "site", k_record, "site", ""},
    ArchetypeField{"adr", "number", k_maybe, "",
                   "the next one, as wide as the folder's; none where records have none"},
    ArchetypeField{"adr", "title", k_text, "", ""},
    ArchetypeField{"adr", "heading", k_text, "", "the title as the folder's records head theirs"},
    ArchetypeField{"adr", "date", k_text, "", "today"},
    ArchetypeField{"adr", "status", k_text, "", "`--status`"},
    ArchetypeField{"adr", "supersedes", k_maybe_record, "superseded", "the record it supersedes"},
    ArchetypeField{"adr", "form", k_text, "",
                   "where the folder's records say their status: `front matter`, `list`, `bold`, "
                   "`plain` or `section`"},
    ArchetypeField{"adr", "mark", k_text, "", "what begins the entries of a list: `-` or `*`"},
    ArchetypeField{"adr", "sections", k_texts, "", "headings that most of the records have"},
    ArchetypeField{"adr", "site", k_record, "site", ""},
    ArchetypeField{"previous", "title", k_text, "", ""},
    ArchetypeField{"previous", "date", k_maybe, "", ""},
    ArchetypeField{"previous", "link", k_text, "", "from the new file"},
    ArchetypeField{"previous", "next_steps", k_records, "step",
                   "its next steps and what it carried over, without what is done"},
    ArchetypeField{"step", "text", k_text, "", ""},
    ArchetypeField{"step", "priority", k_maybe, "", "`high`, `medium`, `low`"},
    ArchetypeField{"step", "horizon", k_maybe, "", "`this_week`, `future` …"},
    ArchetypeField{"gap", "text", k_text, "", ""},
    ArchetypeField{"gap", "severity", k_maybe, "", "`H`, `M`, `L`"},
    ArchetypeField{"gap", "symptom", k_text, "", "may be empty, as the next two"},
    ArchetypeField{"gap", "cause", k_text, "", ""},
    ArchetypeField{"gap", "fix_plan", k_text, "", ""},
    ArchetypeField{"gap", "title", k_text, "", "of the session that names it last"},
    ArchetypeField{"gap", "link", k_text, "", "to that session"},
    ArchetypeField{"review", "text", k_text, "", ""},
    ArchetypeField{"review", "reason", k_text, "", "`gap`, `hypothesis`, `verdict` …"},
    ArchetypeField{"review", "due", k_text, "", "`2026-03-05`"},
    ArchetypeField{"review", "title", k_text, "", "of the session that names it last"},
    ArchetypeField{"review", "link", k_text, "", "to that session"},
    ArchetypeField{"superseded", "number", k_maybe, "", "as the folder writes it"},
    ArchetypeField{"superseded", "title", k_text, "", ""},
    ArchetypeField{"superseded", "name", k_text, "", "`ADR-0012`, or the file's name"},
    ArchetypeField{"superseded", "link", k_text, "", "from the new file"},
    ArchetypeField{"site", "title", k_text, "", ""},
    ArchetypeField{"site", "language", k_text, "", ""},
    ArchetypeField{"site", "tracks", k_texts, "", "names of the journal's tracks"},
    ArchetypeField{"site", "modules", k_texts, "", "of the track when there is one, else of all"},
};

std::string type_of(const ArchetypeField& field) {
  std::string type = field.of.empty() ? "text" : std::string(field.of);
  if (field.shape.lists > 0) type = "list of " + type;
  return field.shape.or_none ? type + " or none" : type;
}

}  // namespace

std::span<const ArchetypeField> archetype_fields() {
  return k_fields;
}

std::string archetype_reference() {
  std::string out =
      "# What archetypes see\n\n"
      "An archetype is the text that a new file is made from: `archetypes/NAME.md` of the "
      "journal,\n"
      "for `daybook new session --template NAME`; `session.md` is taken without a template, and\n"
      "`adr.md` for `daybook new adr`. The language is that of layouts, and nothing is escaped:\n"
      "texts of the journal are Markdown already, and `{{ topic|yaml }}` is for front matter.\n"
      "`{% include \"daybook/study.md\" %}` takes in a built-in one: study, learning, worklog, "
      "adr.\n";
  std::string_view record;
  for (const ArchetypeField& field : k_fields) {
    if (field.record != record) {
      record = field.record;
      const bool is_root = record == k_session || record == k_adr;
      out += fmt::format(
          "\n## {}\n\n| {} | is | |\n|---|---|---|\n",
          is_root ? fmt::format("For a new {}", record == k_adr ? "decision record" : "session")
                  : std::string(record),
          is_root ? "name" : "field");
    }
    out += fmt::format("| `{}` | {} | {} |\n", field.name, type_of(field), field.meaning);
  }
  return out;
}

}  // namespace daybook::scaffold
