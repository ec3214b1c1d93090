// SPDX-License-Identifier: MIT
#include "support/unzip.hpp"

#include <cstdint>
#include <fmt/format.h>
#include <stdexcept>
#include <zip.h>

namespace daybook::tests {
namespace {

constexpr std::string_view k_central_entry = "PK\x01\x02";

std::uint32_t number_at(std::string_view bytes, std::size_t at, std::size_t size) {
  std::uint32_t number = 0;
  for (std::size_t i = size; i-- > 0;)
    number = number << 8U | static_cast<unsigned char>(bytes.at(at + i));
  return number;
}

// libzip tells times in the machine's time zone; what is written is read here.
void read_facts(std::string_view archive, std::vector<Unzipped>& files) {
  const auto directory = number_at(archive, archive.size() - 6, 4);
  std::size_t at = directory;
  for (Unzipped& file : files) {
    if (archive.substr(at, 4) != k_central_entry) throw std::runtime_error("no zip directory");
    const std::uint32_t day = number_at(archive, at + 14, 2);
    file.day = fmt::format("{}-{:02}-{:02}", 1980U + (day >> 9U), day >> 5U & 15U, day & 31U);
    file.mode = static_cast<unsigned>(
        std::stoul(fmt::format("{:o}", number_at(archive, at + 38, 4) >> 16U & 0777U)));
    at += 46U + number_at(archive, at + 28, 2) + number_at(archive, at + 30, 2) +
          number_at(archive, at + 32, 2);
  }
}

}  // namespace

std::vector<Unzipped> unzip(std::string_view archive) {
  zip_source_t* const source = zip_source_buffer_create(archive.data(), archive.size(), 0, nullptr);
  zip_t* const zip = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
  if (zip == nullptr) throw std::runtime_error("no zip file");
  std::vector<Unzipped> files;
  for (zip_int64_t i = 0; i < zip_get_num_entries(zip, 0); ++i) {
    const auto index = static_cast<zip_uint64_t>(i);
    zip_stat_t stat;
    zip_stat_init(&stat);
    zip_stat_index(zip, index, 0, &stat);
    Unzipped file{.name = stat.name, .bytes = std::string(stat.size, '\0'), .day = {}};
    zip_file_t* const open = zip_fopen_index(zip, index, 0);
    const zip_int64_t read = zip_fread(open, file.bytes.data(), file.bytes.size());
    if (zip_fclose(open) != 0 || read != static_cast<zip_int64_t>(stat.size))
      throw std::runtime_error("a file of the zip file is damaged");
    files.push_back(std::move(file));
  }
  zip_close(zip);
  read_facts(archive, files);
  return files;
}

}  // namespace daybook::tests
