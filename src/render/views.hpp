// SPDX-License-Identifier: MIT
// The data of each kind of page: what its layout sees as `page`.  One views_*.cpp a shelf of the
// journal.  The fields are the rows of layout_data.hpp's table.  Tested by views_test.cpp and
// data_test.cpp.
#pragma once

#include <cstdint>

#include "layout/value.hpp"
#include "render/scene.hpp"

namespace daybook::render {

/// What the layout of a page sees as `page`; only pages of HTML have one.
layout::Record page_view(const Scene& scene, const Page& page);

// Each takes the page's subject (render.hpp) when its kind has one.
layout::Record home_view(const Scene& scene);
layout::Record not_found_view(const Scene& scene);
layout::Record search_view(const Scene& scene);
layout::Record redirect_view(const Scene& scene, std::uint32_t redirect);
layout::Record session_view(const Scene& scene, std::uint32_t session);
layout::Record track_view(const Scene& scene, std::uint32_t track);
layout::Record module_view(const Scene& scene, std::uint32_t module);
layout::Record adr_view(const Scene& scene, std::uint32_t adr);
layout::Record portfolio_view(const Scene& scene);
layout::Record progress_view(const Scene& scene, std::uint32_t year);
layout::Record tracker_view(const Scene& scene, std::uint32_t part);
layout::Record stack_view(const Scene& scene, std::uint32_t part);
layout::Record graph_view(const Scene& scene, std::uint32_t page);
layout::Record note_view(const Scene& scene, std::uint32_t file);

/// The page of one of ListPages::parts, by the view of its kind.
layout::Record list_view(const Scene& scene, const ListPart& part);
layout::Record session_index_view(const Scene& scene, const ListPart& part);
layout::Record archive_view(const Scene& scene, const ListPart& part);
layout::Record track_index_view(const Scene& scene, const ListPart& part);
layout::Record adr_index_view(const Scene& scene, const ListPart& part);
layout::Record tag_index_view(const Scene& scene, const ListPart& part);
layout::Record tag_view(const Scene& scene, const ListPart& part);
layout::Record folder_view(const Scene& scene, const ListPart& part);

}  // namespace daybook::render
