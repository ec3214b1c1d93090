// SPDX-License-Identifier: MIT
// What any author's text may become: XML that is HTML too, of known elements and attributes, in
// which nothing runs.  The lists are written once more, not taken from what writes the markup.
#pragma once

#include <algorithm>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "address.hpp"
#include "require.hpp"
#include "text/ascii.hpp"

namespace daybook::fuzz {

/// Which elements there may be; each kind has those before it.
enum class Elements : std::uint8_t {
  math,
  markdown,    ///< what Markdown means, and the HTML that is always kept
  raw,         ///< the HTML of authors too
  raw_remote,  ///< and their images of other sites
};

/// Words of a list, which are asked for at each tag.
class Words {
 public:
  explicit Words(std::string_view list) {
    for (std::size_t at = 0; at < list.size();) {
      const std::size_t end = std::min(list.find(' ', at), list.size());
      words_.insert(list.substr(at, end - at));
      at = end + 1;
    }
  }
  bool has(std::string_view word) const { return words_.contains(word); }

 private:
  std::unordered_set<std::string_view> words_;
};

inline const Words k_math_elements(
    "annotation math mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow "
    "mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover semantics");
inline const Words k_markdown_elements(
    "a aside blockquote br code del details div em figcaption figure h1 h2 h3 h4 h5 h6 hr img "
    "input kbd li mark ol p pre section span strong sub summary sup table tbody td th thead tr ul");
inline const Words k_raw_elements(
    "abbr b caption cite dd dfn dl dt i ins q rp rt ruby s samp small tfoot time u var wbr");
/// Without an end tag.
inline const Words k_void_elements("br hr img input wbr mprescripts mspace");
/// What ends a paragraph in HTML, so that none may hold it.
inline const Words k_block_elements(
    "aside blockquote details div figure h1 h2 h3 h4 h5 h6 hr ol p pre section table ul");

inline const Words k_math_attributes(
    "accent accentunder class columnalign depth display displaystyle encoding form height "
    "linethickness lspace mathcolor mathvariant maxsize minsize movablelimits rspace scriptlevel "
    "stretchy width xmlns");
inline const Words k_attributes(
    "align alt aria-label checked cite class colspan data-language data-line data-lines datetime "
    "decoding dir disabled height href id lang loading open reversed role rowspan scope src start "
    "tabindex title type valign value width");
inline const Words k_schemes("http https mailto tel ftp ftps git ssh");

/// Looks once through markup.
class Markup {
 public:
  Markup(std::string_view html, Elements elements) : html_(html), elements_(elements) {}

  void check() {
    while (at_ < html_.size()) {
      const std::size_t tag = std::min(html_.find('<', at_), html_.size());
      (void)read_text(html_.substr(at_, tag - at_));
      at_ = tag;
      if (at_ < html_.size()) read_tag();
    }
    require(open_.empty());
  }

 private:
  bool takes(std::string_view word) {
    if (!html_.substr(at_).starts_with(word)) return false;
    at_ += word.size();
    return true;
  }

  std::string_view read_name() {
    const std::size_t begin = at_;
    while (at_ < html_.size() && (text::is_ascii_alphanumeric(html_[at_]) || html_[at_] == '-'))
      ++at_;
    return html_.substr(begin, at_ - begin);
  }

  /// What a browser makes of text: it has only the references that XML has too.
  static std::string read_text(std::string_view written) {
    std::string text;
    for (std::size_t i = 0; i < written.size(); ++i) {
      const char c = written[i];
      require(c != '>' && c != '"' && c != '\x7F');
      require(static_cast<unsigned char>(c) >= ' ' || c == '\t' || c == '\n' || c == '\r');
      if (c != '&') {
        text.push_back(c);
        continue;
      }
      const std::size_t end = written.find(';', i);
      require(end != std::string_view::npos);
      text += read_reference(written.substr(i + 1, end - i - 1));
      i = end;
    }
    return text;
  }

  static std::string read_reference(std::string_view name) {
    if (name == "amp") return "&";
    if (name == "lt") return "<";
    if (name == "gt") return ">";
    if (name == "quot") return "\"";
    require(name.starts_with('#'));
    const bool hex = name.starts_with("#x");
    const std::string digits(name.substr(hex ? 2 : 1));
    std::size_t read = 0;
    const unsigned long code = std::stoul(digits, &read, hex ? 16 : 10);  // ends the program too
    require(read == digits.size() && code >= ' ' && code <= 0x10FFFF);
    require(code < 0xD800 || (code > 0xDFFF && code < 0xFFFE) || code > 0xFFFF);
    return code < 0x80 ? std::string(1, static_cast<char>(code)) : "?";
  }

  void read_tag() {
    ++at_;
    if (takes("/")) {
      const std::string_view name = read_name();
      require(takes(">") && !open_.empty() && open_.back() == name);
      open_.pop_back();
      return;
    }
    const std::string_view name = read_name();
    require(is_known(name));
    check_place(name);
    std::set<std::string_view> seen;
    while (at_ + 1 < html_.size() && html_[at_] == ' ' && html_[at_ + 1] != '/') {
      ++at_;
      read_attribute(name, seen);
    }
    // A box that somebody could write into is none of a text.
    require(name != "input" || (seen.contains("disabled") && seen.contains("type")));
    const bool ends = takes(" />");
    require(ends == k_void_elements.has(name));
    if (!ends) {
      require(takes(">"));
      open_.push_back(name);
    }
  }

  bool is_known(std::string_view name) const {
    return k_math_elements.has(name) ||
           (elements_ >= Elements::markdown && k_markdown_elements.has(name)) ||
           (elements_ >= Elements::raw && k_raw_elements.has(name));
  }

  /// What HTML would take apart.  Authors that write HTML can only harm themselves by it.
  void check_place(std::string_view name) const {
    if (elements_ >= Elements::raw) return;
    const auto is_open = [this](std::string_view element) {
      return std::find(open_.begin(), open_.end(), element) != open_.end();
    };
    require(name != "a" || !is_open("a"));
    require(!k_block_elements.has(name) || !is_open("p"));
    require(!k_math_elements.has(name) || name == "math" || is_open("math"));
  }

  void read_attribute(std::string_view element, std::set<std::string_view>& seen) {
    const std::string_view name = read_name();
    const bool math = k_math_elements.has(element);
    require((math ? k_math_attributes : k_attributes).has(name));
    require(seen.insert(name).second);
    require(takes("=\""));
    const std::size_t end = html_.find('"', at_);
    require(end != std::string_view::npos);
    const std::string_view written = html_.substr(at_, end - at_);
    require(written.find('<') == std::string_view::npos);
    const std::string value = read_text(written);
    if (name == "href" || name == "src" || name == "cite") {
      const std::string scheme = scheme_of(value);
      require(!is_harmful(value) && (scheme.empty() || k_schemes.has(scheme)));
    }
    if (name == "src" && elements_ < Elements::raw_remote) require(!is_elsewhere(value));
    if (name == "id") require(ids_.insert(written).second);
    if (name == "type") require(element == "input" && value == "checkbox");
    at_ = end + 1;
  }

  std::string_view html_;
  Elements elements_;
  std::size_t at_ = 0;
  std::vector<std::string_view> open_;
  std::set<std::string_view> ids_;
};

inline void check_markup(std::string_view html, Elements elements) {
  Markup(html, elements).check();
}

}  // namespace daybook::fuzz
