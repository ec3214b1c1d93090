// SPDX-License-Identifier: MIT
// Puts one file's meaning together: what it is, what it states, what its sections hold.  Each part
// has its own file; this one only knows their order.  Tested by read_test.cpp.
#include "journal/read.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>

#include "base/sha256.hpp"
#include "journal/adr.hpp"
#include "journal/dialect/tell.hpp"
#include "journal/exposed.hpp"
#include "journal/items/items.hpp"
#include "journal/metadata/facts.hpp"
#include "journal/metadata/metadata.hpp"
#include "journal/metadata/statement_use.hpp"
#include "journal/metadata/title.hpp"
#include "journal/metadata/told_header.hpp"
#include "journal/sections.hpp"
#include "journal/summary.hpp"
#include "journal/words/value_words.hpp"
#include "markdown/code_language.hpp"
#include "text/ascii.hpp"
#include "text/bidi.hpp"
#include "text/date.hpp"
#include "text/unicode.hpp"

namespace daybook::journal {

namespace {

enum class FileKind : std::uint8_t { session, adr, index, plain };

std::string stem_key(std::string_view path) {
  std::string key = text::lower(stem_of(path));
  std::ranges::replace(key, '_', '-');
  return key;
}

/// `2026-01-08/summary.md`: the folder of a day.
bool is_in_day(std::string_view path) {
  const std::size_t end = path.rfind('/');
  if (end == std::string_view::npos) return false;
  const std::string_view above = path.substr(0, end);
  const text::DateReading day = text::find_date(above.substr(above.rfind('/') + 1));
  return day.kind == text::DateReading::Kind::date;
}

/// `sessions/session-01-queues/README.md`: the one text of a session with a folder of its own.
bool is_in_session(std::string_view path) {
  const std::size_t end = path.rfind('/');
  if (end == std::string_view::npos) return false;
  const std::string folder = text::lower(path.substr(0, end));
  const std::size_t begin = folder.rfind('/');
  if (begin == std::string::npos) return false;
  std::string_view name = std::string_view(folder).substr(begin + 1);
  for (const std::string_view word : session_folder_names()) {
    if (!name.starts_with(word)) continue;
    name.remove_prefix(word.size());
    const std::size_t digit = name.find_first_not_of("-_ ");
    return digit <= 1 && text::is_ascii_digit(name[digit]);
  }
  return is_in_day(path);
}

bool is_index(std::string_view path, const Placement& placement) {
  const std::string key = stem_key(path);
  if (key == "summary") return !is_in_day(path);
  const bool in_sessions = placement.room == Placement::Room::sessions;
  if (in_sessions && key == "readme" && is_in_session(path)) return false;
  return key == "readme" || key == "index" || key == "-index" || key == "toc";
}

bool is_adr_name(std::string_view path) {
  const std::string key = stem_key(path);
  return key.size() > 4 && key.starts_with("adr-") && text::is_ascii_digit(key[4]);
}

/// `SESSION-TEMPLATE.md`, `0000-template.md`, anything in a folder `templates/`.  A day or a number
/// before other words makes an entry about templates: `2026-03-05-prompt-template-bugs.md`.
bool is_template(std::string_view path) {
  if (text::lower(path).find("templates/") != std::string::npos) return true;
  const std::string key = stem_key(path);
  if (text::find_date(key).kind == text::DateReading::Kind::date) return false;
  const std::size_t begin = std::min(key.find_first_not_of("0123456789-"), key.size());
  const std::string_view name = std::string_view(key).substr(begin);
  if (name == "template" || name == "模板") return true;
  if (begin > 0 || is_adr_name(path)) return false;
  return name.starts_with("template-") || name.ends_with("-template") ||
         name.find("-template-") != std::string_view::npos || name.ends_with("模板");
}

/// What a file is by its name and place alone; nothing where its text has to tell.
std::optional<FileKind> kind_by_place(std::string_view path, const Placement& placement) {
  if (is_index(path, placement)) return FileKind::index;
  if (is_template(path)) return FileKind::plain;
  switch (placement.room) {
    case Placement::Room::sessions:
      return FileKind::session;
    case Placement::Room::decisions:
      return FileKind::adr;
    case Placement::Room::tracks:
    case Placement::Room::other:
      break;
  }
  if (is_adr_name(path)) return FileKind::adr;
  if (placement.room == Placement::Room::other && is_log_name(stem_key(path)))
    return FileKind::session;
  return std::nullopt;
}

Note read_note(FileKind kind, const Placement& placement) {
  Note note;
  note.track = placement.track;
  note.module = placement.module;
  const bool index = kind == FileKind::index;
  if (placement.room == Placement::Room::tracks && !placement.track.empty()) {
    note.kind = Note::Kind::track_note;
    if (index)
      note.kind = placement.module.empty() ? Note::Kind::track_index : Note::Kind::module_index;
  } else if (index) {
    note.kind = Note::Kind::folder_index;
  }
  return note;
}

Session read_session(const Context& context, const Dialect& dialect, Metadata& metadata,
                     Common& common) {
  Session session;
  session.kind = dialect.kind;
  session.dialect = dialect.name;
  settle_session(context, metadata, session);
  // A work log's status says how the work stands, not how well something was learnt.
  if (session.kind == SessionKind::work) session.status.reset();
  settle_title(context, metadata, common, session.topic ? session.topic : session.focus);
  return session;
}

/// A title that is a heading was looked at with the headings.
void check_title(const Context& context, const Located<std::string>& title) {
  const std::size_t at = text::find_bidi_control(title.value);
  if (at == std::string::npos) return;
  const auto is_heading = [&](const markdown::Section& section) {
    return section.span == title.span;
  };
  if (title.span.size() > 0 && std::ranges::any_of(context.document.sections(), is_heading)) return;
  context.diagnostics.push_back(text::direction_changed(context.document.source().place(title.span),
                                                        "the title", title.value, at));
}

/// The kind that a file was told to be of by more than its place.
FileKind kind_of(const Entry& entry) {
  if (std::holds_alternative<Session>(entry.record)) return FileKind::session;
  return std::holds_alternative<Adr>(entry.record) ? FileKind::adr : FileKind::plain;
}

/// As tell_dialect(), but one that was told before stays.
const Dialect& dialect_of(const Context& context, const Placement& placement, const Entry* before,
                          Reading& reading) {
  const auto* const session = before != nullptr ? std::get_if<Session>(&before->record) : nullptr;
  const Dialect* const told =
      session != nullptr ? context.vocabulary.find_dialect(session->dialect) : nullptr;
  if (told == nullptr) return tell_dialect(context, placement, reading);
  if (told->has_words()) {
    text::Diagnostics unheard;
    reading = read_with({context.document, context.vocabulary.words_of(*told), unheard}, placement);
  }
  return *told;
}

/// `before`: the file as it was read when nothing was withheld, or nullptr.
Facts facts_of(Entry entry, const Entry* before, const Placement& placement,
               const Vocabulary& vocabulary) {
  const WordsInUse in_use(vocabulary.values());
  const Context plain{*entry.document, vocabulary, entry.diagnostics};
  Reading reading = read_with(plain, placement);
  const auto place = kind_by_place(entry.path(), placement);
  const bool may_be_session = !place || *place == FileKind::session;
  const Dialect& dialect = may_be_session ? dialect_of(plain, placement, before, reading)
                                          : vocabulary.dialects().front();
  const Context context{*entry.document, may_be_session ? vocabulary.words_of(dialect) : vocabulary,
                        entry.diagnostics};
  Metadata& metadata = reading.metadata;
  Common& common = entry.common;
  common.roles = std::move(reading.roles);
  settle_common(context, metadata, common);
  FileKind kind = place.value_or(before != nullptr ? kind_of(*before) : FileKind::plain);
  const bool is_open = !place && before == nullptr;
  if (is_open && is_surely_session(context, metadata, common.roles)) kind = FileKind::session;
  if (kind == FileKind::session) {
    entry.record = read_session(context, dialect, metadata, common);
  } else if (kind == FileKind::adr) {
    settle_adr_title(context, metadata, common);
    entry.record = read_adr(context, metadata, common);
  } else {
    settle_note_title(context, metadata, common);
    entry.record = read_note(kind, placement);
  }
  common.statements = metadata.statements;
  if (before == nullptr) check_title(context, common.title);
  return {.entry = std::move(entry),
          .metadata = std::move(metadata),
          .vocabulary = vocabulary,
          .words = context.vocabulary};
}

std::vector<LanguageUse> languages_of(const markdown::Document& document) {
  std::vector<LanguageUse> uses;
  std::unordered_map<std::string, std::size_t> places;
  for (const markdown::Node& node : document.nodes()) {
    if (node.kind != markdown::NodeKind::code_block) continue;
    std::string language = markdown::code_language(document.detail(node));
    if (language.empty()) continue;
    const auto [known, is_new] = places.try_emplace(language, uses.size());
    if (is_new) uses.push_back({.language = std::move(language)});
    ++uses[known->second].blocks;
  }
  return uses;
}

bool has_shortcode(const markdown::Document& document) {
  return std::ranges::any_of(document.nodes(), [](const markdown::Node& node) {
    return node.kind == markdown::NodeKind::shortcode ||
           node.kind == markdown::NodeKind::shortcode_block;
  });
}

/// Entries stay as long as the site, and their items are what most room to grow is left in.
std::vector<Item> without_room(std::vector<Item> items) {
  items.shrink_to_fit();
  for (Item& item : items)
    item.fields.shrink_to_fit();
  return items;
}

}  // namespace

Facts read_facts(std::shared_ptr<const markdown::Document> document,
                 text::Diagnostics parse_diagnostics, const Placement& placement,
                 const Vocabulary& vocabulary) {
  Entry entry;
  entry.document = std::move(document);
  entry.diagnostics = std::move(parse_diagnostics);
  entry.sha256 = base::sha256_hex(entry.document->source().on_disk());
  return facts_of(std::move(entry), nullptr, placement, vocabulary);
}

Entry read_rest(Facts facts) {
  const WordsInUse in_use(facts.vocabulary.values());
  Entry& entry = facts.entry;
  const Context context{*entry.document, facts.words, entry.diagnostics};
  Common& common = entry.common;
  if (auto* const session = std::get_if<Session>(&entry.record))
    session->items = without_room(read_items(context, facts.metadata, common.roles, session->kind));
  common.told_header = told_header(context, facts.metadata, common, entry.record);
  common.summary = summarize(context, facts.metadata, common.roles);
  common.uses = uses_of(facts.metadata);
  entry.languages = languages_of(*entry.document);
  entry.has_formula = markdown::has_formula(*entry.document);
  entry.has_shortcode = has_shortcode(*entry.document);
  entry.exposed = exposed_digest(entry);
  return std::move(entry);
}

Entry read(std::shared_ptr<const markdown::Document> document, text::Diagnostics parse_diagnostics,
           const Placement& placement, const Vocabulary& vocabulary) {
  return read_rest(
      read_facts(std::move(document), std::move(parse_diagnostics), placement, vocabulary));
}

Entry read_again(std::shared_ptr<const markdown::Document> document, const Entry& before,
                 const Placement& placement, const Vocabulary& vocabulary) {
  Entry entry;
  entry.document = std::move(document);
  entry.sha256 = before.sha256;
  return read_rest(facts_of(std::move(entry), &before, placement, vocabulary));
}

}  // namespace daybook::journal
