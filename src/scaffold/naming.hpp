// SPDX-License-Identifier: MIT
// What a journal calls its files, learned from those it has, and the name of the next one.  Knows
// paths and days only: it opens no file.  Tested by naming_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/date.hpp"

namespace daybook::scaffold {

/// A file that is there, as far as its name goes.
struct NamedFile {
  std::string path;  ///< below the journal
  std::optional<text::Date> date = {};
  std::string track = {};  ///< or empty
  std::string module = {};
};

/// What a new name is made of.
struct NameParts {
  text::Date date;
  std::string track = {};  ///< or empty, as are the next two
  std::string module = {};
  std::string topic = {};
};

/// One piece of a part of a path.
struct NamePiece {
  enum class Kind : std::uint8_t {
    literal,
    date,           ///< text: what stands between year, month and day
    number,         ///< counted on; width: its digits
    topic,          ///< text: what stands before it; words: what joins its words
    fields,         ///< `__track__module__topic`, or a topic where one of them is not known
    year,           ///< of a folder, as the next ones
    month,          ///< text: what stands between year and month
    month_of_year,  ///< `03` below a year
    track,
    module,
  } kind = Kind::literal;
  std::string text = {};
  std::size_t width = 0;
  char words = '-';
};

/// One part of a path: a folder, or a file's name without its ending.
using NamePart = std::vector<NamePiece>;

/// How new files are called.
struct Naming {
  std::vector<NamePart> parts = {};  ///< the last is the file's
  std::uint32_t next_number = 1;
  std::string again = "-";  ///< stands before the number of a second file of one name
};

/// What most of the last ten files do; of several that as many do, the latest's.  `files` come in
/// the order in which they were written.  Nothing when there are none.
std::optional<Naming> learn_naming(std::span<const NamedFile> files);

/// `folder/2026-03-05-topic.md`, for a journal without files; with all parts known, the form of the
/// study template: `2026-03-05__track__module__topic.md`.
Naming default_naming(std::string_view folder, const NameParts& parts);

/// The path of a new file, `.md` included.  A folder named after a track or module that is not
/// known is left out, with those below it; a topic that is not known too.  `is_taken` is asked
/// until it says no.
std::string new_path(const Naming& naming, const NameParts& parts,
                     const std::function<bool(const std::string&)>& is_taken);

/// Whether a folder has its name from a track (or module) that `parts` does not have.
bool lacks_folder(const Naming& naming, const NameParts& parts);

/// The naming's number as its names write it: `009`; empty when they have none.
std::string number_text(const Naming& naming);

}  // namespace daybook::scaffold
