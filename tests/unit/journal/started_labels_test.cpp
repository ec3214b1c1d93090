// SPDX-License-Identifier: MIT
// Tables and parts of entries in the languages that are started: a table a language, whose columns
// are read as those of the templates.
#include "rows.hpp"

using namespace daybook::journal;

TEST_CASE("a register of gaps is read by its columns in each language", "[journal][languages]") {
  constexpr std::string_view k_gap = "4 gap \"a\" severity=H symptom=s cause=c fix_plan=f\n";
  const ItemsRow rows[] = {
      {"## Lücken\n| Lücke | Schweregrad | Symptom | Ursache | Maßnahme |\n|-|-|-|-|-|\n"
       "| a | hoch | s | c | f |\n",
       k_gap},
      {"## Lacunes\n| Lacune | Gravité | Symptôme | Cause | Plan de correction |\n|-|-|-|-|-|\n"
       "| a | élevée | s | c | f |\n",
       k_gap},
      {"## Lagunas\n| Laguna | Gravedad | Síntoma | Causa | Acción |\n|-|-|-|-|-|\n"
       "| a | alta | s | c | f |\n",
       k_gap},
      {"## Lacunas\n| Lacuna | Gravidade | Sintoma | Causa | Ação |\n|-|-|-|-|-|\n"
       "| a | alta | s | c | f |\n",
       k_gap},
      {"## Lacune\n| Lacuna | Gravità | Sintomo | Causa | Azione |\n|-|-|-|-|-|\n"
       "| a | alta | s | c | f |\n",
       k_gap},
      {"## Пробелы\n| Пробел | Серьёзность | Симптом | Причина | План исправления |\n"
       "|-|-|-|-|-|\n| a | высокая | s | c | f |\n",
       k_gap},
      {"## 弱点\n| 弱点 | 深刻度 | 症状 | 原因 | 対策 |\n|-|-|-|-|-|\n| a | 重大 | s | c | f |\n",
       k_gap},
      {"## 약점\n| 약점 | 심각도 | 증상 | 원인 | 대책 |\n|-|-|-|-|-|\n| a | 높음 | s | c | f |\n",
       k_gap},
  };
  check(rows);
}

TEST_CASE("capabilities have level and proof in each language", "[journal][languages]") {
  constexpr std::string_view k_capability = "4 capability \"a\" level=L2 proof=p\n";
  const ItemsRow rows[] = {
      {"## Fähigkeiten\n| Fähigkeit | Stufe | Nachweis |\n|-|-|-|\n| a | Stufe 2 | p |\n",
       k_capability},
      {"## Compétences\n| Compétence | Niveau | Preuve |\n|-|-|-|\n| a | Niveau 2 | p |\n",
       k_capability},
      {"## Capacidades\n| Capacidad | Nivel | Prueba |\n|-|-|-|\n| a | L2 | p |\n", k_capability},
      {"## Capacidades\n| Capacidade | Nível | Evidência |\n|-|-|-|\n| a | L2 | p |\n",
       k_capability},
      {"## Competenze\n| Competenza | Livello | Prova |\n|-|-|-|\n| a | Livello 2 | p |\n",
       k_capability},
      {"## Навыки\n| Навык | Уровень | Доказательство |\n|-|-|-|\n| a | L2 | p |\n", k_capability},
      {"## できること\n| できること | 到達レベル | 証拠 |\n|-|-|-|\n| a | L2 | p |\n",
       k_capability},
      {"## 할 수 있는 것\n| 능력 | 수준 | 증거 |\n|-|-|-|\n| a | L2 | p |\n", k_capability},
  };
  check(rows);
}

TEST_CASE("tasks have priority, due date and state in each language", "[journal][languages]") {
  constexpr std::string_view k_task = "4 task \"a\" priority=high horizon=2026-01-09 done=true\n";
  const ItemsRow rows[] = {
      {"## Aufgaben\n| Aufgabe | Priorität | Fällig | Status |\n|-|-|-|-|\n"
       "| a | hoch | 2026-01-09 | erledigt |\n",
       k_task},
      {"## Tâches\n| Tâche | Priorité | Échéance | Statut |\n|-|-|-|-|\n"
       "| a | haute | 2026-01-09 | fait |\n",
       k_task},
      {"## Tareas\n| Tarea | Prioridad | Fecha límite | Estado |\n|-|-|-|-|\n"
       "| a | alta | 2026-01-09 | hecho |\n",
       k_task},
      {"## Tarefas\n| Tarefa | Prioridade | Prazo | Feito |\n|-|-|-|-|\n"
       "| a | alta | 2026-01-09 | sim |\n",
       k_task},
      {"## Compiti\n| Compito | Priorità | Scadenza | Stato |\n|-|-|-|-|\n"
       "| a | alta | 2026-01-09 | fatto |\n",
       k_task},
      {"## Список дел\n| Задача | Приоритет | Срок | Статус |\n|-|-|-|-|\n"
       "| a | высокий | 2026-01-09 | сделано |\n",
       k_task},
      {"## タスク\n| タスク | 優先度 | 期限 | 状態 |\n|-|-|-|-|\n"
       "| a | 高 | 2026-01-09 | 完了 |\n",
       k_task},
      {"## 할 일\n| 할 일 | 우선순위 | 기한 | 상태 |\n|-|-|-|-|\n"
       "| a | 높음 | 2026-01-09 | 완료 |\n",
       k_task},
  };
  check(rows);
}

