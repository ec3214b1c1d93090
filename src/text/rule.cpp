// SPDX-License-Identifier: MIT
#include "text/rule.hpp"

#include <algorithm>
#include <array>

namespace daybook::text {
namespace {

using enum Severity;

constexpr std::array k_rules{
    RuleInfo{Rule::file_too_large, "file-too-large", error,
             "a file over the size limit is shown by its name only"},
    RuleInfo{Rule::file_unreadable, "file-unreadable", error,
             "a file of the journal could not be read, so its page is missing"},
    RuleInfo{Rule::encoding_invalid, "encoding-invalid", warning,
             "bytes that are not UTF-8 are shown as U+FFFD"},
    RuleInfo{Rule::encoding_nul, "encoding-nul", warning, "a NUL byte is shown as U+FFFD"},
    RuleInfo{Rule::encoding_converted, "encoding-converted", warning,
             "a file in UTF-16 is read as if it were saved in UTF-8"},
    RuleInfo{Rule::bidi_control, "bidi-control", warning,
             "a character that no one sees can show a title, heading or code in another order"},
    RuleInfo{Rule::front_matter_invalid, "front-matter-invalid", warning,
             "front matter that is not YAML is skipped and the file is read on"},
    RuleInfo{Rule::front_matter_unclosed, "front-matter-unclosed", warning,
             "a front matter block needs a closing `---`"},
    RuleInfo{Rule::field_duplicate, "field-duplicate", warning,
             "a field given twice: the first one counts"},
    RuleInfo{Rule::field_placeholder, "field-placeholder", note,
             "a field still holds the template's placeholder and counts as not given"},
    RuleInfo{Rule::field_unknown, "field-unknown", note,
             "front matter has a key daybook does not read"},
    RuleInfo{Rule::date_invalid, "date-invalid", warning,
             "no such day; the date counts as not given"},
    RuleInfo{Rule::date_ambiguous, "date-ambiguous", warning,
             "day and month could be either way round; the date counts as not given"},
    RuleInfo{Rule::date_conflict, "date-conflict", warning,
             "file name and text name different days; the text counts"},
    RuleInfo{Rule::date_future, "date-future", note,
             "a header line or file name gives a day after the build's; the session is published"},
    RuleInfo{Rule::duration_invalid, "duration-invalid", warning,
             "a duration that could not be read as time"},
    RuleInfo{Rule::level_unknown, "level-unknown", warning, "a level outside L0 to L5"},
    RuleInfo{Rule::value_unknown, "value-unknown", warning,
             "a field holds none of the words it may hold"},
    RuleInfo{Rule::fence_unclosed, "fence-unclosed", warning,
             "a code fence without an end takes the rest of the file"},
    RuleInfo{Rule::table_too_large, "table-too-large", warning,
             "a table past the limits is shown as text"},
    RuleInfo{Rule::nesting_too_deep, "nesting-too-deep", warning,
             "text nested past the limit is shown without its markup"},
    RuleInfo{Rule::html_removed, "html-removed", note,
             "raw HTML is shown as text unless site.yaml allows it"},
    RuleInfo{Rule::math_invalid, "math-invalid", warning,
             "a formula that is not understood is shown as TeX"},
    RuleInfo{Rule::heading_id_invalid, "heading-id-invalid", warning,
             "a heading's `{#id}` cannot be its id, or is another heading's"},
    RuleInfo{
        Rule::shortcode_unknown, "shortcode-unknown", warning,
        "a shortcode that has no layout, or the end of one that was not begun, is shown as text"},
    RuleInfo{Rule::private_unpaired, "private-unpaired", warning,
             "one of `<!-- private -->` and `<!-- /private -->` stands without the other"},
    RuleInfo{Rule::adr_number_duplicate, "adr-number-duplicate", warning,
             "two decision records carry the same number"},
    RuleInfo{Rule::adr_number_missing, "adr-number-missing", note,
             "a decision record without a number can only be linked by its file"},
    RuleInfo{Rule::adr_status_unknown, "adr-status-unknown", warning,
             "a decision's status is none of the known words"},
    RuleInfo{Rule::adr_cycle, "adr-cycle", warning,
             "decision records supersede one another in a circle, so that none of them holds"},
    RuleInfo{Rule::adr_accepted_superseded, "adr-accepted-superseded", warning,
             "a decision record calls itself accepted, and another one says that it supersedes it"},
    RuleInfo{Rule::adr_successor_missing, "adr-successor-missing", note,
             "a decision record is superseded and nobody says by which"},
    RuleInfo{Rule::decision_adr_missing, "decision-adr-missing", warning,
             "a decision of a session names a decision record that does not exist"},
    RuleInfo{Rule::placeholder_left, "placeholder-left", warning,
             "words of the template stand where the author's should, and count as nothing"},
    RuleInfo{Rule::section_missing, "section-missing", warning,
             "a section that the session's dialect requires is not there"},
    RuleInfo{Rule::section_empty, "section-empty", warning,
             "a section that the session's dialect requires says nothing"},
    RuleInfo{Rule::section_too_long, "section-too-long", note,
             "a section has more lines than its heading or dialect allows"},
    RuleInfo{Rule::too_many_items, "too-many-items", note,
             "a section has more entries than its heading or dialect allows"},
    RuleInfo{Rule::takeaway_missing, "takeaway-missing", note,
             "a session from which nothing can be taken away"},
    RuleInfo{Rule::proof_missing, "proof-missing", note,
             "a capability is claimed and nothing proves it"},
    RuleInfo{Rule::level_falls, "level-falls", warning,
             "a level is lower than before and nothing says why"},
    RuleInfo{Rule::file_name_mismatch, "file-name-mismatch", warning,
             "a file's name says something else than its text"},
    RuleInfo{Rule::date_form, "date-form", note,
             "a date in front matter is not written YYYY-MM-DD, which other tools expect"},
    RuleInfo{Rule::date_missing, "date-missing", note,
             "front matter lacks the date that a header line or the file's name states"},
    RuleInfo{Rule::image_alt_missing, "image-alt-missing", note,
             "an image without a text for those who do not see it"},
    RuleInfo{Rule::link_broken, "link-broken", warning,
             "a link to a file the journal does not have"},
    RuleInfo{Rule::link_anchor_missing, "link-anchor-missing", warning,
             "a link to a heading its page does not have"},
    RuleInfo{Rule::link_ambiguous, "link-ambiguous", error, "a short link that fits several pages"},
    RuleInfo{Rule::link_local_path, "link-local-path", warning,
             "a link to a path of one machine; its tail was found in the journal"},
    RuleInfo{Rule::link_outside, "link-outside", warning,
             "a link that leaves the journal's folder"},
    RuleInfo{Rule::link_unsafe, "link-unsafe", warning,
             "a link with a scheme that could run code is dropped"},
    RuleInfo{Rule::link_not_copied, "link-not-copied", warning,
             "a file that is linked is too large for the site, or of a kind that is never copied"},
    RuleInfo{Rule::link_held, "link-held", note,
             "a link leads to a page that is not published, so its words are text"},
    RuleInfo{Rule::link_rotten, "link-rotten", warning,
             "an outside link was not there when `check --external` asked for it"},
    RuleInfo{Rule::link_moved, "link-moved", note,
             "an outside link leads elsewhere for good, as `check --external` found"},
    RuleInfo{Rule::image_remote, "image-remote", warning,
             "an image that is not in the journal is shown as a link to it"},
    RuleInfo{Rule::image_unreadable, "image-unreadable", warning,
             "a file is named as an image is, and is none"},
    RuleInfo{Rule::adr_unknown, "adr-unknown", warning,
             "a decision record that does not exist is named"},
    RuleInfo{Rule::transclusion_cycle, "transclusion-cycle", warning,
             "a text shows another one that shows it in turn; the second time it is a link"},
    RuleInfo{
        Rule::transclusion_limit, "transclusion-limit", warning,
        "a text shows others more deeply nested or longer than a page takes; the rest are links"},
    RuleInfo{Rule::capability_unproved, "capability-unproved", note,
             "a capability is claimed, and what is named as its proof does not hold"},
    RuleInfo{Rule::capability_broken, "capability-broken", warning,
             "a capability's proofs are all missing"},
    RuleInfo{Rule::capability_contradicted, "capability-contradicted", warning,
             "a later session says that a capability is not there any more"},
    RuleInfo{Rule::proof_changed, "proof-changed", note,
             "an outside page that proves a capability is not what it was at first"},
    RuleInfo{Rule::alias_unknown, "alias-unknown", warning,
             "an alias of site.yaml names a statement that no session claims"},
    RuleInfo{Rule::url_collision, "url-collision", warning,
             "two pages want the same address; the later one by path got a number"},
    RuleInfo{Rule::url_vanished, "url-vanished", error,
             "an address in urls.lock that no page and no alias has any more"},
    RuleInfo{Rule::url_unlocked, "url-unlocked", warning,
             "pages that urls.lock does not know yet, so that nothing guards their addresses"},
    RuleInfo{Rule::url_lock_invalid, "url-lock-invalid", error,
             "a line of urls.lock that cannot be used, so that its address is not guarded"},
    RuleInfo{Rule::redirect_invalid, "redirect-invalid", warning,
             "an alias that can be no address of this site leads nowhere"},
    RuleInfo{Rule::redirect_taken, "redirect-taken", warning,
             "an alias that is another page's address, or another page's alias too"},
    RuleInfo{Rule::session_held, "session-held", note,
             "a draft, or dated after the build's day, and so not published"},
    RuleInfo{Rule::leak_secret, "leak-secret", error,
             "a key, token or private key would be published, so nothing is"},
    RuleInfo{Rule::leak_password_url, "leak-password-url", error,
             "a web or database address with a password would be published, so nothing is"},
    RuleInfo{Rule::leak_email, "leak-email", warning, "an e-mail address is published"},
    RuleInfo{Rule::leak_home_path, "leak-home-path", note,
             "the name in a home folder's path is published"},
    RuleInfo{Rule::leak_allow_unknown, "leak-allow-unknown", warning,
             "a comment allows what is no rule of leaks, and so nothing"},
    RuleInfo{Rule::git_unavailable, "git-unavailable", note,
             "the journal lies in a repository that git did not tell about"},
    RuleInfo{Rule::git_shallow, "git-shallow", note,
             "a shallow clone does not know when its files were first written"},
    RuleInfo{Rule::evidence_invalid, "evidence-invalid", warning,
             "evidence.lock, or an entry of it, that cannot be used"},
    RuleInfo{Rule::config_invalid, "config-invalid", error,
             "a value in site.yaml that cannot be used"},
    RuleInfo{Rule::config_unknown_key, "config-unknown-key", error,
             "site.yaml has a key daybook does not know"},
    RuleInfo{Rule::navigation_broken, "navigation-broken", warning,
             "an entry of the navigation leads to no page, and is left out of it"},
    RuleInfo{Rule::look_contrast, "look-contrast", warning,
             "a colour of site.yaml that is hard to read on the paper"},
    RuleInfo{Rule::look_file_missing, "look-file-missing", warning,
             "a logo or stylesheet of site.yaml that is not below assets/"},
    RuleInfo{Rule::diagram_script_missing, "diagram-script-missing", warning,
             "site.yaml asks for diagrams, and the script that draws them is not installed"},
    RuleInfo{Rule::layout_error, "layout-error", error,
             "a layout that cannot be compiled or rendered"},
    RuleInfo{Rule::layout_field_unknown, "layout-field-unknown", error,
             "a layout asks for a field that its data never has"},
    RuleInfo{Rule::data_invalid, "data-invalid", warning,
             "a data file that layouts cannot be given, or not all of it"},
};

}  // namespace

std::string_view severity_name(Severity severity) {
  switch (severity) {
    case Severity::note:
      return "note";
    case Severity::warning:
      return "warning";
    case Severity::error:
      break;
  }
  return "error";
}

std::span<const RuleInfo> all_rules() {
  return k_rules;
}

const RuleInfo& rule_info(Rule rule) {
  return k_rules[static_cast<std::size_t>(rule)];
}

std::string_view rule_name(Rule rule) {
  return rule_info(rule).name;
}

std::optional<Rule> find_rule(std::string_view name) {
  const auto* const found = std::ranges::find(k_rules, name, &RuleInfo::name);
  if (found == k_rules.end()) return std::nullopt;
  return found->rule;
}

}  // namespace daybook::text
