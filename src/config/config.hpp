// SPDX-License-Identifier: MIT
// What site.yaml says.  Every key has a default, and a journal without a site.yaml has them all.
// Tested by read_test.cpp.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "config/look.hpp"
#include "config/words.hpp"
#include "text/diagnostic.hpp"
#include "text/source_file.hpp"
#include "yaml/value.hpp"

namespace daybook::config {

/// One entry of the navigation.
struct NavigationEntry {
  std::string title;
  std::string link;
  text::Place place{};  ///< of the link, for a message
  std::string
      shelf{};  ///< one of the site's own shelves, as navigation_shelves() names it, instead
};

/// The shelves that `navigation` may name, in the order they stand in without it.
std::span<const std::string_view> navigation_shelves();

/// What a rule of text::Rule is to count as; nothing: it is off.
struct RuleSetting {
  text::Rule rule;
  std::optional<text::Severity> severity;
};

/// A word of the user's own and what it means, as written: the journal room knows the words.
struct VocabularyEntry {
  std::string_view family;  ///< "headings", the last name of its key; of the table of keys
  std::string word;
  std::string meaning;  ///< empty in a family whose words need none
  text::Place place;    ///< of the meaning, for a message
};

/// A statement of what one can do, and the one it is the same as.
struct Alias {
  std::string statement;
  std::string same_as;
  text::Place place;  ///< of the second, for a message
};

/// `dialects:` as written: the journal room reads it.
struct DialectText {
  std::shared_ptr<const text::SourceFile> source;  ///< what the value's spans are of
  yaml::Value value;
};

/// A name that another room knows, with where it stands.
struct PlacedName {
  std::string name;
  text::Place place{};
};

/// Which sections are not published.
struct PrivateNames {
  std::vector<PlacedName> roles{{.name = "communication"}};
  std::vector<std::string> headings{"Meta Notes", "Private Notes", "元笔记", "私人笔记"};
};

/// How much of a session stands in feeds.
enum class FeedContent : std::uint8_t { full, summary };
/// In the order in which a reader of feeds is offered them.
enum class FeedFormat : std::uint8_t { rss, atom, json };
enum class RawHtml : std::uint8_t { escape, allow };

/// After how many days something comes up for review.
struct ReviewDays {
  int high = 2;       ///< a gap of high severity, a weak or failed verdict, a confidence of 1
  int medium = 7;     ///< of medium or no severity, a partial verdict, a hypothesis, confidence 2
  int low = 21;       ///< of low severity, what is worth revisiting
  int factor = 2;     ///< each pass makes the interval so many times as long
  int longest = 180;  ///< no interval is longer
  int archive = 30;   ///< a work log's archive is to be written after these days
  int archive_end = 90;  ///< and no more after these
  friend bool operator==(const ReviewDays&, const ReviewDays&) = default;
};

/// All that site.yaml says, with the defaults of what it does not.
struct Config {
  std::string title;  ///< empty: the builder takes the folder's name
  std::string description;
  std::string author;
  std::string language = "en";     ///< a BCP 47 tag
  std::vector<OwnWord> own_words;  ///< in the order of site.yaml
  Words words;                     ///< those of the language, with the own ones
  std::string base_url;            ///< without a final '/'; empty: the site has no address
  std::string cname;               ///< the host name in the file CNAME; empty: no such file
  std::string repository;          ///< without a final '/'; empty: none
  std::string edit_url;            ///< with `{path}`; empty: made from the repository
  bool previews = true;            ///< show what a link leads to when it is pointed at
  bool search = true;              ///< write a search
  bool git = true;                 ///< ask the repository the journal lies in
  std::string output = "_site";    ///< below the journal
  std::string home;                ///< Markdown on the home page
  std::string footer;              ///< Markdown below every page
  text::Place home_place{};        ///< of these two, for a message
  text::Place footer_place{};
  /// After the site's own shelves; in their place when one of them names a shelf.
  std::vector<NavigationEntry> navigation;
  Look look;
  std::vector<std::string>
      sessions;  ///< folders besides the known ones; with '/' a path, else a name
  std::vector<std::string> decisions;
  std::vector<std::string> tracks;
  std::vector<std::string> exclude;  ///< glob patterns of paths
  RawHtml raw_html = RawHtml::escape;
  /// Where `mermaid: true` stands; nothing: diagrams stay text.
  std::optional<text::Place> mermaid;
  bool drafts = false;  ///< publish drafts
  bool future = false;  ///< publish sessions of the future
  PrivateNames private_sections;
  std::vector<std::string> leaks_allowed;  ///< patterns of texts that are no leak
  std::uint32_t feed_limit = 30;           ///< items
  FeedContent feed_content = FeedContent::full;
  /// Each once, in the order of the enumeration.
  std::vector<FeedFormat> feed_formats{FeedFormat::rss, FeedFormat::atom, FeedFormat::json};
  bool feed_tags = true;  ///< a feed for each tag too
  std::vector<RuleSetting> rules;
  std::vector<VocabularyEntry> vocabulary;  ///< in the order of the keys
  DialectText dialects;
  int stale_days = 180;                    ///< from the last claim on
  bool outside_links = true;               ///< an outside link counts as a proof
  bool own_session = true;                 ///< a session's own verification proves what it claims
  std::vector<std::string> external_skip;  ///< beginnings of web addresses that are not asked
  int external_timeout = 20;               ///< seconds a request may take
  std::vector<Alias> aliases;              ///< in the order of site.yaml
  ReviewDays reviews;
  std::uint32_t copy_limit_mb = 10;  ///< larger files are not copied
  /// The folder of the journal's own layouts, below the journal.
  std::string layouts = "layouts";
  /// The folder of the data files that layouts see, below the journal.
  std::string data = "data";
  /// The folder of the journal's own archetypes, below the journal.
  std::string archetypes = "archetypes";
  bool remote_images = false;  ///< show images that are not in the journal
  /// site.yaml itself, empty when there is none.
  std::shared_ptr<const text::SourceFile> source;
};

/// One row of the table that reading, messages and documentation share.
struct Key {
  std::string_view name;           ///< with its section: "feed.limit"
  std::string_view form;           ///< "text", "number", "true or false", "list of texts" …
  std::string_view default_value;  ///< as one would write it
  std::string_view meaning;        ///< one sentence
};
std::span<const Key> config_keys();

/// One variable of the environment.
struct Variable {
  std::string name;
  std::string value;
};
using Variables = std::vector<Variable>;

/// Reads site.yaml, and over it the variables whose names begin with `DAYBOOK_` (environment.hpp).
/// A value that cannot be used is reported (rule config-invalid) and its default kept; a key nobody
/// knows is reported with the nearest known one (rule config-unknown-key).
text::Checked<Config> read_config(const std::shared_ptr<const text::SourceFile>& source,
                                  const Variables& variables = {});

}  // namespace daybook::config
