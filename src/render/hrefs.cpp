// SPDX-License-Identifier: MIT
#include "render/hrefs.hpp"

namespace daybook::render {

std::string Hrefs::root() const {
  if (!absolute()) return text::root_prefix(from_);
  std::string root(base_);
  if (!root.ends_with('/')) root += '/';
  return root;
}

std::string Hrefs::to(const text::Url& url) const {
  return absolute() ? text::absolute_link(base_, url) : text::relative_link(from_, url);
}

std::string Hrefs::to(const site::Target& target, std::string_view fragment) const {
  const text::Url& url = site_.url(target);
  const bool same_page = !absolute() && !fragment.empty() && url == from_;
  std::string href = same_page ? std::string{} : to(url);
  if (!fragment.empty()) href.append("#").append(text::percent_encode_path(fragment));
  return href;
}

}  // namespace daybook::render
