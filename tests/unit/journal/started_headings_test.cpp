// SPDX-License-Identifier: MIT
// Headings in the languages that are started, a table a language, and what looks like one of them
// and is the subject of a chapter.
#include "rows.hpp"

using namespace daybook::journal;

using Row = HeadingRow;

TEST_CASE("Spanish headings have their roles", "[journal][languages]") {
  const Row rows[] = {
      {"Resumen de la sesión", "summary"},
      {"Lo que he aprendido", "learnings"},
      {"Lo que aprendí sobre colas", "learnings"},
      {"Aprendizajes clave", "learnings"},
      {"Capacidades", "capabilities"},
      {"Lo que ahora puedo hacer", "capabilities"},
      {"Lo que ya puedo hacer", "capabilities"},
      {"Habilidades adquiridas", "capabilities"},
      {"Debilidades", "gaps"},
      {"Vacíos de conocimiento", "gaps"},
      {"Preguntas sin resolver", "questions"},
      {"Tareas por hacer", "tasks"},
      {"Mañana", "next_steps"},
      {"Qué decidimos", "decisions"},
      {"Retos y soluciones", "challenges"},
      {"Recursos utilizados", "resources"},
  };
  check(rows);
}

TEST_CASE("German headings have their roles", "[journal][languages]") {
  const Row rows[] = {
      {"Kurz gesagt", "summary"},
      {"Das habe ich gelernt", "learnings"},
      {"Das kann ich jetzt", "capabilities"},
      {"Neue Fähigkeiten", "capabilities"},
      {"Was noch unklar ist", "gaps"},
      {"Noch offene Fragen", "questions"},
      {"Noch zu tun", "tasks"},
      {"Als Nächstes", "next_steps"},
      {"Beschlüsse", "decisions"},
      {"Aufgetretene Probleme", "challenges"},
      {"Nützliche Links", "resources"},
  };
  check(rows);
}

TEST_CASE("French headings have their roles", "[journal][languages]") {
  const Row rows[] = {
      {"En résumé", "summary"},
      {"Ce que j’ai retenu", "learnings"},
      {"Ce que j’ai appris sur les files", "learnings"},
      {"Ce que je sais faire maintenant", "capabilities"},
      {"Ce que je ne comprends pas encore", "gaps"},
      {"Questions sans réponse", "questions"},
      {"Ce qui reste à faire", "tasks"},
      {"Pour la prochaine fois", "next_steps"},
      {"Décisions clés", "decisions"},
      {"Problèmes résolus", "challenges"},
      {"Ressources utilisées", "resources"},
  };
  check(rows);
}

TEST_CASE("Portuguese headings have their roles", "[journal][languages]") {
  const Row rows[] = {
      {"Resumo do dia", "summary"},
      {"O que fiz hoje", "log"},
      {"O que aprendi hoje", "learnings"},
      {"O que sei fazer agora", "capabilities"},
      {"Lacunas de conhecimento", "gaps"},
      {"Dúvidas em aberto", "questions"},
      {"Tarefas pendentes", "tasks"},
      {"Próximos passos", "next_steps"},
      {"Amanhã", "next_steps"},
      {"Decisões tomadas", "decisions"},
      {"Desafios e soluções", "challenges"},
      {"Referências", "resources"},
      {"Verificação", "verification"},
  };
  check(rows);
}

TEST_CASE("Italian headings have their roles", "[journal][languages]") {
  const Row rows[] = {
      {"Riepilogo della giornata", "summary"},
      {"Cosa ho fatto oggi", "log"},
      {"Cosa ho imparato", "learnings"},
      {"Cosa so fare ora", "capabilities"},
      {"Punti deboli", "gaps"},
      {"Domande aperte", "questions"},
      {"Cose da fare", "tasks"},
      {"Prossimi passi", "next_steps"},
      {"Decisioni prese", "decisions"},
      {"Problemi e soluzioni", "challenges"},
      {"Risorse", "resources"},
      {"Verifica", "verification"},
  };
  check(rows);
}

