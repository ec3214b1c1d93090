// SPDX-License-Identifier: MIT
// The only file that knows libzip.
#include "output/zip.hpp"

#include <algorithm>
#include <cstdint>
#include <fmt/format.h>
#include <memory>
#include <zip.h>

namespace daybook::output {
namespace {

using base::Error;
using base::Result;

// -rw-r--r-- of a file, in the upper half as archivers of Unix write it.
constexpr zip_uint32_t k_permissions = 0100644U << 16U;
// zlib's own default; fixed here, so that a change there changes no archive.
constexpr zip_uint32_t k_level = 6;

struct DropSource {
  void operator()(zip_source_t* source) const { zip_source_free(source); }
};
struct DropArchive {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Source = std::unique_ptr<zip_source_t, DropSource>;
using Archive = std::unique_ptr<zip_t, DropArchive>;

/// The day as the format has it: years from 1980 in seven bits, month in four, day in five.
zip_uint16_t dos_date(text::Date day) {
  using std::chrono::December;
  using std::chrono::January;
  constexpr int k_first_year = 1980;
  constexpr int k_last_year = 2107;
  const text::Date first = std::chrono::year{k_first_year} / January / 1;
  const text::Date last = std::chrono::year{k_last_year} / December / 31;
  const text::Date known = std::clamp(day, first, last);
  const auto year = static_cast<unsigned>(static_cast<int>(known.year()) - k_first_year);
  return static_cast<zip_uint16_t>(year << 9U | static_cast<unsigned>(known.month()) << 5U |
                                   static_cast<unsigned>(known.day()));
}

Error fault_of(zip_t& archive) {
  return Error{fmt::format("the zip file cannot be made: {}", zip_strerror(&archive))};
}

/// Whether the file is in the archive now, with everything that would depend on the machine set.
bool add(zip_t& archive, const ZipFile& file, zip_uint16_t date) {
  Source source(zip_source_buffer(&archive, file.bytes.data(), file.bytes.size(), 0));
  if (!source) return false;
  const zip_int64_t at = zip_file_add(&archive, file.name.c_str(), source.get(), ZIP_FL_ENC_UTF_8);
  if (at < 0) return false;
  (void)source.release();  // the archive's from here on
  const auto index = static_cast<zip_uint64_t>(at);
  return zip_set_file_compression(&archive, index, ZIP_CM_DEFLATE, k_level) == 0 &&
         zip_file_set_dostime(&archive, index, 0, date, 0) == 0 &&
         zip_file_set_external_attributes(&archive, index, 0, ZIP_OPSYS_UNIX, k_permissions) == 0;
}

/// The bytes that the archive left in its buffer.
Result<std::string> read_all(zip_source_t& buffer) {
  zip_stat_t stat;
  zip_stat_init(&stat);
  if (zip_source_stat(&buffer, &stat) != 0 || zip_source_open(&buffer) != 0)
    return Error{"the zip file cannot be made: its bytes are not there"};
  std::string bytes(stat.size, '\0');
  const zip_int64_t read = zip_source_read(&buffer, bytes.data(), bytes.size());
  (void)zip_source_close(&buffer);
  if (read < 0 || static_cast<zip_uint64_t>(read) != stat.size)
    return Error{"the zip file cannot be made: its bytes cannot be read"};
  return bytes;
}

}  // namespace

Result<std::string> make_zip(std::span<const ZipFile> files, text::Date day) {
  const Source buffer(zip_source_buffer_create(nullptr, 0, 0, nullptr));
  if (!buffer) return Error{"the zip file cannot be made: no memory"};
  zip_source_keep(buffer.get());  // closing the archive drops it once
  Archive archive(zip_open_from_source(buffer.get(), ZIP_TRUNCATE, nullptr));
  if (!archive) {
    zip_source_free(buffer.get());
    return Error{"the zip file cannot be made: no memory"};
  }
  const zip_uint16_t date = dos_date(day);
  for (const ZipFile& file : files) {
    if (!add(*archive, file, date)) return fault_of(*archive);
  }
  if (zip_close(archive.get()) != 0) return fault_of(*archive);
  (void)archive.release();
  return read_all(*buffer);
}

}  // namespace daybook::output
