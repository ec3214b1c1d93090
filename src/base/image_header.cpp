// SPDX-License-Identifier: MIT
#include "base/image_header.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <utility>

namespace daybook::base {
namespace {

using State = ImageHeader::State;

constexpr std::uint32_t k_largest_side = 1'000'000;

ImageHeader sized(std::uint64_t width, std::uint64_t height) {
  if (width == 0 || height == 0 || width > k_largest_side || height > k_largest_side)
    return {.state = State::unreadable};
  return {.state = State::known,
          .width = static_cast<std::uint32_t>(width),
          .height = static_cast<std::uint32_t>(height)};
}

/// The numbers of a file; what lies past its end is none.
class Bytes {
 public:
  enum class Order : std::uint8_t { big, little };
  Bytes(std::string_view bytes, Order order) : bytes_(bytes), order_(order) {}

  std::size_t size() const { return bytes_.size(); }
  bool has(std::size_t at, std::size_t size) const {
    return at <= bytes_.size() && size <= bytes_.size() - at;
  }
  /// Of up to four bytes; 0 past the end.
  std::uint32_t number(std::size_t at, std::size_t size) const {
    if (!has(at, size)) return 0;
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < size; ++i) {
      const std::size_t k = order_ == Order::big ? at + i : at + size - 1 - i;
      number = number << 8U | static_cast<unsigned char>(bytes_[k]);
    }
    return number;
  }
  bool is(std::size_t at, std::string_view mark) const {
    return has(at, mark.size()) && bytes_.substr(at, mark.size()) == mark;
  }

 private:
  std::string_view bytes_;
  Order order_;
};

ImageHeader read_png(std::string_view bytes) {
  const Bytes file(bytes, Bytes::Order::big);
  if (!file.has(16, 8)) return {.state = State::cut_off};
  return sized(file.number(16, 4), file.number(20, 4));
}

ImageHeader read_gif(std::string_view bytes) {
  const Bytes file(bytes, Bytes::Order::little);
  if (!file.has(6, 4)) return {.state = State::cut_off};
  return sized(file.number(6, 2), file.number(8, 2));
}

ImageHeader read_bmp(std::string_view bytes) {
  const Bytes file(bytes, Bytes::Order::little);
  if (!file.has(18, 8)) return {.state = State::cut_off};
  constexpr std::uint32_t k_old_header = 12;
  if (file.number(14, 4) == k_old_header) return sized(file.number(18, 2), file.number(20, 2));
  const std::uint32_t height = file.number(22, 4);  // negative: the rows stand top down
  return sized(file.number(18, 4), std::min(height, std::uint32_t{0} - height));
}

ImageHeader read_webp(std::string_view bytes) {
  const Bytes file(bytes, Bytes::Order::little);
  if (!file.has(0, 30)) return {.state = State::cut_off};
  constexpr std::uint32_t k_side = 0x3FFF;
  if (file.is(12, "VP8X")) return sized(file.number(24, 3) + 1, file.number(27, 3) + 1);
  if (file.is(12, "VP8 ")) return sized(file.number(26, 2) & k_side, file.number(28, 2) & k_side);
  if (!file.is(12, "VP8L")) return {.state = State::unreadable};
  const std::uint32_t sides = file.number(21, 4);
  return sized((sides & k_side) + 1, (sides >> 14U & k_side) + 1);
}

/// The turn that a camera noted, 1 to 8; 1 without one.  `tiff` is what follows `Exif\0\0`.
std::uint32_t orientation(std::string_view tiff) {
  const bool little = tiff.starts_with("II");
  if (!little && !tiff.starts_with("MM")) return 1;
  const Bytes file(tiff, little ? Bytes::Order::little : Bytes::Order::big);
  constexpr std::uint32_t k_orientation = 0x0112;
  constexpr std::size_t k_entry = 12;
  const std::size_t first = file.number(4, 4);
  const std::uint32_t count = file.number(first, 2);
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::size_t entry = first + 2 + i * k_entry;
    if (!file.has(entry, k_entry)) break;
    if (file.number(entry, 2) == k_orientation) return file.number(entry + 8, 2);
  }
  return 1;
}

/// From part to part, each of which says how long it is, to the one with the size.
ImageHeader read_jpeg(std::string_view bytes) {
  const Bytes file(bytes, Bytes::Order::big);
  std::uint32_t turn = 1;
  for (std::size_t at = 2; file.has(at, 4);) {
    const std::uint32_t mark = file.number(at, 2);
    if (mark == 0xFFFF) {  // filler
      ++at;
      continue;
    }
    const std::uint32_t size = file.number(at + 2, 2);
    const bool is_frame =
        mark >= 0xFFC0 && mark <= 0xFFCF && mark != 0xFFC4 && mark != 0xFFC8 && mark != 0xFFCC;
    if (mark < 0xFFC0 || mark >= 0xFFFE + 1 || size < 2 || mark == 0xFFDA)
      return {.state = State::unreadable};
    if (is_frame) {
      if (!file.has(at + 5, 4)) break;
      const std::uint32_t height = file.number(at + 5, 2);
      const std::uint32_t width = file.number(at + 7, 2);
      return turn >= 5 && turn <= 8 ? sized(height, width) : sized(width, height);
    }
    constexpr std::string_view k_exif("Exif\0\0", 6);
    if (mark == 0xFFE1 && file.has(at, 2 + size) && file.is(at + 4, k_exif))
      turn = orientation(bytes.substr(at + 10, size - 8));
    at += 2 + size;
  }
  return {.state = State::cut_off};
}

