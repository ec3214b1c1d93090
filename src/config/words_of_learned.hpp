// SPDX-License-Identifier: MIT
// The words of the registers of what was learned, of notes, tags and tracks, and of graphs.
#pragma once

#include <array>

#include "config/word_row.hpp"

namespace daybook::config {

inline constexpr auto k_words_of_learned = std::to_array<WordRow>({
    {"no_learnings",
     "There are no learnings yet. A session states them in its section “Key learnings”.",
     "还没有收获。请在学习记录的“关键收获”一节中写明。"},
    {"no_terms", "There are no terms yet. A session explains them in its section “Core concepts”.",
     "还没有术语。请在学习记录的“核心概念”一节中解释。"},
    {"explained_in", "Explained in {1}", "解释见 {1}"},
    {"no_knowledge",
     "There are no facts, inferences or hypotheses yet. A session states them in its section "
     "“Distilled knowledge”.",
     "还没有事实、推论或假设。请在学习记录的“知识提炼”一节中写明。"},
    {"knowledge_lead", "What is known, what follows from it, and what has yet to be tried.",
     "已知的、由此推出的，以及尚待检验的。"},
    {"from_source", "Source", "来源"},
    {"depends_on", "Depends on", "依赖"},
    {"plan", "Plan", "计划"},
    {"confirmed_in", "Confirmed in", "证实于"},
    {"refuted_in", "Refuted in", "推翻于"},
    {"no_challenges",
     "There are no challenges yet. A session states them in its section “Challenges”, and traps in "
     "“Gotchas”.",
     "还没有难题。请在学习记录的“难题”一节中写明，易错之处写在“易错点”一节。"},
    {"problem", "Problem", "问题"},
    {"solution", "Solution", "解决办法"},
    {"remedy", "Remedy", "对策"},
    {"lesson", "Learned", "学到"},
    {"time", "Time", "用时"},
    {"no_resources",
     "There are no resources yet. A session names them in its section “Resources”, or as {1} in "
     "its "
     "front matter.",
     "还没有资料。请在学习记录的“资料”一节中列出，或写在文首元数据的 {1} 中。"},
    {"no_examples",
     "There are no examples yet. A session shows them in its section “Code examples”.",
     "还没有示例。请写在学习记录的“代码示例”一节。"},
    {"n_more_lines_one", "{1} more line", "另有 {1} 行"},
    {"n_more_lines", "{1} more lines", "另有 {1} 行"},
    {"no_metrics",
     "There are no metrics yet. A session states them in a table of what was before and after.",
     "还没有指标。请在学习记录中用表格写明前后的数值。"},
    {"metric", "Metric", "指标"},
    {"session", "Session", "学习记录"},
    {"before", "Before", "之前"},
    {"after", "After", "之后"},
    {"change", "Change", "变化"},

    // Lists of sessions, notes, tags and tracks.
    {"sessions_by_month", "{1} sessions, by month.", "共 {1} 篇记录，按月排列。"},
    {"latest", "Latest", "最新"},
    {"no_sessions", "There are no sessions yet. Write one into the folder {1}.",
     "还没有学习记录。请在文件夹 {1} 中写一篇。"},
    {"folders", "Folders", "文件夹"},
    {"no_notes",
     "There are no notes yet. Any Markdown file that is no session and no decision is one.",
     "还没有笔记。既不是学习记录也不是决策记录的 Markdown 文件都是笔记。"},
    {"notes_and_decisions", "Notes and decisions", "笔记与决策"},
    {"no_tags", "There are no tags yet. Write {1} into a session's front matter.",
     "还没有标签。请在学习记录的文首元数据中写 {1}。"},
    {"modules_without_a_track", "Modules without a track", "未归入学习方向的模块"},
    {"no_tracks", "There are no tracks yet. A session's {1}, or a folder in {2}, begins one.",
     "还没有学习方向。在学习记录中写 {1}，或在 {2} 中建一个文件夹即可。"},
    {"now_at", "now at {1}", "目前 {1}"},
    {"count_on", "{2} on {1}", "共 {2} 项，属于 {1}"},

    // Graphs.
    {"graph_legend", "A curve is a link; sessions stand in order of time.",
     "曲线表示链接；学习记录按时间排列。"},
    {"kind_shelf", "track, module or folder", "学习方向、模块或文件夹"},
    {"n_more_not_shown", "{1} more are not shown.", "另有 {1} 项未显示。"},
    {"from_to_days", "From {1} to {2}.", "从 {1} 到 {2}。"},
    {"n_more_on_other_parts_one", "{1} more page stands on the other parts.",
     "另有 {1} 页在其他部分。"},
    {"n_more_on_other_parts", "{1} more pages stand on the other parts.",
     "另有 {1} 页在其他部分。"},
    {"n_beside_not_drawn", "{1} more decisions and notes that are linked from here are not drawn.",
     "另有 {1} 项由此链接的决策和笔记未画出。"},
    {"the_links", "The links", "链接"},
    {"links_of", "Links of {1}", "{1}：链接"},
    {"from", "From", "从"},
    {"to_page", "To", "到"},
    {"n_links_not_listed_one", "{1} more link is not listed.", "另有 {1} 个链接未列出。"},
    {"n_links_not_listed", "{1} more links are not listed.", "另有 {1} 个链接未列出。"},
    {"n_of_m_drawn",
     "{1} of {2} are drawn; the others lead to pages outside of this drawing, or there is no room "
     "for them.",
     "画出了 {2} 个中的 {1} 个；其余的通向图外的页面，或画不下。"},
    {"no_links_here", "No page here links to another one yet.", "这里的页面之间还没有链接。"},
    {"nothing_to_graph",
     "There is nothing to draw yet. Sessions stand here in order of time, with a curve for each "
     "link between two pages.",
     "还没有可画的内容。学习记录在此按时间排列，页面之间的每个链接是一条曲线。"},
    {"links_around", "Links around this page", "此页的链接"},
    {"leads_here", "leads here", "链接到此页"},
    {"page_leads_there", "this page leads there", "此页链接到它"},
    {"both_ways", "both ways", "互相链接"},
    {"n_more_pages_not_shown_one", "{1} more page is not shown.", "另有 {1} 页未显示。"},
    {"n_more_pages_not_shown", "{1} more pages are not shown.", "另有 {1} 页未显示。"},
    {"graph_drawing", "Pages in lanes, a curve for each link", "页面分行排列，每个链接一条曲线"},
    {"local_drawing", "This page in the middle, what leads here above, what it leads to below",
     "此页居中，上方是链接到此页的，下方是此页链接到的"},
    {"lane_no_module", "No module", "无模块"},
    {"lane_other_modules", "Other modules", "其他模块"},
    {"lane_shelves", "Tracks, modules and folders", "学习方向、模块和文件夹"},
    {"sessions_without_a_track", "Sessions without a track", "未归入学习方向的记录"},
    {"beside_the_sessions", "Beside the sessions", "学习记录之外"},
});

}  // namespace daybook::config
