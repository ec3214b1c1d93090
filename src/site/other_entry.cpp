// SPDX-License-Identifier: MIT
#include "site/other_entry.hpp"

#include <variant>

namespace daybook::site {

OtherEntry::OtherEntry(Site& site, FileId file, const journal::Entry& entry)
    : site_(site), file_(file), linked_(*site.file(file).entry) {
  put(entry);
}

OtherEntry::~OtherEntry() {
  put(linked_);
}

void OtherEntry::put(const journal::Entry& entry) {
  FileNode& file = site_.files[file_.index];
  file.entry = &entry;
  if (file.session)
    site_.sessions[file.session->index].session = std::get_if<journal::Session>(&entry.record);
  if (file.adr) site_.adrs[file.adr->index].adr = std::get_if<journal::Adr>(&entry.record);
}

}  // namespace daybook::site
