// SPDX-License-Identifier: MIT
// tinyxml2 with the habits of feeds: no character that XML does not know, a declaration first.
// Internal to the files that write feeds.
#pragma once

#include <string>
#include <string_view>

#include <tinyxml2.h>

namespace daybook::render {

/// Adds an element with a text, without the characters XML does not allow.
tinyxml2::XMLElement& add_element(tinyxml2::XMLElement& parent, const char* name,
                                  std::string_view text);
/// Makes the element that holds all others, behind the declaration.
tinyxml2::XMLElement& add_root(tinyxml2::XMLDocument& document, const char* name);
std::string printed(const tinyxml2::XMLDocument& document);

}  // namespace daybook::render
