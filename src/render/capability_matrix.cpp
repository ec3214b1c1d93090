// SPDX-License-Identifier: MIT
#include "render/capability_matrix.hpp"

#include <tuple>
#include <utility>

#include "config/word_table.hpp"
#include "render/records.hpp"

namespace daybook::render {
namespace {

using layout::List;
using layout::Record;
using layout::Value;

/// L0 … L5, and no level at all.
constexpr std::size_t k_columns = std::tuple_size_v<decltype(CapabilityRow::cells)>;
constexpr std::array<std::string_view, k_columns - 1> k_names{"L0", "L1", "L2", "L3", "L4", "L5"};
/// A table of more rows is no overview.
constexpr std::size_t k_most_rows = 120;

using Cell = CapabilityCell;
using Row = CapabilityRow;

enum class RowIs : std::uint8_t { module, track };

void add(Cell& cell, const site::Capability& capability) {
  ++cell.claimed;
  cell.proved += capability.state == site::CapabilityState::proved ? 1U : 0U;
}

// Capabilities stand by track and module, so those of a row follow one another.
std::vector<Row> rows_of(const site::Site& site, std::span<const std::uint32_t> capabilities,
                         RowIs row_is) {
  std::vector<Row> rows;
  for (const std::uint32_t index : capabilities) {
    const site::Capability& capability = site.capabilities[index];
    const auto module = row_is == RowIs::module ? capability.module : std::nullopt;
    if (rows.empty() || rows.back().track != capability.track || rows.back().module != module)
      rows.push_back({.track = capability.track, .module = module});
    add(rows.back().cells.at(capability.claimed.value_or(k_columns - 1)), capability);
    add(rows.back().all, capability);
  }
  return rows;
}

Row sum_of(const std::vector<Row>& rows) {
  Row sum;
  const auto add = [](Cell& into, const Cell& cell) {
    into.claimed += cell.claimed;
    into.proved += cell.proved;
  };
  for (const Row& row : rows) {
    for (std::size_t i = 0; i < k_columns; ++i)
      add(sum.cells.at(i), row.cells.at(i));
    add(sum.all, row.all);
  }
  return sum;
}

Value cell_record(const Cell& cell) {
  return Record{{"claimed", cell.claimed}, {"proved", cell.proved}};
}

Record row_record(const Row& row, const Row& sum) {
  List cells;
  for (std::size_t i = 0; i < k_columns; ++i) {
    if (sum.cells.at(i).claimed > 0) cells.push_back(cell_record(row.cells.at(i)));
  }
  return Record{{"cells", std::move(cells)}, {"all", cell_record(row.all)}};
}

}  // namespace

CapabilityCounts count_capabilities(const site::Site& site,
                                    std::span<const std::uint32_t> capabilities) {
  std::vector<Row> rows = rows_of(site, capabilities, RowIs::module);
  if (rows.size() <= k_most_rows) return {.by_track = false, .rows = std::move(rows)};
  return {.by_track = true, .rows = rows_of(site, capabilities, RowIs::track)};
}

Value capability_matrix(const Scene& scene, const CapabilityCounts& counts) {
  const std::vector<Row>& rows = counts.rows;
  if (rows.size() < 2 || rows.size() > k_most_rows) return {};
  const Row sum = sum_of(rows);
  List levels;
  for (std::size_t i = 0; i < k_columns; ++i) {
    if (sum.cells.at(i).claimed > 0)
      levels.push_back(
          Value::borrowed(i < k_names.size() ? k_names.at(i) : scene.words()["no_level"]));
  }
  List records;
  for (const Row& row : rows) {
    Record record = row_record(row, sum);
    record.set("track", track_link(scene, row.track));
    record.set("module", module_link(scene, row.module));
    records.push_back(std::move(record));
  }
  return Record{{"by", counts.by_track ? "track" : "module"},
                {"levels", std::move(levels)},
                {"rows", std::move(records)},
                {"sum", row_record(sum, sum)}};
}

}  // namespace daybook::render
