// SPDX-License-Identifier: MIT
#include "render/site_sum.hpp"

namespace daybook::render {

SiteSum& SiteSum::add(const site::Target& target) {
  add(target.kind);
  switch (target.kind) {
    case site::Target::Kind::none:
      return *this;
    case site::Target::Kind::file:
      return add(site::FileId{target.index});
    case site::Target::Kind::track:
      return add(site::TrackId{target.index});
    case site::Target::Kind::module:
      return add(site::ModuleId{target.index});
    case site::Target::Kind::folder:
      return add(site::FolderId{target.index});
    case site::Target::Kind::asset:
      return add(site::AssetId{target.index});
  }
  return *this;
}

SiteSum& SiteSum::add(const site::Trait& trait) {
  add(trait.likeness);
  switch (trait.likeness) {
    case site::Likeness::tag:
      return add(site::TagId{trait.index});
    case site::Likeness::decision:
      return add(site::AdrId{trait.index});
    case site::Likeness::resource:
      return add(site_.resources[trait.index].title);
    case site::Likeness::term:
      return add(site_.terms[trait.index].term);
    case site::Likeness::link:
    case site::Likeness::module:
    case site::Likeness::track:
      break;
  }
  return *this;
}

SiteSum& SiteSum::add(const layout::Value& value) {
  add(value.type()).add(value.text()).add(value.integer()).add(value.truthy());
  if (const layout::List* const list = value.list()) {
    add(list->size());
    for (const layout::Value& item : *list)
      add(item);
  }
  if (const layout::Record* const record = value.record()) {
    add(record->fields().size());
    for (const auto& [name, field] : record->fields())
      add(name).add(field);
  }
  return *this;
}

}  // namespace daybook::render
