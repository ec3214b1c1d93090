// SPDX-License-Identifier: MIT
#include "journal/dialect_reader.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

#include "journal/vocabulary.hpp"
#include "text/suggest.hpp"
#include "text/unicode.hpp"
#include "yaml/fields.hpp"

namespace daybook::journal {

namespace {

using yaml::Value;

constexpr int k_default_weight = 2;
constexpr int k_heaviest = 100;
constexpr std::int64_t k_largest_limit = 100'000;

/// A name the author wrote, as the key of a mapping or as an entry of a list.
struct Named {
  std::string name;
  text::Span span;
  const Value* value;  ///< of the key, kept alive by the YAML; nullptr in a list
};

/// Finds what a name of the format means, and lists the names there are.
template <class Meaning>
struct Names {
  std::string_view what;  ///< "role of a section"
  std::optional<Meaning> (*find)(std::string_view name);
  std::vector<std::string_view> (*all)();
};

constexpr Names<Role> k_roles{"role of a section", find_role, role_names};
constexpr Names<MetaField> k_fields{"field of a session", find_meta_field, meta_field_names};
constexpr Names<ItemField> k_labels{"field of an item", find_item_field, item_field_names};

class DialectReader;
using Reader = DialectReader;

/// A key of a dialect with what reads it.
struct Key {
  std::string_view name;
  void (*read)(DialectReader& reader, const Value& value, Dialect& into);
};

class DialectReader {
 public:
  DialectReader(const text::SourceFile& source, const Vocabulary& known,
                text::Diagnostics& diagnostics)
      : source_(source), known_(known), diagnostics_(diagnostics) {}

  Dialect read(const Value& value, std::string name);

  void name(const Value& value, Dialect& into);
  void kind(const Value& value, Dialect& into);
  void evidence(const Value& value, Dialect& into);
  void title_words(const Value& value, std::vector<Weighted<std::string>>& into);
  template <class Meaning>
  void marks(const Value& value, const Names<Meaning>& known, std::vector<Weighted<Meaning>>& into);
  template <class Meaning>
  void words(const Value& value, const Names<Meaning>& known, std::vector<Meant<Meaning>>& into);
  void required(const Value& value, Dialect& into);
  void limits(const Value& value, Dialect& into);

  void invalid(text::Span span, std::string message, std::string help) {
    diagnostics_.push_back(text::make_diagnostic(text::Rule::config_invalid, source_.place(span),
                                                 std::move(message), std::move(help)));
  }

 private:
  void read_keys(const Value& value, std::span<const Key> keys, std::string_view of, Dialect& into);
  void unknown_key(const yaml::Member& member, std::string_view of,
                   const std::vector<std::string_view>& known);
  std::vector<Named> names(const Value& value);
  std::optional<int> weight(const Named& named);
  template <class Meaning>
  void unknown_name(const Names<Meaning>& known, std::string_view name, text::Span span);
  std::optional<SectionTarget> target(const Named& named, const Dialect& dialect);
  Limit limit(SectionTarget section, const Named& named);

