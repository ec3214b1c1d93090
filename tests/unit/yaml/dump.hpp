// SPDX-License-Identifier: MIT
// A Value as one line of text, the oracle of this folder's tests.
#pragma once

#include <string>
#include <string_view>

#include "text/source_file.hpp"
#include "yaml/value.hpp"

namespace daybook::yaml::tests {

/// With Spans::yes each value is followed by what its span covers in the source, `<…>`, so that an
/// offset which is off by one shows as text.
enum class Spans : std::uint8_t { no, yes };

/// `{title: 'Foo', tags: [a, b], empty: -}`: quotes show what was quoted, `-` is no value.
std::string dump(const Value& value, const text::SourceFile& source, Spans spans = Spans::no);

/// `line:column rule: message; help`, one a line.
std::string dump(const text::Diagnostics& diagnostics);

/// The whole of a source file as the part to parse.
text::Span whole(const text::SourceFile& source);

}  // namespace daybook::yaml::tests
