// SPDX-License-Identifier: MIT
#include "journal/dialect/reader.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "journal/dialect/reading.hpp"
#include "text/suggest.hpp"
#include "text/unicode.hpp"
#include "yaml/fields.hpp"

namespace daybook::journal {

namespace {

using yaml::Value;

constexpr int k_default_weight = 2;
constexpr int k_heaviest = 100;
// Far more than anyone writes by hand: each file is read once with the words of each dialect.
constexpr std::size_t k_most_dialects = 100;
constexpr std::size_t k_most_entries = 2000;  // of one list or mapping

constexpr Names<MetaField> k_fields{"field of a session", find_meta_field, meta_field_names};
constexpr Names<ItemField> k_labels{"field of an item", find_item_field, item_field_names};

using Reader = DialectReader;

// Headings come before the sections that may be named by them.
constexpr std::array k_dialect_keys{
    Key{"name", [](Reader& r, const Value& v, Dialect& d) { r.name(v, d); }},
    Key{"kind", [](Reader& r, const Value& v, Dialect& d) { r.kind(v, d); }},
    Key{"headings", [](Reader& r, const Value& v, Dialect& d) { r.headings(v, d); }},
    Key{"fields", [](Reader& r, const Value& v, Dialect& d) { r.words(v, k_fields, d.fields); }},
    Key{"labels", [](Reader& r, const Value& v, Dialect& d) { r.words(v, k_labels, d.labels); }},
    Key{"evidence", [](Reader& r, const Value& v, Dialect& d) { r.evidence(v, d); }},
    Key{"required", [](Reader& r, const Value& v, Dialect& d) { r.required(v, d); }},
    Key{"limits", [](Reader& r, const Value& v, Dialect& d) { r.limits(v, d); }},
};
constexpr std::array k_evidence_keys{
    Key{"title",
        [](Reader& r, const Value& v, Dialect& d) { r.title_words(v, d.evidence.title_words); }},
    Key{"roles",
        [](Reader& r, const Value& v, Dialect& d) { r.marks(v, k_roles, d.evidence.roles); }},
    Key{"fields",
        [](Reader& r, const Value& v, Dialect& d) { r.marks(v, k_fields, d.evidence.fields); }},
};

}  // namespace

void DialectReader::unknown_key(const yaml::Member& member, std::string_view of,
                                const std::vector<std::string_view>& known) {
  diagnostics_.push_back(text::make_diagnostic(
      text::Rule::config_unknown_key, source_.place(member.key_span),
      fmt::format("{} has no key '{}'", of, member.key), text::did_you_mean(member.key, known)));
}

void DialectReader::read_keys(const Value& value, std::span<const Key> keys, std::string_view of,
                              Dialect& into) {
  std::vector<std::string_view> names;
  std::ranges::transform(keys, std::back_inserter(names), &Key::name);
  for (const yaml::Member& member : value.members) {
    if (std::ranges::find(names, member.key) == names.end()) unknown_key(member, of, names);
  }
  for (const Key& key : keys) {
    const Value* const part = value.find(key.name);
    if (part != nullptr && !part->is_none()) key.read(*this, *part, into);
  }
}

Dialect DialectReader::read(const Value& value, std::string name) {
  Dialect dialect;
  dialect.name = std::move(name);
  if (!value.is_none() && !value.is_mapping()) {
    invalid(value.span, "a dialect is a mapping", "give it the keys kind, headings, evidence …");
    return dialect;
  }
  read_keys(value, k_dialect_keys, "a dialect", dialect);
  if (dialect.name.empty()) {
    invalid(value.span, "a dialect needs a name", "write a line like name: retro");
    return dialect;
  }
  const std::optional<SessionKind> extended = seen_[dialect.name].kind;
  const Value* const kind = value.find("kind");
  if (extended) {
    if (kind != nullptr && dialect.kind != *extended)
      invalid(kind->span, fmt::format("'{}' extends a dialect of another kind", dialect.name),
              fmt::format("leave the kind out; it is {}", session_kind_name(*extended)));
    dialect.kind = *extended;
  } else if (kind == nullptr) {
    invalid(value.span, fmt::format("the dialect '{}' needs a kind", dialect.name),
            "write kind: learning, kind: work or kind: study");
  }
  add_seen(dialect);
  return dialect;
}

void DialectReader::add_seen(const Dialect& dialect) {
  Seen& seen = seen_[dialect.name];
  seen.kind = dialect.kind;
  for (const auto& [word, role] : dialect.headings)
    seen.headings.insert(word);
}

/// Also a heading whose role is wrong may be named: one fault is enough.
void DialectReader::headings(const Value& value, Dialect& into) {
  words(value, k_roles, into.headings);
  for (const yaml::Member& member : value.members)
    seen_[into.name].headings.insert(name_key(member.key));
}

void DialectReader::name(const Value& value, Dialect& into) {
  auto found = yaml::as_text(value);
  if (found && into.name.empty()) {
    into.name = std::move(found->value);
  } else if (found && found->value != into.name) {
    invalid(value.span,
            fmt::format("the dialect '{}' has a second name, '{}'", into.name, found->value),
            "leave the line out; its key is its name");
  }
}

void DialectReader::kind(const Value& value, Dialect& into) {
  const auto found = yaml::as_text(value);
  for (const SessionKind kind : {SessionKind::learning, SessionKind::work, SessionKind::study}) {
    if (!found || found->value != session_kind_name(kind)) continue;
    into.kind = kind;
    return;
  }
  invalid(value.span, fmt::format("'{}' is no kind of session", source_.slice(value.span)),
          "write learning, work or study");
}

void DialectReader::evidence(const Value& value, Dialect& into) {
  if (value.is_mapping()) {
    read_keys(value, k_evidence_keys, "the evidence of a dialect", into);
  } else {
    invalid(value.span, "the evidence of a dialect is a mapping",
            "give it the keys title, roles or fields");
  }
}

void DialectReader::title_words(const Value& value, std::vector<Weighted<std::string>>& into) {
  for (const Named& named : names(value)) {
    const auto found = weight(named);
    std::string key = text::match_key(named.name);
    if (found && !key.empty()) into.push_back({std::move(key), *found});
  }
}

/// The keys of a mapping or the entries of a list.
std::vector<Named> DialectReader::names(const Value& value) {
  std::vector<Named> found;
  for (const yaml::Member& member : value.members)
    found.push_back({member.key, member.key_span, &member.value});
  found.resize(most_of(found.size(), value.span));
  if (value.is_mapping()) return found;
  yaml::TextList list = yaml::as_text_list(value);
  for (auto& [name, span] : list.items)
    found.push_back({std::move(name), span, nullptr});
  found.resize(most_of(found.size(), value.span));
  for (const text::Span other : list.others)
    invalid(other, "an entry of this list is no name", "write one name an entry");
  return found;
}

std::size_t DialectReader::most_of(std::size_t size, text::Span span) {
  if (size > k_most_entries)
    invalid(span, fmt::format("more than {} entries", k_most_entries), "the rest is left out");
  return std::min(size, k_most_entries);
}

std::optional<int> DialectReader::weight(const Named& named) {
  if (named.value == nullptr || named.value->is_none()) return k_default_weight;
  const auto found = yaml::as_integer(*named.value);
  if (found && found->value >= 0 && found->value <= k_heaviest)
    return static_cast<int>(found->value);
  invalid(named.value->span,
          fmt::format("the weight of '{}' is no whole number from 0 to {}", named.name, k_heaviest),
          fmt::format("most marks have {}", k_default_weight));
  return std::nullopt;
}

template <class Meaning>
void DialectReader::marks(const Value& value, const Names<Meaning>& known,
                          std::vector<Weighted<Meaning>>& into) {
  for (const Named& named : names(value)) {
    const auto mark = known.find(named.name);
    const auto found = weight(named);
    if (!mark) {
      unknown_name(known, named.name, named.span);
    } else if (found) {
      into.push_back({*mark, *found});
    }
  }
}

template <class Meaning>
void DialectReader::words(const Value& value, const Names<Meaning>& known,
                          std::vector<Meant<Meaning>>& into) {
  if (!value.is_mapping()) {
    invalid(value.span, "words are a mapping",
            fmt::format("write lines of your word, a colon and a {}", known.what));
    return;
  }
  std::unordered_map<std::string, std::pair<std::string_view, Meaning>> first;
  const std::size_t size = most_of(value.members.size(), value.span);
  for (const yaml::Member& member : std::span(value.members).first(size)) {
    const auto text = yaml::as_text(member.value);
    const std::string_view meant = text ? std::string_view(text->value) : std::string_view{};
    std::string word = name_key(member.key);
    const auto meaning = known.find(meant);
    if (!meaning) {
      unknown_name(known, meant, member.value.span);
      continue;
    }
    const auto [same, is_new] = first.try_emplace(word, member.key, *meaning);
    if (word.empty()) {
      invalid(member.key_span, fmt::format("'{}' is no word to know anything by", member.key),
              "write it as it stands in your files");
    } else if (is_new) {
      into.push_back({std::move(word), *meaning});
    } else if (same->second.second != *meaning) {
      invalid(member.key_span,
              fmt::format("'{}' is the same word as '{}'", member.key, same->second.first),
              "leave one of them out; the first counts");
    }
  }
}

template <class Meaning>
void DialectReader::unknown_name(const Names<Meaning>& known, std::string_view name,
                                 text::Span span) {
  invalid(span, fmt::format("'{}' is no {}", name, known.what),
          text::did_you_mean(name, known.all()));
}

Dialect read_dialect(const text::SourceFile& source, const Value& value, const Vocabulary& known,
                     text::Diagnostics& diagnostics) {
  return DialectReader(source, known, diagnostics).read(value, {});
}

std::vector<Dialect> read_dialects(const text::SourceFile& source, const Value& value,
                                   const Vocabulary& known, text::Diagnostics& diagnostics) {
  DialectReader reader(source, known, diagnostics);
  std::vector<Dialect> dialects;
  for (const Value& item : value.items) {
    if (dialects.size() < k_most_dialects) dialects.push_back(reader.read(item, {}));
  }
  for (const yaml::Member& member : value.members) {
    if (dialects.size() < k_most_dialects)
      dialects.push_back(reader.read(member.value, member.key));
  }
  if (value.items.size() + value.members.size() > k_most_dialects)
    reader.invalid(value.span, fmt::format("more than {} dialects", k_most_dialects),
                   "the rest is left out");
  if (value.is_scalar()) {
    reader.invalid(value.span, "dialects are a list or a mapping by name",
                   "write - name: retro, and its other keys below");
  }
  std::erase_if(dialects, [](const Dialect& dialect) { return dialect.name.empty(); });
  return dialects;
}

}  // namespace daybook::journal
