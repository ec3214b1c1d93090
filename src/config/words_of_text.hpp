// SPDX-License-Identifier: MIT
// The words that stand within or around an author's text, and those of feeds.
#pragma once

#include <array>

#include "config/word_row.hpp"

namespace daybook::config {

inline constexpr auto k_words_of_text = std::to_array<WordRow>({
    {"text_task", "Task:", "待办："},
    {"text_table", "Table", "表格"},
    {"text_formula", "Formula", "公式"},
    {"text_image", "image", "图片"},
    {"text_details", "Details", "详情"},
    {"text_footnotes", "Footnotes", "脚注"},
    {"text_footnote", "Footnote {1}", "脚注 {1}"},
    {"text_back_to", "Back to reference {1}", "返回引用处 {1}"},
    {"text_terminal", "Terminal", "终端"},
    {"text_output", "Output", "输出"},

    // Said by scripts: code that is copied, diagrams that are drawn.
    {"copy", "Copy", "复制"},
    {"copied", "Copied", "已复制"},
    {"not_copied", "Not copied", "复制失败"},
    {"diagram", "Diagram", "图示"},
    {"diagram_source", "Source of the diagram", "图示的源代码"},
    {"diagram_failed", "This diagram cannot be drawn:", "无法绘制此图："},

    // Callouts without a title of their own, by their types in Obsidian and on GitHub.
    {"callout_note", "Note", "注"},
    {"callout_abstract", "Abstract", "摘要"},
    {"callout_summary", "Summary", "小结"},
    {"callout_tldr", "Tldr", "要点"},
    {"callout_info", "Info", "信息"},
    {"callout_todo", "Todo", "待办"},
    {"callout_tip", "Tip", "提示"},
    {"callout_hint", "Hint", "提示"},
    {"callout_important", "Important", "重要"},
    {"callout_success", "Success", "成功"},
    {"callout_check", "Check", "通过"},
    {"callout_done", "Done", "完成"},
    {"callout_question", "Question", "疑问"},
    {"callout_help", "Help", "求助"},
    {"callout_faq", "Faq", "常见问题"},
    {"callout_warning", "Warning", "警告"},
    {"callout_caution", "Caution", "小心"},
    {"callout_attention", "Attention", "注意"},
    {"callout_failure", "Failure", "失败"},
    {"callout_fail", "Fail", "失败"},
    {"callout_missing", "Missing", "缺失"},
    {"callout_danger", "Danger", "危险"},
    {"callout_error", "Error", "错误"},
    {"callout_bug", "Bug", "缺陷"},
    {"callout_example", "Example", "示例"},
    {"callout_quote", "Quote", "引用"},
    {"callout_cite", "Cite", "引用"},

    // Cards, and the badge.
    {"card_guidance", "Guidance: {1}", "提示：{1}"},
    {"card_fix", "Fix: {1}", "对策：{1}"},
    {"card_lesson", "Lesson: {1}", "教训：{1}"},
    {"card_watch_out", "What to watch out for: {1}", "需要留意什么：{1}"},
    {"badge_label", "capabilities", "能力"},
    {"badge_none", "none claimed", "尚无"},
    {"badge_proved", "{1} of {2} proved", "{2} 项中 {1} 项已证实"},

    // Feeds.
    {"feed_of_track", "Sessions of the track {1}", "学习方向“{1}”的学习记录"},
    {"feed_of_tag", "Sessions with the tag {1}", "带有标签“{1}”的学习记录"},
    {"feed_of_reviews", "Reviews · {1}", "复习 · {1}"},
    {"feed_of_reviews_about", "What became due for review", "到期待复习的内容"},
});

}  // namespace daybook::config
