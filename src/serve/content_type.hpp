// SPDX-License-Identifier: MIT
// What a file is, by the end of its name, as HTTP says it.  Tested by content_type_test.cpp.
#pragma once

#include <string_view>

namespace daybook::serve {

/// That of pages.
inline constexpr std::string_view k_html_type = "text/html; charset=utf-8";

/// The value of Content-Type; texts with their charset, which is always UTF-8.  What nobody knows
/// is application/octet-stream.
std::string_view content_type_of(std::string_view path);

}  // namespace daybook::serve