  const text::SourceFile& source_;
  const Vocabulary& known_;
  text::Diagnostics& diagnostics_;
};

// Headings come before the sections that may be named by them.
constexpr std::array k_dialect_keys{
    Key{"name", [](Reader& r, const Value& v, Dialect& d) { r.name(v, d); }},
    Key{"kind", [](Reader& r, const Value& v, Dialect& d) { r.kind(v, d); }},
    Key{"headings", [](Reader& r, const Value& v, Dialect& d) { r.words(v, k_roles, d.headings); }},
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
  const Dialect* const extended = known_.find_dialect(dialect.name);
  const Value* const kind = value.find("kind");
  if (extended != nullptr) {
    if (kind != nullptr && dialect.kind != extended->kind)
      invalid(kind->span, fmt::format("'{}' extends a dialect of another kind", dialect.name),
              fmt::format("leave the kind out; it is {}", session_kind_name(extended->kind)));
    dialect.kind = extended->kind;
  } else if (kind == nullptr) {
    invalid(value.span, fmt::format("the dialect '{}' needs a kind", dialect.name),
            "write kind: learning, kind: work or kind: study");
  }
  return dialect;
}

void DialectReader::name(const Value& value, Dialect& into) {
  auto found = yaml::as_text(value);
  if (found && into.name.empty()) into.name = std::move(found->value);
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

void DialectReader::required(const Value& value, Dialect& into) {
  if (value.is_mapping()) {
    invalid(value.span, "the required sections of a dialect are a list",
            "write required: [verification]");
    return;
  }
  for (const Named& named : names(value)) {
    if (auto found = target(named, into)) into.required.push_back(std::move(*found));
  }
}

void DialectReader::limits(const Value& value, Dialect& into) {
  if (!value.is_mapping()) {
    invalid(value.span, "the limits of a dialect are a mapping",
            "write lines like summary: {lines: 10}");
    return;
  }
  for (const Named& named : names(value)) {
    auto found = target(named, into);
    if (!found) continue;
    Limit read = limit(std::move(*found), named);
    if (read.items || read.lines) into.limits.push_back(std::move(read));
  }
}

/// The keys of a mapping or the entries of a list.
std::vector<Named> DialectReader::names(const Value& value) {
  std::vector<Named> found;
  for (const yaml::Member& member : value.members)
    found.push_back({member.key, member.key_span, &member.value});
  if (value.is_mapping()) return found;
  yaml::TextList list = yaml::as_text_list(value);
  for (auto& [name, span] : list.items)
    found.push_back({std::move(name), span, nullptr});
  for (const text::Span other : list.others)
    invalid(other, "an entry of this list is no name", "write one name an entry");
  return found;
}

std::optional<int> DialectReader::weight(const Named& named) {
  if (named.value == nullptr || named.value->is_none()) return k_default_weight;
  const auto found = yaml::as_integer(*named.value);
  if (found && found->value >= 0 && found->value <= k_heaviest)
    return static_cast<int>(found->value);
  invalid(named.value->span, fmt::format("the weight of '{}' is no number", named.name),
          fmt::format("write a whole number from 0 to {}", k_heaviest));
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
  for (const yaml::Member& member : value.members) {
    const auto text = yaml::as_text(member.value);
    const std::string_view meant = text ? std::string_view(text->value) : std::string_view{};
    std::string word = name_key(member.key);
    if (const auto meaning = known.find(meant); meaning && !word.empty()) {
      into.push_back({std::move(word), *meaning});
    } else {
      unknown_name(known, meant, member.value.span);
    }
  }
}

template <class Meaning>
void DialectReader::unknown_name(const Names<Meaning>& known, std::string_view name,
                                 text::Span span) {
  invalid(span, fmt::format("'{}' is no {}", name, known.what),
          text::did_you_mean(name, known.all()));
}

/// A role by its name, or a heading that the dialect or the vocabulary knows.
std::optional<SectionTarget> DialectReader::target(const Named& named, const Dialect& dialect) {
  if (const auto role = find_role(named.name)) return SectionTarget{role, {}, named.name};
  SectionTarget target{std::nullopt, name_key(named.name), named.name};
  const bool own = std::ranges::find(dialect.headings, target.heading, &Meant<Role>::word) !=
                   dialect.headings.end();
  if (own || known_.heading_role(named.name)) return target;
  invalid(named.span, fmt::format("'{}' is neither a role nor a heading", named.name),
          text::did_you_mean(named.name, k_roles.all()));
  return std::nullopt;
}

Limit DialectReader::limit(SectionTarget section, const Named& named) {
  Limit limit{std::move(section), {}, {}};
  constexpr std::string_view k_help = "write {items: 3}, {lines: 10} or both";
  if (!named.value->is_mapping()) {
    invalid(named.value->span, fmt::format("the limit of '{}' is a mapping", named.name),
            std::string(k_help));
    return limit;
  }
  for (const yaml::Member& member : named.value->members) {
    const auto number = yaml::as_integer(member.value);
    const bool items = member.key == "items";
    if (!items && member.key != "lines") {
      unknown_key(member, "a limit", {"items", "lines"});
    } else if (number && number->value > 0 && number->value <= k_largest_limit) {
      (items ? limit.items : limit.lines) = static_cast<std::uint32_t>(number->value);
    } else {
      invalid(member.value.span, fmt::format("the limit of '{}' is no number", named.name),
              std::string(k_help));
    }
  }
  return limit;
}

}  // namespace

Dialect read_dialect(const text::SourceFile& source, const Value& value, const Vocabulary& known,
                     text::Diagnostics& diagnostics) {
  return DialectReader(source, known, diagnostics).read(value, {});
}

std::vector<Dialect> read_dialects(const text::SourceFile& source, const Value& value,
                                   const Vocabulary& known, text::Diagnostics& diagnostics) {
  DialectReader reader(source, known, diagnostics);
  std::vector<Dialect> dialects;
  for (const Value& item : value.items)
    dialects.push_back(reader.read(item, {}));
  for (const yaml::Member& member : value.members)
    dialects.push_back(reader.read(member.value, member.key));
  if (value.is_scalar()) {
    reader.invalid(value.span, "dialects are a list or a mapping by name",
                   "write - name: retro, and its other keys below");
  }
  std::erase_if(dialects, [](const Dialect& dialect) { return dialect.name.empty(); });
  return dialects;
}

}  // namespace daybook::journal
