// SPDX-License-Identifier: MIT
#include "scaffold/session.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

#include "build/repository.hpp"
#include "config/placement.hpp"
#include "scaffold/first_folder.hpp"
#include "scaffold/markdown_text.hpp"
#include "scaffold/naming.hpp"
#include "scaffold/session_facts.hpp"
#include "text/clock.hpp"
#include "text/date_style.hpp"
#include "text/suggest.hpp"
#include "text/terminal_text.hpp"
#include "text/unicode.hpp"
#include "text/url.hpp"

namespace daybook::scaffold {
namespace {

constexpr std::size_t k_latest = 10;
constexpr std::string_view k_default_archetype = "study";

/// A kind of session, and the built-in archetype for it.
struct KindRow {
  journal::SessionKind kind;
  std::string_view archetype;
};
constexpr std::array k_kinds{KindRow{journal::SessionKind::study, "study"},
                             KindRow{journal::SessionKind::learning, "learning"},
                             KindRow{journal::SessionKind::work, "worklog"}};

/// A session, published or held, for what is learned from it.
struct Seen {
  NamedFile file;
  const journal::Session* session = nullptr;
};

/// All sessions in the order in which they were written.
std::vector<Seen> seen_sessions(const site::Site& site) {
  std::vector<Seen> seen;
  for (const site::SessionNode& node : site.sessions) {
    const site::FileNode& file = site.file(node.file);
    NamedFile named{.path = std::string(file.entry->path())};
    if (file.date) named.date = file.date->first;
    if (file.track) named.track = site.track(*file.track).name;
    if (file.module) named.module = site.module(*file.module).name;
    seen.push_back({std::move(named), node.session});
  }
  for (const auto& entry : site.held_entries) {
    const auto* const session = std::get_if<journal::Session>(&entry->record);
    if (session == nullptr) continue;
    NamedFile named{.path = std::string(entry->path())};
    if (entry->common.date) named.date = entry->common.date->value.first;
    seen.push_back({std::move(named), session});
  }
  std::ranges::stable_sort(seen, {}, [](const Seen& each) {
    return std::pair(each.file.date, std::string_view(each.file.path));
  });
  return seen;
}

/// What is asked for; else one's own `session.md`; else what most of the latest sessions are.
std::string choose_archetype(const SessionWish& wish, const Archetypes& archetypes,
                             const std::vector<Seen>& seen) {
  if (!wish.archetype.empty()) return wish.archetype;
  if (archetypes.has_own(k_session)) return std::string(k_session);
  std::vector<std::string> names;
  for (std::size_t i = seen.size() - std::min(seen.size(), k_latest); i < seen.size(); ++i) {
    const journal::Session& session = *seen[i].session;
    const auto* const kind = std::ranges::find(k_kinds, session.kind, &KindRow::kind);
    names.push_back(archetypes.has_own(session.dialect) ? session.dialect
                                                        : std::string(kind->archetype));
  }
  std::string best(k_default_archetype);
  std::ptrdiff_t most = 0;
  for (auto name = names.rbegin(); name != names.rend(); ++name) {
    const auto count = std::ranges::count(names, *name);
    if (count <= most) continue;
    most = count;
    best = *name;
  }
  return best;
}

std::string unknown_archetype(const std::string& name, const Archetypes& archetypes) {
  const std::vector<std::string_view> known = archetypes.session_names();
  const std::string hint = text::did_you_mean(name, known);
  std::string all;
  for (const std::string_view each : known)
    all += (all.empty() ? "" : ", ") + std::string(each);
  return fmt::format("there is no template '{}'; {}", text::printable(name),
                     hint.empty() ? "there are " + all : hint);
}

/// What to say of a track or module that the journal does not have yet.
void note_unknown(std::string_view what, std::string_view name,
                  const std::vector<std::string_view>& known, std::vector<std::string>& notes) {
  if (name.empty() || known.empty()) return;
  const std::string hint = text::did_you_mean(name, known);
  notes.push_back(fmt::format("'{}' is a new {} in this journal{}", text::printable(name), what,
                              hint.empty() ? "" : "; " + hint));
}

void note_unknown(const site::Site& site, const Position& position,
                  std::vector<std::string>& notes) {
  std::vector<std::string_view> tracks;
  for (const site::TrackNode& track : site.tracks)
    tracks.push_back(track.name);
  std::vector<std::string_view> modules;
  for (const site::ModuleNode& module : site.modules)
    modules.push_back(module.name);
  if (!position.track_id) note_unknown("track", position.track, tracks, notes);
  if (!position.module_id) note_unknown("module", position.module, modules, notes);
}

/// A template among the sessions is not what new ones are made from, unless it is an archetype.
void note_template(const build::Journal& journal, const std::string& archetype,
                   const SessionWish& wish, const Archetypes& archetypes,
                   std::vector<std::string>& notes) {
  if (!wish.archetype.empty() || archetypes.has_own(archetype)) return;
  for (const std::string& path : journal.found.markdown) {
    const auto place = config::place_file(path, journal.config);
    const bool is_template = text::lower(text::stem_of(path)).find("template") != std::string::npos;
    if (place.room != config::FilePlace::Room::sessions || !is_template) continue;
    if (text::find_date(text::stem_of(path)).kind == text::DateReading::Kind::date) continue;
    notes.push_back(fmt::format("made from the built-in '{}'; '{}' would be taken if it were {}/{}",
                                archetype, text::printable(path), journal.config.archetypes,
                                "session.md"));
    return;
  }
}

layout::Value maybe(const std::string& text) {
  return text.empty() ? layout::Value() : layout::Value(text);
}

layout::Record session_data(const build::Journal& journal, const Position& position,
                            const SessionWish& wish, const std::string& number,
                            const std::string& branch) {
  const std::string& language = journal.config.language;
  const unsigned weekday =
      std::chrono::weekday(std::chrono::sys_days(position.date)).iso_encoding();
  return {{"date", text::to_iso(position.date)},
          {"long_date", text::to_long(position.date, language)},
          {"weekday", text::weekday_name_short(weekday, language)},
          {"time", wish.minutes ? layout::Value(text::to_clock(*wish.minutes)) : layout::Value()},
          {"track", maybe(position.track)},
          {"module", maybe(position.module)},
          {"topic", maybe(in_one_line(wish.topic))},
          {"number", maybe(number)},
          {"branch", maybe(branch)},
          {"path", position.path},
          {"previous", previous_value(journal.site, position)},
          {"gaps", gaps_value(journal.site, position)},
          {"reviews", reviews_value(journal.site, position)},
          {"site", site_value(journal, position)}};
}

}  // namespace

Planned plan_session(const io::FileSystem& files, const std::string& folder,
                     const build::Journal& journal, const Archetypes& archetypes,
                     const SessionWish& wish) {
  const std::vector<Seen> seen = seen_sessions(journal.site);
  const std::string archetype = choose_archetype(wish, archetypes, seen);
  if (!archetypes.has(archetype) || archetype == k_adr)
    return Refusal{unknown_archetype(archetype, archetypes)};
  Position position =
      find_position(journal.site, in_one_line(wish.track), in_one_line(wish.module));
  position.date = wish.date;
  const NameParts parts{.date = wish.date,
                        .track = position.track,
                        .module = position.module,
                        .topic = in_one_line(wish.topic)};
  std::vector<NamedFile> names;
  for (const Seen& each : seen)
    names.push_back(each.file);
  const auto learned = learn_naming(names);
  const Naming naming =
      learned ? *learned
              : default_naming(first_folder(journal, config::FilePlace::Room::sessions), parts);
  NewFile made;
  position.path = new_path(naming, parts, [&](const std::string& path) {
    return files.info(io::join(folder, path)).type != io::FileType::none;
  });
  if (lacks_folder(naming, parts) &&
      config::place_file(position.path, journal.config).room != config::FilePlace::Room::sessions)
    return Refusal{"sessions lie in folders of their track here; say which one with --track"};
  const auto repository = build::find_repository(files, folder);
  auto filled = archetypes.fill(archetype, k_session,
                                session_data(journal, position, wish, number_text(naming),
                                             repository ? repository->branch : std::string()));
  if (!filled.diagnostics.empty()) return std::move(filled.diagnostics);
  made.path = position.path;
  made.text = std::move(filled.value);
  note_unknown(journal.site, position, made.notes);
  note_template(journal, archetype, wish, archetypes, made.notes);
  return made;
}

}  // namespace daybook::scaffold
