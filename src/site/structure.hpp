// SPDX-License-Identifier: MIT
// The shelves of a journal: its sessions in time, tracks and their modules, folders of notes, tags,
// decision records.  Knows no links.  Tested by link_test.cpp.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "site/address.hpp"
#include "site/site.hpp"

namespace daybook::site {

/// Fills everything of `site` but links, backlinks and ledgers, given its entries (all published,
/// sorted by path).  Addresses that had to give way are reported (rule url-collision).
class Structure {
 public:
  Structure(Site& site, const History& history, text::Diagnostics& diagnostics)
      : site_(site), history_(history), diagnostics_(diagnostics) {}
  void build();

 private:
  /// Who spells a name: a folder's name or a session that names where it belongs.
  enum class From : std::uint8_t { folder, session };
  /// A track or module while names are still being collected.
  struct Shelf {
    std::string name;
    bool is_folder = false;  ///< the folder's spelling wins over any other
    void meet(std::string_view spelling, From from);
  };
  using ModuleKey =
      std::pair<std::string, std::string>;  ///< keys of track and module; track "" for none

  void make_files();
  void collect_shelves();
  void place_session(std::uint32_t file);
  std::string track_of_module(std::string_view module_key) const;
  void make_tracks();
  void make_modules();
  void put_on_shelves();
  void make_folders();
  void claim_urls();
  void claim_file_url(std::uint32_t file);
  text::Url claim(std::uint32_t file, std::string_view folder, std::string_view slug);
  void make_sessions();
  void chain_modules();
  void make_adrs();
  void make_tags();
  std::uint32_t folder_index(std::string_view path);
  /// Below one that is there already; the root has none.
  std::uint32_t add_folder(std::string_view path, std::uint32_t parent);

  Site& site_;
  const History& history_;
  text::Diagnostics& diagnostics_;
  Addresses addresses_;
  std::map<std::string, Shelf> tracks_;
  std::map<ModuleKey, Shelf> modules_;
  std::map<std::string, std::string, std::less<>>
      module_homes_;  ///< by key of a module that is a folder: its track's; empty: of several
  std::vector<std::pair<std::string, std::string>>
      places_;  ///< by file: keys of its track and module
  std::map<std::string, TrackId> track_ids_;
  std::map<ModuleKey, ModuleId> module_ids_;
  std::vector<std::string> track_folders_;  ///< by track: its output folder
  std::vector<std::string> module_folders_;
  std::map<std::string, FolderId, std::less<>> folder_ids_;
  std::vector<std::string> folder_outputs_;
};

}  // namespace daybook::site
