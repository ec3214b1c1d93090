// SPDX-License-Identifier: MIT
// How large an image is, from its first bytes: PNG, JPEG, GIF, WebP, BMP, AVIF and SVG.  Decodes no
// pixel and takes bytes of any origin: every step is bounded by what was given.  An own reader and
// no library, since the turn that a camera notes in a JPEG asks for a walk through its parts
// anyway, and decoders are the part of such libraries that went wrong most often.  Tested by
// image_header_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace daybook::base {

/// What the first bytes of an image tell.
struct ImageHeader {
  enum class State : std::uint8_t {
    unknown,    ///< not asked for, or an image whose size is not told
    known,      ///< width and height
    cut_off,    ///< an image so far, whose size more bytes may tell
    unreadable  ///< no image
  } state = State::unknown;
  std::uint32_t width = 0;  ///< as it is seen, in pixels: turned as the image says
  std::uint32_t height = 0;
};

/// How many bytes to read first, and at most when those are not enough.
inline constexpr std::size_t k_image_head = std::size_t{64} * 1024;
inline constexpr std::size_t k_most_image_head = std::size_t{1024} * 1024;

/// Tells the format by the bytes, not by a name.
ImageHeader read_image_header(std::string_view bytes);

}  // namespace daybook::base
