// SPDX-License-Identifier: MIT
// The functions behind the filters' table.  The types of value and arguments are checked before the
// call (filters.cpp).  Tested by filters_test.cpp.
#pragma once

#include <span>

#include "layout/filters.hpp"

namespace daybook::layout::filter {

using Arguments = std::span<const Value>;

// text
Filtered upper(const Value& value, Arguments arguments);
Filtered lower(const Value& value, Arguments arguments);
Filtered capitalize(const Value& value, Arguments arguments);
Filtered trim(const Value& value, Arguments arguments);
Filtered replace(const Value& value, Arguments arguments);
Filtered fill(const Value& value, Arguments arguments);
Filtered before(const Value& value, Arguments arguments);
Filtered after(const Value& value, Arguments arguments);
Filtered truncate(const Value& value, Arguments arguments);
Filtered url_encode(const Value& value, Arguments arguments);
Filtered yaml(const Value& value, Arguments arguments);

// html
Filtered escape(const Value& value, Arguments arguments);
Filtered safe(const Value& value, Arguments arguments);
Filtered json(const Value& value, Arguments arguments);

// any value
Filtered or_default(const Value& value, Arguments arguments);
Filtered length(const Value& value, Arguments arguments);
Filtered counted(const Value& value, Arguments arguments);
Filtered plural(const Value& value, Arguments arguments);

// lists
Filtered join(const Value& value, Arguments arguments);
Filtered first(const Value& value, Arguments arguments);
Filtered last(const Value& value, Arguments arguments);
Filtered limit(const Value& value, Arguments arguments);
Filtered reverse(const Value& value, Arguments arguments);
Filtered selectattr(const Value& value, Arguments arguments);
Filtered sort_by(const Value& value, Arguments arguments);
Filtered group_by(const Value& value, Arguments arguments);

}  // namespace daybook::layout::filter
