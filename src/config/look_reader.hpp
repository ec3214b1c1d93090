// SPDX-License-Identifier: MIT
// The values below `look:` in site.yaml.  What ends up in a stylesheet is checked here, so that no
// text of site.yaml can end a rule or name an address.  Tested by look_test.cpp.
#pragma once

#include "config/look.hpp"
#include "config/value_reader.hpp"

namespace daybook::config {

/// `#rgb` or `#rrggbb`.
void read_colour(ValueReader& reader, const yaml::Value& value, LookColour& into);

/// `sans`, `serif`, `mono`, or names of families between commas: letters, digits, spaces, hyphens.
void read_font(ValueReader& reader, const yaml::Value& value, std::string& into);

/// A relative path below assets/, without `..`.
void read_look_file(ValueReader& reader, const yaml::Value& value, LookFile& into);

}  // namespace daybook::config
