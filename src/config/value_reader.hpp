// SPDX-License-Identifier: MIT
// One value of site.yaml at a time: as the type its key wants, or a message that quotes it.  Knows
// no key; the table in keys.cpp does.  Tested by read_test.cpp.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "config/config.hpp"
#include "yaml/value.hpp"

namespace daybook::config {

/// Each function sets its target, or reports the value and leaves the target's default as it is.
class ValueReader {
 public:
  ValueReader(std::shared_ptr<const text::SourceFile> source, text::Diagnostics& diagnostics)
      : kept_(std::move(source)), source_(*kept_), diagnostics_(diagnostics) {}

  void text(const yaml::Value& value, std::string& into);
  /// A BCP 47 tag by its form: en, pt-BR, zh-Hans-CN.
  void language(const yaml::Value& value, std::string& into);
  /// http or https with a host, without user, query and fragment; final slashes are dropped.
  void web_address(const yaml::Value& value, std::string& into);
  /// The same without a final `.git`.
  void repository(const yaml::Value& value, std::string& into);
  /// A web address that holds `{path}`, here perhaps in a query.
  void edit_url(const yaml::Value& value, std::string& into);
  /// A folder below the journal, never the journal itself; `help` is for one that is not.
  void folder_below(const yaml::Value& value, std::string_view help, std::string& into);
  void truth(const yaml::Value& value, bool& into);
  /// A truth, kept as the place where it stands.
  void wish(const yaml::Value& value, std::optional<text::Place>& into);
  void raw_html(const yaml::Value& value, RawHtml& into);
  void feed_content(const yaml::Value& value, FeedContent& into);
  void feed_formats(const yaml::Value& value, std::vector<FeedFormat>& into);
  /// A name of DNS with a dot in it, without scheme, port and path; in lower case.
  void host_name(const yaml::Value& value, std::string& into);
  void number(const yaml::Value& value, std::uint32_t& into);
  void days(const yaml::Value& value, int& into);
  /// A number that is not 0.
  void positive(const yaml::Value& value, int& into);
  void texts(const yaml::Value& value, std::vector<std::string>& into);
  /// Texts with their places.
  void names(const yaml::Value& value, std::vector<PlacedName>& into);
  void rules(const yaml::Value& value, std::vector<RuleSetting>& into);
  /// Words with their meanings; `family` is kept as it is given.
  void vocabulary(const yaml::Value& value, std::string_view family,
                  std::vector<VocabularyEntry>& into);
  void aliases(const yaml::Value& value, std::vector<Alias>& into);
  /// Texts by the keys of the words that the site says.
  void words(const yaml::Value& value, std::vector<OwnWord>& into);
  /// Kept as it is written, with what it is written in.
  void dialects(const yaml::Value& value, DialectText& into) const;
  /// Words that need no meaning.
  void word_list(const yaml::Value& value, std::string_view family,
                 std::vector<VocabularyEntry>& into);

  /// Where a value stands.
  text::Place place(const yaml::Value& value) const { return source_.place(value.span); }
  /// Reports a value (rule config-invalid).
  void invalid(const yaml::Value& value, std::string message, std::string help);
  /// Reports a key (rule config-unknown-key) with the nearest of `known`.
  void unknown_key(const yaml::Member& member, std::string message,
                   const std::vector<std::string_view>& known);

 private:
  void rule(const yaml::Member& member, std::vector<RuleSetting>& into);

  std::shared_ptr<const text::SourceFile> kept_;
  const text::SourceFile& source_;
  text::Diagnostics& diagnostics_;
};

/// What stands there, for a message: `'text'`, "a list", "a mapping", "nothing".
std::string shown(const yaml::Value& value);

}  // namespace daybook::config