/// The box of an AVIF that tells its size: found by its name, since only a reader of the whole
/// could say where it must lie.
ImageHeader read_avif(std::string_view bytes) {
  const auto box = bytes.find("ispe");
  const Bytes file(bytes, Bytes::Order::big);
  if (box == std::string_view::npos || !file.has(box + 8, 8)) return {};
  return sized(file.number(box + 8, 4), file.number(box + 12, 4));
}

// --- SVG ---------------------------------------------------------------------------------------

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Past what may stand before the first element: comments, the declaration, the doctype.
std::string_view first_element(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  for (;;) {
    const auto begin = text.find('<');
    if (begin == std::string_view::npos) return {};
    text.remove_prefix(begin);
    const bool comment = text.starts_with("<!--");
    if (!comment && !text.starts_with("<?") && !text.starts_with("<!")) return text;
    std::string_view end = comment ? "-->" : ">";
    if (text.starts_with("<!DOCTYPE") && text.find('[') < text.find('>')) end = "]>";
    const auto at = text.find(end);
    if (at == std::string_view::npos) return {};
    text.remove_prefix(at + end.size());
  }
}

/// The value of an attribute in a start tag; empty without it.
std::string_view attribute(std::string_view tag, std::string_view name) {
  for (auto at = tag.find(name); at != std::string_view::npos; at = tag.find(name, at + 1)) {
    if (at == 0 || !is_space(tag[at - 1])) continue;
    std::string_view rest = tag.substr(at + name.size());
    rest.remove_prefix(std::min(rest.find_first_not_of(" \t\r\n="), rest.size()));
    if (rest.empty() || (rest[0] != '"' && rest[0] != '\'')) continue;
    const auto end = rest.find(rest[0], 1);
    return end == std::string_view::npos ? std::string_view{} : rest.substr(1, end - 1);
  }
  return {};
}

/// `640`, `640.5px`; none for other units, which are not pixels.
std::optional<double> pixels(std::string_view text) {
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const std::string_view unit(end, static_cast<std::size_t>(text.data() + text.size() - end));
  if (error != std::errc{} || (!unit.empty() && unit != "px")) return std::nullopt;
  if (!(number >= 0.5) || number > k_largest_side) return std::nullopt;
  return number;
}

/// The last two of the four numbers of a viewBox.
std::pair<std::optional<double>, std::optional<double>> view_box(std::string_view box) {
  std::array<std::string_view, 4> parts;
  for (std::string_view& part : parts) {
    box.remove_prefix(std::min(box.find_first_not_of(" \t\r\n,"), box.size()));
    part = box.substr(0, box.find_first_of(" \t\r\n,"));
    box.remove_prefix(part.size());
  }
  return {pixels(parts[2]), pixels(parts[3])};
}

ImageHeader read_svg(std::string_view tag) {
  const auto [box_width, box_height] = view_box(attribute(tag, "viewBox"));
  auto width = pixels(attribute(tag, "width"));
  auto height = pixels(attribute(tag, "height"));
  // One side alone has the other by the box's shape.
  if (box_width && box_height) {
    if (width && !height) height = *width * *box_height / *box_width;
    if (height && !width) width = *height * *box_width / *box_height;
    if (!width && !height) {
      width = box_width;
      height = box_height;
    }
  }
  if (!width || !height) return {};
  return sized(static_cast<std::uint64_t>(std::round(*width)),
               static_cast<std::uint64_t>(std::round(*height)));
}

ImageHeader read_xml(std::string_view bytes) {
  const std::string_view element = first_element(bytes);
  if (!element.starts_with("<svg") || element.size() < 5 ||
      (!is_space(element[4]) && element[4] != '>'))
    return {.state = State::unreadable};
  const auto end = element.find('>');
  if (end == std::string_view::npos) return {.state = State::cut_off};
  return read_svg(element.substr(0, end));
}

/// How the files of a format begin, and who reads it.
struct Format {
  std::size_t at;
  std::string_view mark;
  ImageHeader (*read)(std::string_view bytes);
};
constexpr std::array k_formats{
    Format{0, "\x89PNG\r\n\x1A\n", read_png},
    Format{0, "\xFF\xD8\xFF", read_jpeg},
    Format{0, "GIF87a", read_gif},
    Format{0, "GIF89a", read_gif},
    Format{8, "WEBP", read_webp},
    Format{0, "BM", read_bmp},
    Format{4, "ftypavif", read_avif},
    Format{4, "ftypavis", read_avif},
    Format{0, std::string_view("\0\0\1\0", 4), [](std::string_view) { return ImageHeader{}; }},
};

}  // namespace

ImageHeader read_image_header(std::string_view bytes) {
  for (const Format& format : k_formats) {
    if (bytes.size() >= format.at && bytes.substr(format.at).starts_with(format.mark))
      return format.read(bytes);
  }
  return read_xml(bytes);
}

}  // namespace daybook::base
