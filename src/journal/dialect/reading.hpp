// SPDX-License-Identifier: MIT
// The reader of one or more dialects: what its two files share.  reader.cpp reads names,
// words and marks, sections.cpp the rules about sections.  Internal to the two.  Tested by
// dialect_reader_test.cpp.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "journal/dialect/reader.hpp"
#include "journal/words/vocabulary.hpp"

namespace daybook::journal {

/// A name the author wrote, as the key of a mapping or as an entry of a list.
struct Named {
  std::string name;
  text::Span span;
  const yaml::Value* value;  ///< of the key, kept alive by the YAML; nullptr in a list
};

/// Finds what a name of the format means, and lists the names there are.
template <class Meaning>
struct Names {
  std::string_view what;  ///< "role of a section"
  std::optional<Meaning> (*find)(std::string_view name);
  std::vector<std::string_view> (*all)();
};

inline constexpr Names<Role> k_roles{"role of a section", find_role, role_names};

class DialectReader;

/// A key of a dialect with what reads it.
struct Key {
  std::string_view name;
  void (*read)(DialectReader& reader, const yaml::Value& value, Dialect& into);
};

class DialectReader {
 public:
  DialectReader(const text::SourceFile& source, const Vocabulary& known,
                text::Diagnostics& diagnostics)
      : source_(source), known_(known), diagnostics_(diagnostics) {
    for (const Dialect& dialect : known.dialects())
      add_seen(dialect);
  }

  Dialect read(const yaml::Value& value, std::string name);

  void name(const yaml::Value& value, Dialect& into);
  void headings(const yaml::Value& value, Dialect& into);
  void kind(const yaml::Value& value, Dialect& into);
  void evidence(const yaml::Value& value, Dialect& into);
  void title_words(const yaml::Value& value, std::vector<Weighted<std::string>>& into);
  template <class Meaning>
  void marks(const yaml::Value& value, const Names<Meaning>& known,
             std::vector<Weighted<Meaning>>& into);
  template <class Meaning>
  void words(const yaml::Value& value, const Names<Meaning>& known,
             std::vector<Meant<Meaning>>& into);
  void required(const yaml::Value& value, Dialect& into);
  void limits(const yaml::Value& value, Dialect& into);

  void invalid(text::Span span, std::string message, std::string help) {
    diagnostics_.push_back(text::make_diagnostic(text::Rule::config_invalid, source_.place(span),
                                                 std::move(message), std::move(help)));
  }

 private:
  void read_keys(const yaml::Value& value, std::span<const Key> keys, std::string_view of,
                 Dialect& into);
  void unknown_key(const yaml::Member& member, std::string_view of,
                   const std::vector<std::string_view>& known);
  std::vector<Named> names(const yaml::Value& value);
  std::optional<int> weight(const Named& named);
  template <class Meaning>
  void unknown_name(const Names<Meaning>& known, std::string_view name, text::Span span);
  std::optional<SectionTarget> target(const Named& named, const Dialect& dialect);
  Limit limit(SectionTarget section, const Named& named);
  std::size_t most_of(std::size_t size, text::Span span);
  void add_seen(const Dialect& dialect);

  /// A dialect that another of its name extends.
  struct Seen {
    std::optional<SessionKind> kind;
    std::unordered_set<std::string> headings;
  };
  const text::SourceFile& source_;
  const Vocabulary& known_;
  text::Diagnostics& diagnostics_;
  std::unordered_map<std::string, Seen> seen_;  // by name
};

}  // namespace daybook::journal
