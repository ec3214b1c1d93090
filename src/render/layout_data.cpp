// SPDX-License-Identifier: MIT
#include "render/layout_data.hpp"

#include <algorithm>

namespace daybook::render {

std::vector<DataRecord> data_records() {
  std::vector<DataRecord> all;
  for (const auto records :
       {common_records(), page_records(), row_records(), register_records(), ledger_records(),
        learned_records(), progress_records(), graph_records()})
    all.insert(all.end(), records.begin(), records.end());
  return all;
}

std::vector<DataPage> data_pages() {
  std::vector<DataPage> all;
  for (const auto pages : {shelf_pages(), register_pages()})
    all.insert(all.end(), pages.begin(), pages.end());
  return all;
}

const DataRecord* find_data_record(std::span<const DataRecord> records, std::string_view name) {
  const auto found = std::ranges::find(records, name, &DataRecord::name);
  return found == records.end() ? nullptr : &*found;
}

}  // namespace daybook::render
