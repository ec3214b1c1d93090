// SPDX-License-Identifier: MIT
// The languages that are started: a row a language, with a heading, a field, a value of each kind;
// and that no word stands in the tables twice with two meanings.
#include <functional>
#include <map>
#include <span>
#include <string>

#include "journal/words/vocabulary.hpp"
#include "journal/words/words.hpp"
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
    {"Portuguese", "O que aprendi hoje", "Próximos passos", "Problemas encontrados",
     "Data da sessão", "Tempo gasto", "Palavras-chave", "aprovado", "alta", "dominado", "Aceito",
     "a preencher", "nenhum"},
    {"Italian", "Cosa ho imparato oggi", "Prossimi passi", "Problemi e soluzioni", "Giorno",
     "Durata", "Parole chiave", "superato", "alta", "padroneggiato", "Accettata", "da compilare",
     "nessuno"},
    {"Russian", "Что я узнал сегодня", "Следующие шаги", "Проблемы и решения", "Дата",
     "Длительность", "Теги", "пройдено", "высокая", "освоено", "Принято", "заполнить", "нет"},
    {"Japanese", "今日学んだこと", "次にやること", "ハマったこと", "日付", "学習時間", "タグ",
     "合格", "重大", "習得", "承認", "ここに記入", "特になし"},
    {"Korean", "오늘 배운 것", "다음에 할 일", "어려웠던 점", "날짜", "학습 시간", "태그", "통과",
     "높음", "숙달", "승인", "여기에 작성", "없음"},
};

}  // namespace

TEST_CASE("nine more languages have headings, fields and words of value", "[journal][languages]") {
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

namespace {

/// The words of the tables that one look-up asks, each with its first meaning; a word that has
/// another in a later row is told, since nobody would ever find it there.
template <class Meaning>
class Once {
 public:
  void add(std::span<const WordRow<Meaning>> rows) {
    for (const auto& row : rows)
      add(row.meaning, row.words);
  }
  void add(Meaning meaning, std::string_view words) {
    for_each_word(words, [&](std::string_view word) {
      const auto [it, added] = seen_.emplace(word, meaning);
      if (!added && it->second != meaning) twice_ += std::string(word) + "; ";
    });
  }
  const std::string& twice() const { return twice_; }

 private:
  std::map<std::string, Meaning, std::less<>> seen_;
  std::string twice_;
};

template <class Meaning, class... Tables>
std::string said_twice(const Tables&... tables) {
  Once<Meaning> once;
  (once.add(tables), ...);
  return once.twice();
}

}  // namespace

TEST_CASE("no word has two meanings in the tables of one look-up", "[journal][languages]") {
  CHECK(said_twice<Role>(heading_words_english(), heading_words_reviews(), heading_words_synonyms(),
                         heading_words_chinese(), heading_words_turkish_german_french(),
                         heading_words_spanish_japanese_korean(),
                         heading_words_portuguese_italian_russian()) == "");
  CHECK(said_twice<Role>(last_words()) == "");
  CHECK(said_twice<Role>(first_words()) == "");
  CHECK(said_twice<Role>(opening_words()) == "");
  CHECK(said_twice<Role>(han_cores()) == "");
  CHECK(said_twice<Role>(han_question_words()) == "");
  CHECK(said_twice<MetaField>(field_words(), field_words_started()) == "");
  CHECK(said_twice<ItemField>(label_words(), label_words_started()) == "");
  CHECK(said_twice<ItemType>(label_nouns()) == "");
  CHECK(said_twice<bool>(truth_words()) == "");
  CHECK(said_twice<bool>(settled_words()) == "");
  Once<ItemType> items;
  for (const auto rows : {item_words(), item_words_started()}) {
    for (const auto& [type, free, words] : rows) {
      items.add(type, free);
      items.add(type, words);
    }
  }
  CHECK(items.twice() == "");
}

TEST_CASE("no word of a value has two meanings in its table", "[journal][languages]") {
  CHECK(said_twice<Verdict>(verdict_words()) == "");
  CHECK(said_twice<std::string_view>(severity_words()) == "");
  CHECK(said_twice<Priority>(priority_words()) == "");
  CHECK(said_twice<std::string_view>(horizon_words()) == "");
  CHECK(said_twice<std::string_view>(learning_status_words()) == "");
  CHECK(said_twice<AdrStatus>(adr_status_words()) == "");
  CHECK(said_twice<GoalType>(goal_type_words()) == "");
  CHECK(said_twice<SessionKind>(kind_words()) == "");
  CHECK(said_twice<std::uint8_t>(confidence_words()) == "");
}

TEST_CASE("each word of the started languages is in the form names are compared in",
          "[journal][languages]") {
  std::string unfolded;
  const auto check = [&](const auto& rows) {
    for (const auto& row : rows) {
      for_each_word(row.words, [&](std::string_view word) {
        if (name_key(word) != word) unfolded += std::string(word) + "; ";
      });
    }
  };
  check(heading_words_turkish_german_french());
  check(heading_words_spanish_japanese_korean());
  check(heading_words_portuguese_italian_russian());
  check(field_words_started());
  check(label_words_started());
  check(item_words_started());
  CHECK(unfolded == "");
}

TEST_CASE("what an author says for nothing is no word of a template, and the other way round",
          "[journal][languages]") {
  Once<bool> once;
  once.add(true, nothing_words());
  once.add(false, left_over_words());
  CHECK(once.twice() == "");
}

TEST_CASE("a key that other programs read is no field, or its place in their list is in vain",
          "[journal][languages]") {
  const Vocabulary vocabulary;
  std::string fields;
  for_each_word(foreign_keys(), [&](std::string_view word) {
    if (vocabulary.meta_field(word)) fields += std::string(word) + "; ";
  });
  CHECK(fields == "");
}
