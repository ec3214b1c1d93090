// SPDX-License-Identifier: MIT
#include "site/record_numbers.hpp"

#include <variant>

#include "text/url.hpp"

namespace daybook::site {

RecordNumbers::RecordNumbers(const Site& site) {
  for (std::uint32_t i = 0; i < site.adrs.size(); ++i) {
    const AdrId id{i};
    const auto& number = site.adr(id).adr->number;
    if (!number) continue;
    first_.try_emplace(*number, id);
    const std::string_view folder = text::folder_of(site.file(site.adr(id).file).entry->path());
    beside_.try_emplace({*number, folder}, Beside{.first = id, .last = id}).first->second.last = id;
  }
  for (const Held& held : site.held) {
    const auto* const adr = std::get_if<journal::Adr>(&held.entry->record);
    if (adr != nullptr && adr->number) held_.insert(*adr->number);
  }
}

std::optional<AdrId> RecordNumbers::first(std::uint32_t number) const {
  const auto found = first_.find(number);
  return found == first_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<RecordNumbers::Beside> RecordNumbers::beside(std::uint32_t number,
                                                           std::string_view folder) const {
  const auto found = beside_.find({number, folder});
  return found == beside_.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace daybook::site