TEST_CASE("Russian headings have their roles in any case", "[journal][languages]") {
  const Row rows[] = {
      {"Итоги дня", "summary"},
      {"Что сделано", "log"},
      {"Что я узнала сегодня", "learnings"},
      {"ЧТО Я УЗНАЛ", "learnings"},
      {"Что я теперь умею", "capabilities"},
      {"Пробелы в знаниях", "gaps"},
      {"Открытые вопросы", "questions"},
      {"Список дел", "tasks"},
      {"2. Следующие шаги:", "next_steps"},
      {"Принятые решения", "decisions"},
      {"Проблемы и решения", "challenges"},
      {"Полезные ссылки", "resources"},
      {"Самопроверка", "verification"},
  };
  check(rows);
}

TEST_CASE("Japanese headings have their roles", "[journal][languages]") {
  const Row rows[] = {
      {"本日のまとめ", "summary"},      {"今日の気づき", "learnings"},
      {"今できること", "capabilities"}, {"苦手なところ", "gaps"},
      {"未解決の質問", "questions"},    {"残っている作業", "tasks"},
      {"明日の計画", "next_steps"},     {"決定したこと", "decisions"},
      {"直面した問題", "challenges"},   {"参考にした資料", "resources"},
  };
  check(rows);
}

TEST_CASE("Korean headings have their roles", "[journal][languages]") {
  const Row rows[] = {
      {"세션 요약", "summary"},          {"새로 배운 것", "learnings"},
      {"할 수 있는 것", "capabilities"}, {"약점", "gaps"},
      {"미해결 질문", "questions"},      {"남은 할 일", "tasks"},
      {"내일 할 것", "next_steps"},      {"내린 결정", "decisions"},
      {"겪은 문제", "challenges"},       {"참고한 자료", "resources"},
  };
  check(rows);
}

TEST_CASE("a chapter of a subject is no section in any of these languages",
          "[journal][languages]") {
  const Row rows[] = {
      {"Data", "-"},
      {"Estructuras de datos", "-"},
      {"Prueba de hipótesis", "-"},
      {"Problemas NP-completos", "-"},
      {"Maßeinheiten", "-"},
      {"Die Stufen der Rakete", "-"},
      {"Problèmes NP-complets", "-"},
      {"Capacité d'un condensateur", "-"},
      {"Segurança da informação", "-"},
      {"Lezioni", "-"},
      {"Задачи", "-"},
      {"Решения уравнений", "-"},
      {"Тестирование", "-"},
      {"Ссылки и указатели", "-"},
      {"Сложность алгоритмов", "-"},
      {"課題図書", "-"},
      {"テストの書き方", "-"},
      {"문제 풀이", "-"},
  };
  check(rows);
}

TEST_CASE("the words of a section's name may be joined as in a file's", "[journal][headings]") {
  const Row rows[] = {
      {"next-steps", "next_steps"},
      {"Next_Steps", "next_steps"},
      {"open_questions", "questions"},
      {"knowledge-gaps", "gaps"},
      {"3. lessons-learned", "learnings"},
      {"Follow-up", "next_steps"},
      {"Follow-up questions", "questions"},
      {"Well-being", "notes"},
      {"front_matter", "-"},
      {"pull_requests", "-"},
      {"real-time", "-"},
      {"key-value stores", "-"},
  };
  check(rows);
}

TEST_CASE("what was made, decided or gained is told by its noun", "[journal][headings]") {
  const Row rows[] = {
      {"Decisions we made today", "decisions"},
      {"Decisions made during the session", "decisions"},
      {"Choices I made", "decisions"},
      {"Skills I gained", "capabilities"},
      {"Mistakes I made", "gaps"},
      {"Progress I made", "log"},
  };
  check(rows);
}
