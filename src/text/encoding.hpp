// SPDX-License-Identifier: MIT
// From the bytes of a file to its text: UTF-16 that says so in its first bytes is made UTF-8, all
// else is taken as UTF-8 as it is.  Tested by encoding_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "text/diagnostic.hpp"
#include "text/source_file.hpp"

namespace daybook::text {

/// What the first bytes of a file say of the others.
enum class Encoding : std::uint8_t { utf8, utf16_little, utf16_big };
Encoding encoding_of(std::string_view bytes);

/// UTF-16 as UTF-8, without its mark.  A surrogate alone, and a byte left over at the end, is
/// U+FFFD.
struct FromUtf16 {
  std::string text;
  std::size_t lost = 0;        ///< how many of those there were
  std::size_t first_lost = 0;  ///< where the first of them stands in `text`
  std::size_t first_byte = 0;  ///< and where it stood in the file
};
FromUtf16 from_utf16(std::string_view bytes, Encoding encoding);

/// A file of the journal as it is read.  A text made of UTF-16 is reported, and what was lost of
/// it.
Checked<std::shared_ptr<const SourceFile>> make_source(std::string path, std::string bytes);

/// The text of a file that goes on into pages as it is: besides, what is not UTF-8 and every NUL is
/// U+FFFD and reported, and a byte order mark is left out.
Checked<std::string> clean_text(const std::string& path, std::string bytes);

/// "2 of the file's bytes are not UTF-8, the first 0xE9 at offset 7", and the rest of the message.
Diagnostic not_utf8(const SourceFile& source, std::size_t count, std::size_t first);

}  // namespace daybook::text
