// SPDX-License-Identifier: MIT
// What statements, values and names of files say in passing: that something is settled or passed,
// what it waits for, which session it is of.  Knows no place where it may stand; the readers do.
// Tested by the read_*_test.cpp of the templates.
#include <algorithm>
#include <array>

#include "journal/words/words.hpp"

namespace daybook::journal {

namespace {

constexpr std::array k_truth{
    WordRow<bool>{true, "true | yes | y | on | 1 | 是"},
    WordRow<bool>{false, "false | no | n | off | 0 | 否"},
};

constexpr std::array k_settled{
    WordRow<bool>{
        false,
        "no | n | false | open | pending | todo | not started | in progress | unresolved | active "
        "| 否 | 未解决 | 未完成 | 进行中 | 待处理 | 待办 | offen | in arbeit | nein | ouvert | "
        "ouverte | en cours | à faire | abierto | abierta | pendiente | en curso | en progreso | "
        "aberto | aberta | pendente | em andamento | não | aperto | aperta | in corso | da fare | "
        "нет | открыто | открыт | открыта | в работе | в процессе | не решено | не сделано | не "
        "начато | не готово | 未対応 | 未解決 | 未完了 | 未着手 | 対応中 | 進行中 | 完了予定 | "
        "いいえ | 미해결 | 미완료 | 진행 중 | 진행중 | 시작 전 | 완료 예정 | 아니오"},
    WordRow<bool>{
        true,
        "yes | y | true | done | closed | resolved | answered | x | complete | completed | fixed | "
        "finished | solved | 是 | 已解决 | 已完成 | 完成 | 已关闭 | 已回答 | 解决 | ja | erledigt "
        "| abgeschlossen | gelöst | geschlossen | behoben | fait | faite | terminé | terminée | "
        "résolu | résolue | oui | hecho | hecha | completado | completada | resuelto | resuelta | "
        "cerrado | cerrada | sí | feito | feita | concluído | concluída | resolvido | resolvida | "
        "fechado | fechada | sim | fatto | fatta | completato | completata | risolto | risolta | "
        "chiuso | chiusa | sì | готово | сделано | решено | закрыто | выполнено | завершено | 完了 "
        "| 解決済み | 対応済み | はい | 완료 | 해결됨 | 예"},
};

constexpr std::array<std::string_view, 6> k_solved{"fixed", "resolved", "solved",
                                                   "修复",  "解决",     "通过"};
constexpr std::array<std::string_view, 12> k_settled_headings{
    "已解决", "已关闭", "已完成",   "已回答",   "已填补", "解決済",
    "解决済", "完了",   "回答済み", "克服した", "해결된", "완료"};
constexpr std::array<std::string_view, 3> k_unsettled_headings{"未", "待", "尚"};
constexpr std::array<std::string_view, 4> k_solutions{"resolved by",
                                                      " fix: ", " workaround: ", " solution: "};
constexpr std::array<std::string_view, 8> k_blockers{"blocked by: ", "blocked by ",  "blocked on ",
                                                     "waiting on ",  "waiting for ", "阻塞于",
                                                     "阻塞：",       "阻塞:"};

// The space keeps a word from the beginning, where it says what to do: `clean the cache`.
constexpr std::array<std::string_view, 26> k_passed{
    "pass",     "通过",     " ok",    " green",     " clean",   "no diff", " works",
    " compile", "succe",    "成功",   "no warning", "no error", "无警告",  "零错误",
    " 0 错",    "无错误",   "无报错", "无误",       "正常",     "可编译",  "符合预期",
    " working", "verified", "已验证", "全绿",       "全綠"};
constexpr std::array<std::string_view, 4> k_run{" run ", " ran ", " executed ", " performed "};
constexpr std::array<std::string_view, 4> k_first_value{" went from ", " from ", "从 ", "从"};
constexpr std::array<std::string_view, 6> k_not_passed{"未通过",      "不通过",       "没通过",
                                                       "not working", "not verified", "unverified"};
constexpr std::array<std::string_view, 5> k_failed{"fail", "失败", "未通过", "不通过", "没通过"};
constexpr std::array<std::string_view, 4> k_none_failed{"0 fail", "no fail", "0 失败", "无失败"};

constexpr std::array<std::string_view, 6> k_counted_names{"day",    "week", "session",
                                                          "lesson", "gün",  "第"};

// The folder of a week holds several sessions.
constexpr std::array<std::string_view, 2> k_session_folders{"session", "day"};

constexpr std::array<std::string_view, 16> k_log_names{
    "learning-log",  "study-log", "session-log",
    "work-log",      "dev-log",   "daily-log",
    "progress-log",  "worklog",   "learning-journal",
    "study-journal", "devlog",    "dev-journal",
    "diary",         "日志",      "日记",
    "复盘"};
constexpr std::array<std::string_view, 3> k_no_log_names{"更新日志", "变更日志", "版本日志"};

constexpr std::array<std::string_view, 14> k_at_most{
    "max",  "at most", "up to", "no more than", "not more than", "<=",      "≤",
    "最多", "不超过",  "至多",  "上限",         "en fazla",      "au plus", "höchstens"};
constexpr std::array<std::string_view, 6> k_counted_lines{"line",  "行",    "satır",
                                                          "zeile", "ligne", "línea"};
constexpr std::array<std::string_view, 12> k_counted_entries{"item", "point", "bullet", "entries",
                                                             "task", "step",  "项",     "条",
                                                             "个",   "madde", "punkte", "éléments"};

constexpr std::array<std::string_view, 8> k_superseded_by{
    "superseded", "superceded by", "supersceded by", "replaced by",
    "被取代",     "被替代",        "已被",           "由"};
constexpr std::array<std::string_view, 5> k_supersedes{"supersedes", "supercedes", "replaces",
                                                       "取代", "替代"};

}  // namespace

std::span<const WordRow<bool>> truth_words() {
  return k_truth;
}

std::span<const WordRow<bool>> settled_words() {
  return k_settled;
}

std::string_view end_settled_words() {
  return "resolved | fixed | closed | solved | done | completed | answered | erledigt | "
         "gelöst | behoben | résolu | résolue | resuelto | resuelta | hecho | 已解决 | 已修复 | "
         "解决 | "
         "已完成 | 已关闭 | 解決済み | 해결됨";
}

std::string_view settled_heading_words() {
  return "closed | resolved | solved | fixed | answered | done | completed | finished | "
         "cancelled | canceled | dropped | erledigt | erledigte | geschlossen | geschlossene | "
         "beantwortet | beantwortete | gelöst | gelöste | behoben | abgeschlossen | "
         "abgeschlossene | résolu | résolue | résolus | résolues | terminé | terminée | "
         "terminés | terminées | comblées | cerrada | cerradas | cerrado | cerrados | "
         "resuelta | resueltas | resuelto | resueltos | respondidas | hecho | hechas | "
         "completada | completadas | tamamlanan | tamamlandı";
}

std::string_view unsettled_heading_words() {
  return "not | to | be | open | yet | pending | remaining | next | how | when | until | "
         "unless | if | partially | should | must | need | needs | will | want | get | "
         "criteria | definition | nicht | offen | offene | pas | à | no | por | abiertas | "
         "unresolved | why";
}

std::span<const std::string_view> settled_heading_phrases() {
  return k_settled_headings;
}

std::span<const std::string_view> unsettled_heading_phrases() {
  return k_unsettled_headings;
}

std::span<const std::string_view> solved_phrases() {
  return k_solved;
}

std::span<const std::string_view> solution_phrases() {
  return k_solutions;
}

std::span<const std::string_view> blocker_phrases() {
  return k_blockers;
}

std::span<const std::string_view> passed_phrases() {
  return k_passed;
}

std::span<const std::string_view> not_passed_phrases() {
  return k_not_passed;
}

std::span<const std::string_view> failed_phrases() {
  return k_failed;
}

std::span<const std::string_view> none_failed_phrases() {
  return k_none_failed;
}

std::span<const std::string_view> run_phrases() {
  return k_run;
}

std::span<const std::string_view> first_value_phrases() {
  return k_first_value;
}

std::span<const std::string_view> counted_names() {
  return k_counted_names;
}

std::span<const std::string_view> session_folder_names() {
  return k_session_folders;
}

std::span<const std::string_view> at_most_phrases() {
  return k_at_most;
}

std::span<const std::string_view> counted_line_phrases() {
  return k_counted_lines;
}

std::span<const std::string_view> counted_entry_phrases() {
  return k_counted_entries;
}

std::string_view adr_status_headings() {
  return "status | 状态 | state | statut | estado | stato | статус | ステータス | 상태";
}

std::span<const std::string_view> superseded_by_openings() {
  return k_superseded_by;
}

std::span<const std::string_view> supersedes_openings() {
  return k_supersedes;
}

bool is_log_name(std::string_view stem) {
  const auto ends = [&](std::string_view name) { return stem.ends_with(name); };
  return std::ranges::any_of(k_log_names, ends) && std::ranges::none_of(k_no_log_names, ends);
}

PhraseAt find_phrase(std::string_view lower, std::span<const std::string_view> phrases) {
  for (const std::string_view phrase : phrases) {
    const std::size_t at = lower.find(phrase);
    if (at != std::string_view::npos) return {at, phrase};
  }
  return {};
}

}  // namespace daybook::journal
