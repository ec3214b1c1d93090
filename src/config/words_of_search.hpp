// SPDX-License-Identifier: MIT
// The words of the search, most of which its script takes from the page.
#pragma once

#include <array>

#include "config/word_row.hpp"

namespace daybook::config {

inline constexpr auto k_words_of_search = std::to_array<WordRow>({
    {"search", "Search", "搜索"},
    {"search_journal", "Search this journal", "搜索本日志"},
    {"search_hint", "Type a word or its beginning. Arrows choose, Enter opens.",
     "输入词语或其开头。用方向键选择，按回车键打开。"},
    {"search_loading", "Loading …", "正在载入……"},
    {"search_failed", "A part of the search could not be read: {1}. Type again to try once more.",
     "部分搜索数据无法读取：{1}。请重新输入再试一次。"},
    {"search_none", "Nothing found.", "没有找到结果。"},
    {"search_some", "No page has all of these words; some of them:",
     "没有页面包含全部词语；以下页面包含其中一部分："},
    {"search_needs_script", "Search needs JavaScript. Everything can be reached without it.",
     "搜索需要启用 JavaScript。不用搜索也能到达所有页面。"},
    {"n_results_one", "{1} result", "{1} 条结果"},
    {"n_results", "{1} results", "{1} 条结果"},
    {"results", "Results", "搜索结果"},
    {"show_more", "Show more", "显示更多"},
    {"close", "Close", "关闭"},

    // What was found.
    {"found_session", "Session", "学习记录"},
    {"found_decision", "Decision record", "决策记录"},
    {"found_note", "Note", "笔记"},
    {"found_track", "Track", "学习方向"},
    {"found_module", "Module", "模块"},
    {"found_folder", "Folder", "文件夹"},
    {"found_term", "Term", "术语"},
    {"found_tag", "Tag", "标签"},
    {"found_capability", "Capability", "能力"},

    // Without a script.
    {"other_ways", "Other ways to a page", "其他途径"},
    {"way_sessions", "{1}, by time", "{1}（按时间）"},
    {"way_tracks", "{1} and their modules", "{1}及其模块"},
    {"way_capabilities", "{1}, with their proofs", "{1}及其证据"},
    {"way_notes", "{1}, by folder", "{1}（按文件夹）"},
});

}  // namespace daybook::config
