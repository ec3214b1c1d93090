// SPDX-License-Identifier: MIT
// The words for values that the journal's files have in many forms and the site in one: kinds,
// states, reasons.  Each family has a key for each name of its values, `state_open` of "open".
#pragma once

#include <array>

#include "config/word_row.hpp"

namespace daybook::config {

inline constexpr auto k_words_of_values = std::to_array<WordRow>({
    // Of capabilities, gaps, tasks, questions, hypotheses, challenges.
    {"state_proved", "proved", "已证实"},
    {"state_stale", "stale", "已过期"},
    {"state_unproved", "unproved", "未证实"},
    {"state_broken", "broken", "证据失效"},
    {"state_contradicted", "contradicted", "有矛盾"},
    {"state_open", "open", "待处理"},
    {"state_closed", "closed", "已补上"},
    {"state_carried", "carried", "一再顺延"},
    {"state_blocked", "blocked", "受阻"},
    {"state_done", "done", "已完成"},
    {"state_answered", "answered", "已解答"},
    {"state_solved", "solved", "已解决"},
    {"state_confirmed", "confirmed", "已证实"},
    {"state_refuted", "refuted", "已推翻"},

    // What the states of capabilities mean.
    {"meaning_contradicted",
     "a verification of the module failed after the last claim, or a later claim has a lower level",
     "最近一次声明之后，该模块的验证未通过，或后来声明的等级更低"},
    {"meaning_broken", "proofs are named, and all of them are missing", "列出了证据，但全部找不到"},
    {"meaning_unproved", "no proof holds", "没有有效的证据"},
    {"meaning_stale", "a proof holds, and the last claim is long ago",
     "证据有效，但最近一次声明已是很久以前"},
    {"meaning_proved", "a proof holds", "证据有效"},

    // Why a proof holds or does not.
    {"proof_file", "it is in the journal", "在日志中"},
    {"proof_lab", "it is in the journal, with its results", "在日志中，并附有结果"},
    {"proof_with_results", "{1}: {2}", "{1}：{2}"},
    {"proof_passed", "the session's verification passed", "该次学习的验证已通过"},
    {"proof_commit", "the commit is in the history", "提交在版本历史中"},
    {"proof_outside", "an outside link, not checked in a build", "外部链接，生成时未检查"},
    {"proof_outside_on", "an outside link, there on {1}", "外部链接，{1} 检查时有效"},
    {"proof_not_passed", "the session has no passed verification", "该次学习没有通过的验证"},
    {"proof_own", "a session does not prove itself here", "此处学习记录不能自证"},
    {"proof_not_counted", "outside links do not count here", "此处外部链接不算证据"},
    {"proof_commit_unchecked", "a commit, and no history to look it up in",
     "是一个提交，但没有版本历史可查"},
    {"proof_held", "the target is not published", "目标未发布"},
    {"proof_missing", "the target is not in the journal", "目标不在日志中"},
    {"proof_section_missing", "the file is in the journal, the section is not",
     "文件在日志中，但没有该小节"},
    {"proof_commit_missing", "the commit is not in the history", "提交不在版本历史中"},
    {"proof_rotten", "an outside link that is not there any more", "外部链接已失效"},
    {"proof_rotten_on", "not found on {1}", "{1} 检查时已失效"},
    {"proof_words", "words that name nothing to open", "只有文字，没有可打开的内容"},

    // Decision records.
    {"adr_proposed", "proposed", "提议中"},
    {"adr_accepted", "accepted", "已采纳"},
    {"adr_rejected", "rejected", "已否决"},
    {"adr_deprecated", "deprecated", "已弃用"},
    {"adr_superseded", "superseded", "已被取代"},
    {"adr_other", "other or no status", "其他或无状态"},
    {"adr_noted", "noted", "仅在记录中"},

    // How grave a gap is, how urgent a task.
    {"rank_high", "high", "高"},
    {"rank_medium", "medium", "中"},
    {"rank_low", "low", "低"},
    {"rank_blocked", "blocked", "受阻"},

    // Kinds of pages and of entries.
    {"kind_session", "session", "学习记录"},
    {"kind_decision", "decision", "决策"},
    {"kind_decision_n", "decision {1}", "决策 {1}"},
    {"kind_note", "note", "笔记"},
    {"kind_module", "module", "模块"},
    {"kind_track", "track", "学习方向"},
    {"kind_folder", "folder", "文件夹"},
    {"kind_fact", "fact", "事实"},
    {"kind_inference", "inference", "推论"},
    {"kind_hypothesis", "hypothesis", "假设"},
    {"kind_challenge", "challenge", "难题"},
    {"kind_gotcha", "gotcha", "易错点"},

    // Why something comes up for review, and what is to be done.
    {"reason_gap", "gap", "薄弱点"},
    {"reason_hypothesis", "hypothesis", "假设"},
    {"reason_verdict", "verdict", "回答不佳"},
    {"reason_revisit", "revisit", "值得重温"},
    {"reason_confidence", "confidence", "信心不足"},
    {"reason_archive", "archive", "归档"},
    {"why_gap", "Open gap", "薄弱点尚未补上"},
    {"why_gap_high", "Open gap, high severity", "薄弱点尚未补上，严重程度高"},
    {"why_gap_medium", "Open gap, medium severity", "薄弱点尚未补上，严重程度中"},
    {"why_gap_low", "Open gap, low severity", "薄弱点尚未补上，严重程度低"},
    {"why_hypothesis", "Hypothesis that nothing confirms yet", "假设尚未得到证实"},
    {"why_verdict", "The answer was not good yet", "上次的回答还不够好"},
    {"why_revisit", "Worth revisiting", "值得重温"},
    {"why_confidence", "Low confidence", "信心不足"},
    {"why_archive", "The work log's archive is still empty", "工作日志的归档仍为空"},
    {"due_gap", "Close a gap: {1}", "补上薄弱点：{1}"},
    {"due_hypothesis", "Check a hypothesis: {1}", "检验假设：{1}"},
    {"due_verdict", "Answer again: {1}", "重新回答：{1}"},
    {"due_revisit", "Revisit: {1}", "重温：{1}"},
    {"due_confidence", "Repeat: {1}", "再学一遍：{1}"},
    {"due_archive", "Look back: {1}", "回顾：{1}"},

    // In what sessions are alike.
    {"alike_link", "one links to the other", "互有链接"},
    {"alike_tag", "both about {1}", "都涉及“{1}”"},
    {"alike_decision", "both name {1}", "都提到 {1}"},
    {"alike_resource", "both use “{1}”", "都用到《{1}》"},
    {"alike_term", "both explain {1}", "都解释了“{1}”"},
    {"alike_module", "same module", "同一模块"},
    {"alike_track", "same track", "同一学习方向"},
    {"alike_then", "{1}; {2}", "{1}；{2}"},
    {"quoted", "“{1}”", "《{1}》"},
    {"a_and_b", "{1} and {2}", "{1}、{2}"},
    {"a_b_and_c", "{1}, {2} and {3}", "{1}、{2}、{3}"},
    {"a_b_and_more", "{1}, {2} and {3} more", "{1}、{2}等 {3} 项"},
});

}  // namespace daybook::config
