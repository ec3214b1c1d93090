// SPDX-License-Identifier: MIT
// Shell patterns, matched without recursion: of two stars only the later one is ever tried again,
// so the time is at most the path's length squared times the pattern's.
#include <optional>

#include "config/placement.hpp"

namespace daybook::config {
namespace {

/// A star that took some of the path and may take more.
struct Star {
  std::size_t pattern = 0;   // just after the star
  std::size_t path = 0;      // what it has taken so far ends here
  bool whole_parts = false;  // `**/` takes up to a '/' only
};

class Matcher {
 public:
  Matcher(std::string_view pattern, std::string_view path) : pattern_(pattern), path_(path) {}

  bool run() {
    while (s_ < path_.size()) {
      if (!take_star() && !take_character() && !retry()) return false;
    }
    while (p_ < pattern_.size() && pattern_[p_] == '*')
      ++p_;
    return p_ == pattern_.size();
  }

 private:
  bool take_star() {
    const std::string_view rest = pattern_.substr(p_);
    if (rest.starts_with("**")) {
      const bool whole = rest.substr(2).starts_with('/') && (p_ == 0 || pattern_[p_ - 1] == '/');
      p_ += whole ? 3U : 2U;
      across_ = Star{.pattern = p_, .path = s_, .whole_parts = whole};
      within_.reset();
      return true;
    }
    if (!rest.starts_with('*')) return false;
    within_ = Star{.pattern = ++p_, .path = s_};
    return true;
  }

  bool take_character() {
    if (p_ == pattern_.size()) return false;
    const bool any = pattern_[p_] == '?' && path_[s_] != '/';
    if (!any && pattern_[p_] != path_[s_]) return false;
    ++p_;
    ++s_;
    return true;
  }

  /// Gives the last star one more character, or part, of the path.
  bool retry() {
    if (within_ && path_[within_->path] != '/') {
      p_ = within_->pattern;
      s_ = ++within_->path;
      return true;
    }
    within_.reset();
    if (!across_) return false;
    const std::size_t slash = path_.find('/', across_->path);
    if (across_->whole_parts && slash == std::string_view::npos) return false;
    across_->path = across_->whole_parts ? slash + 1 : across_->path + 1;
    p_ = across_->pattern;
    s_ = across_->path;
    return true;
  }

  std::string_view pattern_;
  std::string_view path_;
  std::size_t p_ = 0;
  std::size_t s_ = 0;
  std::optional<Star> within_;  // `*` never takes a '/'
  std::optional<Star> across_;  // `**`
};

}  // namespace

bool matches_glob(std::string_view pattern, std::string_view path) {
  if (pattern.empty()) return false;
  const bool folder = pattern.ends_with('/');
  if (folder) pattern.remove_suffix(1);
  std::string whole(pattern);
  if (whole.starts_with('/')) {
    whole.erase(0, 1);
  } else if (whole.find('/') == std::string::npos) {
    whole.insert(0, "**/");
  }
  return Matcher(whole, path).run() || (folder && Matcher(whole + "/**", path).run());
}

}  // namespace daybook::config
