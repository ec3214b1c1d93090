// SPDX-License-Identifier: MIT
// The sizes of images by their first bytes.
#include "base/image_header.hpp"

#include <string>

#include "support/catch.hpp"

namespace daybook::tests {

using base::ImageHeader;
using State = ImageHeader::State;
using namespace std::string_literals;

namespace {

std::string jpeg(const std::string& parts) {
  return "\xFF\xD8"s + parts;
}
const std::string k_frame = "\xFF\xC0\0\x11\x08\0\x30\0\x40\x03"s;  // 64 × 48
std::string exif(char turn) {
  const std::string tiff = "MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0"s + turn + "\0\0"s;
  return "\xFF\xE1\0"s + static_cast<char>(8 + tiff.size()) + "Exif\0\0"s + tiff;
}

}  // namespace

TEST_CASE("each format tells its size in its first bytes", "[base][image]") {
  const auto [bytes, width, height] = GENERATE(table<std::string, unsigned, unsigned>({
      {"\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR\0\0\x02\0\0\0\x01\0"s, 512, 256},
      {"GIF89a\x40\0\x30\0"s, 64, 48},
      {"BM"s + std::string(12, '\0') + "\x28\0\0\0\x40\0\0\0\xD0\xFF\xFF\xFF"s, 64, 48},
      {"RIFF\0\0\0\0WEBPVP8X\x0A\0\0\0\0\0\0\0\x3F\0\0\x2F\0\0"s, 64, 48},
      {"RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\x9D\x01\x2A\x40\0\x30\0"s, 64, 48},
      {"RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2F\x3F\xC0\x0B\0\0\0\0\0\0"s, 64, 48},
      {"\0\0\0\x1C"s
       "ftypavif...ispe\0\0\0\0\0\0\0\x40\0\0\0\x30"s,
       64, 48},
      {jpeg(k_frame), 64, 48},
      {jpeg("\xFF\xE0\0\x04..\xFF\xFF"s + k_frame), 64, 48},
      {jpeg(exif(1) + k_frame), 64, 48},
      {jpeg(exif(3) + k_frame), 64, 48},
      {jpeg(exif(6) + k_frame), 48, 64},
      {jpeg(exif(8) + k_frame), 48, 64},
      {"<svg width=\"64\" height=\"48px\">", 64, 48},
      {"<?xml version=\"1.0\"?>\n<!-- <svg> -->\n<svg viewBox='0 0 64 48' fill='none'>", 64, 48},
      {"<svg\n width=\"128\" viewBox=\"0,0,64,48\">", 128, 96},
      {"<svg width=\"100%\" viewBox=\"0 0 63.6 48\">", 64, 48},
  }));
  CAPTURE(bytes);
  const ImageHeader header = base::read_image_header(bytes);
  CHECK(header.state == State::known);
  CHECK(header.width == width);
  CHECK(header.height == height);
}

TEST_CASE("what is no image, or not all of its head, says so", "[base][image]") {
  const auto [bytes, state] = GENERATE(table<std::string, State>({
      {"", State::unreadable},
      {"<!doctype html><title>404</title>", State::unreadable},
      {"<svgs>", State::unreadable},
      {"words", State::unreadable},
      {"\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR\0\0\0\0\0\0\x01\0"s, State::unreadable},
      {jpeg("\xFF\xDA\0\x08"s), State::unreadable},
      {jpeg("\xFF\xC0\0\x01"s), State::unreadable},
      {"\x89PNG\r\n\x1A\n\0"s, State::cut_off},
      {jpeg("\xFF\xE1\xFF\xFE"s), State::cut_off},
      {"<svg width=\"64\" ", State::cut_off},
      {"<svg>", State::unknown},
      {"<svg width=\"4cm\" height=\"3cm\">", State::unknown},
      {"\0\0\1\0\1\0"s, State::unknown},
  }));
  CAPTURE(bytes);
  CHECK(base::read_image_header(bytes).state == state);
}

TEST_CASE("a header cut anywhere is read without harm", "[base][image]") {
  const std::string whole = jpeg(exif(6) + k_frame);
  // The last byte counts colours.
  for (std::size_t size = 0; size + 1 < whole.size(); ++size)
    CHECK(base::read_image_header(whole.substr(0, size)).state != State::known);
}

}  // namespace daybook::tests
