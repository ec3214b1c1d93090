// SPDX-License-Identifier: MIT
// The words a value may hold: verdicts, severities, priorities, horizons, statuses, kinds,
// confidences.  words.cpp finds them in a text.  Tested by vocabulary_test.cpp and
// languages_test.cpp.
#include <array>

#include "journal/words/words.hpp"

namespace daybook::journal {

namespace {

constexpr std::array k_verdicts{
    WordRow<Verdict>{Verdict::not_started,
                     "not started | not yet | not done | pending | todo | not tested | 未开始 | "
                     "待验证 | 未验证 | 未进行 | 尚未开始 | 未测试 | başlanmadı | beklemede | "
                     "nicht begonnen | ausstehend | offen | non commencé | en attente | à faire | "
                     "no empezado | pendiente | sin empezar | 未着手 | 未実施 | 시작 전 | 미시작 | "
                     "대기 | não iniciado | ainda não | pendente | por iniciar | non iniziato | da "
                     "iniziare | in attesa | не начато | ещё не начато | не проверено | ожидает"},
    WordRow<Verdict>{
        Verdict::partial,
        "partial | partially | partly | half | mostly | partial pass | 部分 | 部分通过 | 部分正确 "
        "| 基本通过 | 基本正确 | 一般 | 中等 | kısmen | teilweise | kısmi | kısmen doğru | "
        "teilweise richtig | partiel | partiellement | en partie | parcial | parcialmente | 一部 | "
        "部分的 | 부분 | 부분적 | 일부 | parcialmente correto | parziale | parzialmente | in parte "
        "| частично | отчасти"},
    WordRow<Verdict>{
        Verdict::failed,
        "failed | fail | fails | not passed | 失败 | 未通过 | 不通过 | 没通过 | 不合格 | başarısız "
        "| kaldı | geçemedi | nicht bestanden | fehlgeschlagen | durchgefallen | échoué | échec | "
        "raté | fallado | fallido | suspendido | no superado | 不合格 | 失敗 | 실패 | 불합격 | "
        "falhou | reprovado | não passou | falha | fallito | non superato | bocciato | не пройдено "
        "| не пройден | провалено | провал | не прошёл | не сдано"},
    WordRow<Verdict>{
        Verdict::passed,
        "passed | pass | passes | success | successful | succeeded | 通过 | 成功 | 已通过 | 合格 | "
        "完成 | completed | complete | done | başarılı | geçti | bestanden | tamamlandı | tamam | "
        "erledigt | fertig | réussi | validé | terminé | aprobado | superado | completado | hecho "
        "| 合格 | 成功 | 完了 | 達成 | 통과 | 합격 | 성공 | 완료 | passou | aprovado | concluído | "
        "concluída | feito | superato | riuscito | completato | fatto | пройдено | пройден | сдано "
        "| успешно | выполнено | готово"},
    WordRow<Verdict>{
        Verdict::strong,
        "strong | correct | good | excellent | solid | 强 | 正确 | 优秀 | 良好 | 扎实 | 优 | doğru "
        "| güçlü | iyi | richtig | gut | stark | sicher | juste | bon | fort | solide | correcto | "
        "bueno | fuerte | sólido | 正解 | 良い | 強い | 정답 | 좋음 | 강함 | correto | bom | forte "
        "| corretto | buono | solido | верно | правильно | хорошо | отлично | уверенно"},
    WordRow<Verdict>{
        Verdict::weak,
        "weak | wrong | incorrect | poor | 弱 | 错误 | 不正确 | 较弱 | 薄弱 | 差 | yanlış | zayıf "
        "| hatalı | falsch | schwach | faux | faible | incorrecto | débil | mal | 不正解 | 弱い | "
        "誤り | 오답 | 약함 | 틀림 | incorreto | errado | fraco | errato | sbagliato | debole | "
        "scorretto | неверно | неправильно | слабо | плохо"},
};

constexpr std::array k_severities{
    WordRow<std::string_view>{
        "H",
        "h | high | critical | severe | major | blocker | urgent | 高 | 严重 | 高危 | 致命 | "
        "yüksek | hoch | kritik | acil | kritisch | schwer | élevé | élevée | haute | critique | "
        "alto | alta | crítico | 重大 | 높음 | 심각 | grave | crítica | critico | critica "
        "| высокая | высокий | критическая | критично | серьёзная | 高い | 深刻"},
    WordRow<std::string_view>{
        "M",
        "m | medium | med | moderate | mid | medium-high | 中 | 中等 | 一般 | orta | mittel | "
        "moyen | moyenne | medio | 普通 | 보통 | 중간 | media | médio | média | moderada | "
        "moderado | средняя | средний | умеренная | 中程度"},
    WordRow<std::string_view>{
        "L",
        "l | low | minor | trivial | 低 | 轻微 | 较低 | düşük | niedrig | gering | leicht | faible "
        "| basse | bajo | baja | leve | 軽微 | 낮음 | 경미 | baixo | baixa | basso | bassa | lieve "
        "| низкая | низкий | незначительная | 低い"},
};

constexpr std::array k_priorities{
    WordRow<Priority>{
        Priority::blocked,
        "blocked | blocker | blocked items | 阻塞 | 被阻塞 | 受阻 | engellendi | blockiert | "
        "bloqué | bloqueado | ブロック | 차단됨 | 막힘 | bloccato | заблокировано | блокируется"},
    WordRow<Priority>{
        Priority::high,
        "high | high priority | critical | urgent | p0 | p1 | 优先级p0 | 优先级p1 | must | must do "
        "| must have | top priority | highest | important | 高 | 高优先级 | 紧急 | 重要 | 最高 | "
        "必须 | yüksek | hoch | acil | öncelikli | dringend | wichtig | haute | élevée | urgent | "
        "alta | urgente | 優先度高 | 높음 | 긴급 | alto | élevé | importante | prioritaire | "
        "высокий | высокая | срочно | критично | 高い | 最優先"},
    WordRow<Priority>{
        Priority::medium,
        "medium | medium priority | normal | p2 | should | should have | moderate | 中 | 中优先级 "
        "| 一般 | orta | mittel | normal | moyenne | 優先度中 | 보통 | 중간 | media | medio | "
        "moyen | média | médio | normale | средний | средняя | обычный | 普通"},
    WordRow<Priority>{Priority::low,
                      "low | low priority | nice to have | nice-to-have | optional | p3 | p4 | "
                      "could | could have | low priority / nice to have | 低 | 低优先级 | 可选 | "
                      "düşük | opsiyonel | niedrig | optional | basse | faible | optionnel | baja "
                      "| opcional | 優先度低 | 低い | 낮음 | 선택 | bajo | bas | baixa | baixo | "
                      "bassa | basso | facultatif | facoltativo | низкий | низкая | необязательно"},
};

constexpr std::array k_horizons{
    WordRow<std::string_view>{
        "immediate",
        "immediate | immediately | now | next session | immediate priorities | immediate next "
        "steps | today | tomorrow | asap | right away | very next | 立即 | 立刻 | 马上 | 下次 | "
        "下次会话 | 明天 | 明日 | 今天 | 近期 | hemen | bugün | yarın | sofort | heute | morgen | "
        "tout de suite | immédiatement | demain | aujourd'hui | inmediato | hoy | mañana | 今すぐ "
        "| 明日 | 次回 | 즉시 | 오늘 | 내일 | imediato | amanhã | hoje | subito | immediato | oggi "
        "| domani | сразу | сегодня | завтра"},
    WordRow<std::string_view>{"this_week",
                              "this week | short term | short-term | soon | this sprint | 本周 | "
                              "短期 | 这周 | bu hafta | diese woche | cette semaine | esta semana "
                              "| 今週 | 이번 주 | questa settimana | на этой неделе | эта неделя"},
    WordRow<std::string_view>{
        "next_week",
        "next week | medium term | medium-term | mid-term | 下周 | 中期 | gelecek hafta | nächste "
        "woche | la semaine prochaine | próxima semana | 来週 | 다음 주 | semana que vem | "
        "prossima settimana | la prossima settimana | на следующей неделе | следующая неделя"},
    WordRow<std::string_view>{
        "future",
        "future | future work | future / ideas | ideas | later | long term | long-term | someday | "
        "backlog | future ideas | future improvements | eventually | 未来 | 长期 | 以后 | 将来 | "
        "远期 | gelecekte | ileride | später | irgendwann | zukunft | plus tard | futur | más "
        "adelante | futuro | 将来 | いつか | 나중에 | 추후 | mais tarde | no futuro | più avanti | "
        "in futuro | позже | потом | когда-нибудь | в будущем"},
};

constexpr std::array k_statuses{
    WordRow<std::string_view>{"weak",
                              "weak | shaky | poor | 薄弱 | 弱 | 不熟 | 较弱 | zayıf | schwach | "
                              "unsicher | faible | fragile | débil | flojo | 弱い | 苦手 | 약함 | "
                              "부족 | fraco | debole | incerto | слабо | шатко"},
    WordRow<std::string_view>{
        "ok",
        "ok | okay | fine | fair | 一般 | 还行 | 尚可 | 可以 | idare eder | orta | geht so | "
        "passabel | passable | correct | regular | aceptable | 普通 | まあまあ | 보통 | razoável | "
        "aceitável | discreto | sufficiente | нормально | средне | неплохо"},
    WordRow<std::string_view>{
        "mastered",
        "mastered | mastery | solid | strong | 掌握 | 已掌握 | 精通 | 熟练 | öğrenildi | hakim | "
        "beherrscht | sicher | maîtrisé | acquis | dominado | 習得 | 習得済み | 숙달 | 마스터 | "
        "dominada | maîtrisée | acquise | padroneggiato | acquisito | освоено | освоил | освоила | "
        "усвоено"},
};

constexpr std::array k_adr_statuses{
    WordRow<AdrStatus>{
        AdrStatus::superseded,
        "superseded | superceded | superseeded | superseded by | replaced | obsoleted | supplanted "
        "| 已取代 | 被取代 | 已替代 | 被替代 | ersetzt | remplacé | 置き換え | yerine geçildi | "
        "abgelöst | remplacée | reemplazada | sustituida | 대체됨 | substituída | substituído | "
        "sostituita | sostituito | заменено | заменён | заменена"},
    WordRow<AdrStatus>{
        AdrStatus::deprecated,
        "deprecated | obsolete | retired | 已弃用 | 弃用 | 废弃 | 已废弃 | veraltet | kullanımdan "
        "kaldırıldı | überholt | obsolète | dépréciée | obsoleta | 非推奨 | 廃止 | 사용 중단 | "
        "폐기 | obsoleto | deprecato | deprecata | устарело | устарел | устарела"},
    WordRow<AdrStatus>{AdrStatus::rejected,
                       "rejected | declined | refused | withdrawn | 已拒绝 | 拒绝 | 否决 | "
                       "abgelehnt | rejeté | reddedildi | verworfen | rejetée | refusée | "
                       "rechazada | 却下 | 거부 | 반려 | rejeitada | rejeitado | rifiutata | "
                       "rifiutato | respinta | respinto | отклонено | отклонён | отклонена"},
    WordRow<AdrStatus>{
        AdrStatus::proposed,
        "proposed | draft | pending | under review | in review | in discussion | open | proposal | "
        "wip | in progress | rfc | 提议 | 提议中 | 草案 | 草稿 | 待定 | 讨论中 | 提案 | "
        "vorgeschlagen | proposé | 提案中 | önerildi | taslak | entwurf | in diskussion | proposée "
        "| brouillon | propuesta | borrador | 草案 | 検討中 | 제안 | 초안 | 검토 중 | proposto | "
        "proposta | rascunho | em discussão | bozza | in discussione | предложено | черновик | на "
        "рассмотрении | на обсуждении"},
    WordRow<AdrStatus>{
        AdrStatus::accepted,
        "accepted | approved | adopted | decided | implemented | active | done | final | agreed | "
        "amended | 已接受 | 接受 | 已采纳 | 采纳 | 通过 | 已通过 | 已批准 | 已决定 | 已实施 | "
        "akzeptiert | accepté | aceptada | 承認 | kabul edildi | onaylandı | angenommen | "
        "beschlossen | acceptée | adoptée | validée | aceptado | aprobada | 採用 | 決定 | 승인 | "
        "채택 | 결정됨 | aceita | aceito | aprovada | aprovado | accettata | accettato | approvata "
        "| approvato | adottata | принято | принят | принята | утверждено | одобрено"},
};

constexpr std::array k_goal_types{
    WordRow<GoalType>{GoalType::production, "production | prod | 生产"},
    WordRow<GoalType>{GoalType::research, "research | 研究"},
    WordRow<GoalType>{GoalType::interview, "interview | interviews | 面试"},
};

constexpr std::array k_kinds{
    WordRow<SessionKind>{SessionKind::learning, "learning | learning session | learn | 学习"},
    WordRow<SessionKind>{SessionKind::study, "study | study session | socratic | 研习"},
    WordRow<SessionKind>{SessionKind::work,
                         "work | work log | worklog | development | coding | dev | 工作 | 开发"},
};

constexpr std::array k_confidences{
    WordRow<std::uint8_t>{5, "very high | expert | 非常高 | 很高 | 极高"},
    WordRow<std::uint8_t>{
        4, "high | good | strong | 高 | 较高 | yüksek | hoch | élevée | alta | elevata | высокая"},
    WordRow<std::uint8_t>{3,
                          "medium | moderate | fair | ok | average | 中 | 中等 | 一般 | orta | "
                          "mittel | moyenne | media | média | средняя"},
    WordRow<std::uint8_t>{
        2, "low | weak | 低 | 较低 | düşük | niedrig | faible | baja | baixa | bassa | низкая"},
    WordRow<std::uint8_t>{1, "very low | none at all | 很低 | 非常低 | 极低"},
};

}  // namespace

std::span<const WordRow<Verdict>> verdict_words() {
  return k_verdicts;
}

std::span<const WordRow<std::string_view>> severity_words() {
  return k_severities;
}

std::span<const WordRow<Priority>> priority_words() {
  return k_priorities;
}

std::span<const WordRow<std::string_view>> horizon_words() {
  return k_horizons;
}

std::span<const WordRow<std::string_view>> learning_status_words() {
  return k_statuses;
}

std::span<const WordRow<AdrStatus>> adr_status_words() {
  return k_adr_statuses;
}

std::span<const WordRow<GoalType>> goal_type_words() {
  return k_goal_types;
}

std::span<const WordRow<SessionKind>> kind_words() {
  return k_kinds;
}

std::span<const WordRow<std::uint8_t>> confidence_words() {
  return k_confidences;
}

}  // namespace daybook::journal
