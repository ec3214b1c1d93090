// SPDX-License-Identifier: MIT
// The languages that are started: a row a language, with a heading, a field, a value of each kind.
#include <map>
#include <string>

#include "journal/vocabulary.hpp"
#include "journal/words.hpp"
#include "support/catch.hpp"

using namespace daybook::journal;

namespace {

struct Language {
  std::string_view name;
  std::string_view learnings;
  std::string_view next_steps;
  std::string_view challenges;
  std::string_view date;
  std::string_view duration;
  std::string_view tags;
  std::string_view passed;
  std::string_view high;
  std::string_view mastered;
  std::string_view accepted;
  std::string_view left_over;
  std::string_view nothing;
};

constexpr Language k_languages[] = {
    {"Turkish", "Öğrendiklerim", "Sonraki Adımlar", "Karşılaşılan Zorluklar", "Tarih", "Süre",
     "Etiketler", "Geçti", "yüksek", "öğrenildi", "Kabul edildi", "doldurulacak", "yok"},
    {"German", "Was ich gelernt habe", "Nächste Schritte", "Probleme und Lösungen", "Datum",
     "Zeitaufwand", "Schlagwörter", "bestanden", "hoch", "beherrscht", "Angenommen", "ausfüllen",
     "keine"},
    {"French", "Ce que j’ai appris", "Prochaines étapes", "Problèmes rencontrés", "Jour",
     "Temps passé", "Mots-clés", "réussi", "élevée", "maîtrisé", "Acceptée", "à compléter",
     "aucun"},
    {"Spanish", "Lo que aprendí hoy", "Próximos pasos", "Problemas encontrados", "Fecha",
     "Tiempo dedicado", "Palabras clave", "aprobado", "alta", "dominado", "Aceptado",
     "por completar", "ninguno"},
    {"Japanese", "今日学んだこと", "次にやること", "ハマったこと", "日付", "学習時間", "タグ",
     "合格", "重大", "習得", "承認", "ここに記入", "特になし"},
    {"Korean", "오늘 배운 것", "다음에 할 일", "어려웠던 점", "날짜", "학습 시간", "태그", "통과",
     "높음", "숙달", "승인", "여기에 작성", "없음"},
};

}  // namespace

TEST_CASE("six more languages have headings, fields and words of value", "[journal][languages]") {
  const Vocabulary vocabulary;
  for (const Language& row : k_languages) {
    CAPTURE(row.name);
    CHECK(vocabulary.heading_role(row.learnings) == Role::learnings);
    CHECK(vocabulary.heading_role(row.next_steps) == Role::next_steps);
    CHECK(vocabulary.heading_role(row.challenges) == Role::challenges);
    CHECK(vocabulary.meta_field(row.date) == MetaField::date);
    CHECK(vocabulary.meta_field(row.duration) == MetaField::duration);
    CHECK(vocabulary.meta_field(row.tags) == MetaField::tags);
    CHECK(find_verdict(row.passed) == Verdict::passed);
    CHECK(find_severity(row.high) == "H");
    CHECK(learning_status(row.mastered) == "mastered");
    CHECK(find_adr_status(row.accepted) == AdrStatus::accepted);
    CHECK(is_left_over(row.left_over));
    CHECK(is_placeholder(row.nothing));
  }
}

TEST_CASE("no word stands in two roles of one table", "[journal][languages]") {
  std::map<std::string, Role, std::less<>> seen;
  for (const auto rows : {heading_words_english(), heading_words_chinese()}) {
    for (const auto& row : rows) {
      for_each_word(row.words, [&](std::string_view word) {
        CAPTURE(word);
        const auto [it, added] = seen.emplace(word, row.meaning);
        CHECK((added || it->second == row.meaning));
      });
    }
  }
}