TEST_CASE("what is not done says so in each language", "[journal][languages]") {
  constexpr std::string_view k_open = "4 task \"a\" done=false\n";
  const ItemsRow rows[] = {
      {"## Aufgaben\n| Aufgabe | Status |\n|-|-|\n| a | offen |\n", k_open},
      {"## Tâches\n| Tâche | Statut |\n|-|-|\n| a | en cours |\n", k_open},
      {"## Tareas\n| Tarea | Estado |\n|-|-|\n| a | pendiente |\n", k_open},
      {"## Tarefas\n| Tarefa | Status |\n|-|-|\n| a | não |\n", k_open},
      {"## Compiti\n| Compito | Stato |\n|-|-|\n| a | in corso |\n", k_open},
      {"## Список дел\n| Задача | Статус |\n|-|-|\n| a | не сделано |\n", k_open},
      {"## タスク\n| タスク | 状態 |\n|-|-|\n| a | 未完了 |\n", k_open},
      {"## 할 일\n| 할 일 | 상태 |\n|-|-|\n| a | 완료 예정 |\n", k_open},
  };
  check(rows);
}

TEST_CASE("decisions, problems and questions are read by their columns in each language",
          "[journal][languages]") {
  constexpr std::string_view k_decision = "4 decision \"a\" rationale=r impact=i\n";
  constexpr std::string_view k_challenge = "4 challenge \"a\" problem=a solution=s\n";
  constexpr std::string_view k_exchange = "4 exchange \"a\" answer=s question=a\n";
  const ItemsRow rows[] = {
      {"## Beschlüsse\n| Beschluss | Grund | Folgen |\n|-|-|-|\n| a | r | i |\n", k_decision},
      {"## Décisions\n| Décision | Raison | Conséquences |\n|-|-|-|\n| a | r | i |\n", k_decision},
      {"## Decisiones\n| Decisión | Motivo | Impacto |\n|-|-|-|\n| a | r | i |\n", k_decision},
      {"## Decisões\n| Decisão | Motivo | Impacto |\n|-|-|-|\n| a | r | i |\n", k_decision},
      {"## Decisioni\n| Decisione | Motivazione | Impatto |\n|-|-|-|\n| a | r | i |\n", k_decision},
      {"## Принятые решения\n| Решение | Обоснование | Последствия |\n|-|-|-|\n| a | r | i |\n",
       k_decision},
      {"## 決定事項\n| 決定 | 根拠 | 影響 |\n|-|-|-|\n| a | r | i |\n", k_decision},
      {"## 결정\n| 결정 | 이유 | 영향 |\n|-|-|-|\n| a | r | i |\n", k_decision},
      {"## Log\n| Problème | Solution |\n|-|-|\n| a | s |\n", k_challenge},
      {"## Log\n| Problema | Solución |\n|-|-|\n| a | s |\n", k_challenge},
      {"## Log\n| Problema | Solução |\n|-|-|\n| a | s |\n", k_challenge},
      {"## Log\n| Problema | Soluzione |\n|-|-|\n| a | s |\n", k_challenge},
      {"## Log\n| Проблема | Решение |\n|-|-|\n| a | s |\n", k_challenge},
      {"## Log\n| 問題点 | 解決策 |\n|-|-|\n| a | s |\n", k_challenge},
      {"## Log\n| 문제점 | 해결 방법 |\n|-|-|\n| a | s |\n", k_challenge},
      {"## Log\n| Question | Réponse |\n|-|-|\n| a | s |\n", k_exchange},
      {"## Log\n| Pregunta | Respuesta |\n|-|-|\n| a | s |\n", k_exchange},
      {"## Log\n| Pergunta | Resposta |\n|-|-|\n| a | s |\n", k_exchange},
      {"## Log\n| Domanda | Risposta |\n|-|-|\n| a | s |\n", k_exchange},
      {"## Log\n| Вопрос | Ответ |\n|-|-|\n| a | s |\n", k_exchange},
      {"## Log\n| 質問 | 回答 |\n|-|-|\n| a | s |\n", k_exchange},
      {"## Log\n| 질문 | 답변 |\n|-|-|\n| a | s |\n", k_exchange},
  };
  check(rows);
}

TEST_CASE("`Data:` is the date only where its value is a day", "[journal][languages]") {
  CHECK(facts_of("# T\n\n**Data:** 8 gennaio 2026\n**Durata:** 2 ore\n") ==
        facts_of("# T\n\n**Date:** 8 gennaio 2026\n**Duration:** 2 ore\n"));
  CHECK(facts_of("---\ndata: 2026-01-08\n---\n# T\n") ==
        facts_of("---\ndate: 2026-01-08\n---\n# T\n"));
  CHECK(facts_of("# T\n\n**Data:** three rows\n").find("\ndate ") == std::string::npos);
  CHECK(facts_of("# T\n\n## Data\n2026-01-08 is a key.\n").find("\ndate ") == std::string::npos);
}
