// SPDX-License-Identifier: MIT
// The table of the keys of site.yaml: a new key is one row.  How a value is read is
// value_reader.cpp's matter.
#include "config/keys.hpp"

#include <algorithm>
#include <array>
#include <cassert>

#include "config/look_reader.hpp"
#include "config/navigation_reader.hpp"
#include "config/value_reader.hpp"

namespace daybook::config {
namespace {

using yaml::Value;

/// A key with what reads it.
struct Row {
  Key key;
  ReadValue read;
};

constexpr std::string_view k_output_help = "give any other place on the command line with -o";
constexpr std::string_view k_folder_help = "write the path of a folder of the journal";

constexpr std::array k_rows{
    Row{{"title", "text", "the folder's name", "the journal's name"},
        [](ValueReader& r, const Value& v, Config& c) { r.text(v, c.title); }},
    Row{{"description", "text", "", "one sentence, for the home page and the feed"},
        [](ValueReader& r, const Value& v, Config& c) { r.text(v, c.description); }},
    Row{{"author", "text", "", "who writes the journal"},
        [](ValueReader& r, const Value& v, Config& c) { r.text(v, c.author); }},
    Row{{"language", "text", "en",
         "the language's tag, as in HTML's lang; dates are written in it, and in English and "
         "Chinese "
         "the site's own words"},
        [](ValueReader& r, const Value& v, Config& c) { r.language(v, c.language); }},
    Row{{"words", "word: text", "", "the site's own words in another language"},
        [](ValueReader& r, const Value& v, Config& c) { r.words(v, c.own_words); }},
    Row{{"base_url", "web address", "",
         "where the site is published; feeds and the sitemap need it"},
        [](ValueReader& r, const Value& v, Config& c) { r.web_address(v, c.base_url); }},
    Row{{"cname", "host name", "", "a domain of your own for GitHub Pages, in the file CNAME"},
        [](ValueReader& r, const Value& v, Config& c) { r.host_name(v, c.cname); }},
    Row{{"repository", "web address", "", "the source repository, for `#123` and source links"},
        [](ValueReader& r, const Value& v, Config& c) { r.repository(v, c.repository); }},
    Row{{"edit_url", "web address with {path}", "",
         "where a page's source is edited; {path} is its path in the journal"},
        [](ValueReader& r, const Value& v, Config& c) { r.edit_url(v, c.edit_url); }},
    Row{{"git", "true or false", "true",
         "take dates, the remote and source links from the journal's git repository"},
        [](ValueReader& r, const Value& v, Config& c) { r.truth(v, c.git); }},
    Row{{"output", "folder", "_site", "where the site goes, below the journal"},
        [](ValueReader& r, const Value& v, Config& c) {
          r.folder_below(v, k_output_help, c.output);
        }},
    Row{{"layouts", "folder", "layouts", "where layouts of your own are, below the journal"},
        [](ValueReader& r, const Value& v, Config& c) {
          r.folder_below(v, k_folder_help, c.layouts);
        }},
    Row{{"data", "folder", "data", "where data files for layouts are, below the journal"},
        [](ValueReader& r, const Value& v, Config& c) {
          r.folder_below(v, k_folder_help, c.data);
        }},
    Row{{"archetypes", "folder", "archetypes",
         "where archetypes of your own are, which `daybook new` fills in, below the journal"},
        [](ValueReader& r, const Value& v, Config& c) {
          r.folder_below(v, k_folder_help, c.archetypes);
        }},
    Row{{"home", "text", "", "an introduction on the home page, in Markdown"},
        [](ValueReader& r, const Value& v, Config& c) {
          r.text(v, c.home);
          c.home_place = r.place(v);
        }},
    Row{{"footer", "text", "", "a line below every page, in Markdown"},
        [](ValueReader& r, const Value& v, Config& c) {
          r.text(v, c.footer);
          c.footer_place = r.place(v);
        }},
    Row{{"navigation", "list of names and {title, link}", "",
         "entries after the site's own, or, when it names some of these (`home`, `sessions` …), "
         "the whole navigation"},
        [](ValueReader& r, const Value& v, Config& c) { read_navigation(r, v, c.navigation); }},
    Row{{"look.accent", "colour", "", "the colour of links and marks, as \"#0b5a66\""},
        [](ValueReader& r, const Value& v, Config& c) { read_colour(r, v, c.look.light.accent); }},
    Row{{"look.accent_dark", "colour", "",
         "the same in the dark; made from the first when it is missing"},
        [](ValueReader& r, const Value& v, Config& c) { read_colour(r, v, c.look.dark.accent); }},
    Row{{"look.paper", "colour", "", "behind the text"},
        [](ValueReader& r, const Value& v, Config& c) { read_colour(r, v, c.look.light.paper); }},
    Row{{"look.paper_dark", "colour", "", "the same in the dark"},
        [](ValueReader& r, const Value& v, Config& c) { read_colour(r, v, c.look.dark.paper); }},
    Row{{"look.ink", "colour", "", "the text"},
        [](ValueReader& r, const Value& v, Config& c) { read_colour(r, v, c.look.light.ink); }},
    Row{{"look.ink_dark", "colour", "", "the same in the dark"},
        [](ValueReader& r, const Value& v, Config& c) { read_colour(r, v, c.look.dark.ink); }},
    Row{{"look.font", "fonts", "sans", "of the text: sans, serif, mono, or names of fonts"},
        [](ValueReader& r, const Value& v, Config& c) { read_font(r, v, c.look.font); }},
    Row{{"look.heading_font", "fonts", "serif", "of titles and headings"},
        [](ValueReader& r, const Value& v, Config& c) { read_font(r, v, c.look.heading_font); }},
    Row{{"look.code_font", "fonts", "mono", "of code"},
        [](ValueReader& r, const Value& v, Config& c) { read_font(r, v, c.look.code_font); }},
    Row{{"look.logo", "file below assets/", "", "a picture before the site's title"},
        [](ValueReader& r, const Value& v, Config& c) { read_look_file(r, v, c.look.logo); }},
    Row{{"look.stylesheet", "file below assets/", "", "a stylesheet of your own, after all others"},
        [](ValueReader& r, const Value& v, Config& c) { read_look_file(r, v, c.look.stylesheet); }},
    Row{{"exclude", "list of patterns", "", "files and folders that are not read"},
        [](ValueReader& r, const Value& v, Config& c) { r.texts(v, c.exclude); }},
    Row{{"raw_html", "true or false", "false", "keep an allow-list of HTML elements in Markdown"},
        [](ValueReader& r, const Value& v, Config& c) { r.raw_html(v, c.raw_html); }},
    Row{{"remote_images", "true or false", "false",
         "show images of other sites; without it they are links"},
        [](ValueReader& r, const Value& v, Config& c) { r.truth(v, c.remote_images); }},
    Row{{"previews", "true or false", "true",
         "show what a link leads to when it is pointed at; needs JavaScript"},
        [](ValueReader& r, const Value& v, Config& c) { r.truth(v, c.previews); }},
    Row{{"search", "true or false", "true", "write a search of all pages; needs JavaScript"},
        [](ValueReader& r, const Value& v, Config& c) { r.truth(v, c.search); }},
    Row{{"mermaid", "true or false", "false",
         "draw ```mermaid blocks; needs JavaScript and takes a script of 3.6 MB along"},
        [](ValueReader& r, const Value& v, Config& c) { r.wish(v, c.mermaid); }},
    Row{{"drafts", "true or false", "false", "publish drafts"},
        [](ValueReader& r, const Value& v, Config& c) { r.truth(v, c.drafts); }},
    Row{{"future", "true or false", "false",
         "publish sessions that front matter dates after the build's day"},
        [](ValueReader& r, const Value& v, Config& c) { r.truth(v, c.future); }},
    Row{{"private.roles", "list of roles", "communication",
         "sections of sessions that are not published, by what they are for"},
        [](ValueReader& r, const Value& v, Config& c) { r.names(v, c.private_sections.roles); }},
    Row{{"private.headings", "list of headings", "Meta Notes, Private Notes, 元笔记, 私人笔记",
         "sections of all files that are not published, by their heading"},
        [](ValueReader& r, const Value& v, Config& c) { r.texts(v, c.private_sections.headings); }},
    Row{{"leaks.allow", "list of patterns", "",
         "texts that the leak check lets pass: `*@example.edu`, `/home/lab`"},
        [](ValueReader& r, const Value& v, Config& c) { r.texts(v, c.leaks_allowed); }},
    Row{{"copy_limit_mb", "number", "10", "larger files are not copied, in MiB"},
        [](ValueReader& r, const Value& v, Config& c) { r.number(v, c.copy_limit_mb); }},
    Row{{"folders.sessions", "list of names or paths", "",
         "more folders that hold sessions: a name at any depth, or a path from the journal's top"},
        [](ValueReader& r, const Value& v, Config& c) { r.texts(v, c.sessions); }},
    Row{{"folders.decisions", "list of names or paths", "", "the same for decision records"},
        [](ValueReader& r, const Value& v, Config& c) { r.texts(v, c.decisions); }},
    Row{{"folders.tracks", "list of names or paths", "", "the same for tracks"},
        [](ValueReader& r, const Value& v, Config& c) { r.texts(v, c.tracks); }},
    Row{{"feed.limit", "number", "30", "how many sessions a feed holds"},
        [](ValueReader& r, const Value& v, Config& c) { r.number(v, c.feed_limit); }},
    Row{{"feed.content", "full or summary", "full", "what a feed says of a session"},
        [](ValueReader& r, const Value& v, Config& c) { r.feed_content(v, c.feed_content); }},
    Row{{"feed.formats", "list of rss, atom and json", "rss, atom, json",
         "in which forms a feed is written"},
        [](ValueReader& r, const Value& v, Config& c) { r.feed_formats(v, c.feed_formats); }},
    Row{{"feed.tags", "true or false", "true", "write a feed for each tag, with summaries"},
        [](ValueReader& r, const Value& v, Config& c) { r.truth(v, c.feed_tags); }},
    Row{{"ledger.stale_days", "number", "180",
         "what was last claimed longer ago than so many days is stale, though its proof holds"},
        [](ValueReader& r, const Value& v, Config& c) { r.days(v, c.stale_days); }},
    Row{{"ledger.outside_links", "true or false", "true", "an outside link counts as a proof"},
        [](ValueReader& r, const Value& v, Config& c) { r.truth(v, c.outside_links); }},
    Row{{"ledger.own_session", "true or false", "true",
         "a session's own passed verification proves what it claims"},
        [](ValueReader& r, const Value& v, Config& c) { r.truth(v, c.own_session); }},
    Row{{"external.skip", "list of texts", "",
         "beginnings of addresses that `check --external` does not ask"},
        [](ValueReader& r, const Value& v, Config& c) { r.texts(v, c.external_skip); }},
    Row{{"external.timeout", "number from 1", "20", "seconds that one of its requests may take"},
        [](ValueReader& r, const Value& v, Config& c) { r.positive(v, c.external_timeout); }},
    Row{{"aliases", "statement: statement", "",
         "what you can do in two wordings, and which of them counts"},
        [](ValueReader& r, const Value& v, Config& c) { r.aliases(v, c.aliases); }},
    Row{{"reviews.high_days", "number from 1", "2",
         "a gap of high severity, a weak or failed verdict, or a confidence of 1 is due after so "
         "many days"},
        [](ValueReader& r, const Value& v, Config& c) { r.positive(v, c.reviews.high); }},
    Row{{"reviews.medium_days", "number from 1", "7",
         "the same of medium severity or none, a partial verdict, a hypothesis, a confidence of 2"},
        [](ValueReader& r, const Value& v, Config& c) { r.positive(v, c.reviews.medium); }},
    Row{{"reviews.low_days", "number from 1", "21",
         "the same of low severity, and what is worth revisiting"},
        [](ValueReader& r, const Value& v, Config& c) { r.positive(v, c.reviews.low); }},
    Row{{"reviews.factor", "number from 1", "2",
         "each pass makes the interval so many times as long"},
        [](ValueReader& r, const Value& v, Config& c) { r.positive(v, c.reviews.factor); }},
    Row{{"reviews.longest_days", "number from 1", "180", "no interval is longer"},
        [](ValueReader& r, const Value& v, Config& c) { r.positive(v, c.reviews.longest); }},
    Row{{"reviews.archive_days", "number from 1", "30",
         "the archive of a work log is to be written after so many days"},
        [](ValueReader& r, const Value& v, Config& c) { r.positive(v, c.reviews.archive); }},
    Row{{"reviews.archive_end_days", "number from 1", "90",
         "and is asked for no more after so many"},
        [](ValueReader& r, const Value& v, Config& c) { r.positive(v, c.reviews.archive_end); }},
    Row{{"rules", "rule: off, note, warning or error", "", "how much a rule counts"},
        [](ValueReader& r, const Value& v, Config& c) { r.rules(v, c.rules); }},
    Row{{"vocabulary.headings", "heading: role", "", "section headings of your own"},
        [](ValueReader& r, const Value& v, Config& c) {
          r.vocabulary(v, "headings", c.vocabulary);
        }},
    Row{{"vocabulary.fields", "name: field", "", "names of metadata fields of your own"},
        [](ValueReader& r, const Value& v, Config& c) { r.vocabulary(v, "fields", c.vocabulary); }},
    Row{{"vocabulary.labels", "label: field of an item", "", "labels of an item's parts"},
        [](ValueReader& r, const Value& v, Config& c) { r.vocabulary(v, "labels", c.vocabulary); }},
    Row{{"vocabulary.items", "label: type of item", "", "labels that make an item"},
        [](ValueReader& r, const Value& v, Config& c) { r.vocabulary(v, "items", c.vocabulary); }},
    Row{{"vocabulary.statuses", "word: status", "", "how a session or decision record stands"},
        [](ValueReader& r, const Value& v, Config& c) {
          r.vocabulary(v, "statuses", c.vocabulary);
        }},
    Row{{"vocabulary.verdicts", "word: verdict", "", "how a verification or an answer turned out"},
        [](ValueReader& r, const Value& v, Config& c) {
          r.vocabulary(v, "verdicts", c.vocabulary);
        }},
    Row{{"vocabulary.severities", "word: H, M or L", "", "how grave a gap is"},
        [](ValueReader& r, const Value& v, Config& c) {
          r.vocabulary(v, "severities", c.vocabulary);
        }},
    Row{{"vocabulary.priorities", "word: priority", "", "how urgent a task is"},
        [](ValueReader& r, const Value& v, Config& c) {
          r.vocabulary(v, "priorities", c.vocabulary);
        }},
    Row{{"vocabulary.horizons", "word: horizon", "", "when a task is due"},
        [](ValueReader& r, const Value& v, Config& c) {
          r.vocabulary(v, "horizons", c.vocabulary);
        }},
    Row{{"vocabulary.goal_types", "word: type of goal", "", "what a session is for"},
        [](ValueReader& r, const Value& v, Config& c) {
          r.vocabulary(v, "goal_types", c.vocabulary);
        }},
    Row{{"vocabulary.kinds", "word: kind", "", "what kind of session it is"},
        [](ValueReader& r, const Value& v, Config& c) { r.vocabulary(v, "kinds", c.vocabulary); }},
    Row{{"vocabulary.confidences", "word: 1 to 5", "", "how sure you are"},
        [](ValueReader& r, const Value& v, Config& c) {
          r.vocabulary(v, "confidences", c.vocabulary);
        }},
    Row{{"vocabulary.placeholders", "list of texts", "", "what your templates leave standing"},
        [](ValueReader& r, const Value& v, Config& c) {
          r.word_list(v, "placeholders", c.vocabulary);
        }},
    Row{{"vocabulary.nothing", "list of texts", "", "what you write where there is nothing"},
        [](ValueReader& r, const Value& v, Config& c) { r.word_list(v, "nothing", c.vocabulary); }},
    Row{{"vocabulary.ignored", "list of names", "", "metadata fields without a meaning here"},
        [](ValueReader& r, const Value& v, Config& c) { r.word_list(v, "ignored", c.vocabulary); }},
    Row{{"dialects", "list of dialects", "", "ways of writing a session of your own"},
        [](ValueReader& r, const Value& v, Config& c) { r.dialects(v, c.dialects); }},
};

constexpr auto k_keys = [] {
  std::array<Key, k_rows.size()> keys{};
  std::ranges::transform(k_rows, keys.begin(), &Row::key);
  return keys;
}();

}  // namespace

std::span<const Key> config_keys() {
  return k_keys;
}

ReadValue reader_of(std::string_view key) {
  const auto* const row =
      std::ranges::find(k_rows, key, [](const Row& each) { return each.key.name; });
  assert(row != k_rows.end());
  return row->read;
}

}  // namespace daybook::config
