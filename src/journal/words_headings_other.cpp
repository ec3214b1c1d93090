// SPDX-License-Identifier: MIT
// Section headings of the languages that are started: Turkish, German, French, Spanish, Japanese,
// Korean. Tested by vocabulary_test.cpp.
#include <array>

#include "journal/words.hpp"

namespace daybook::journal {

namespace {

constexpr std::array k_headings{
    // Turkish
    WordRow<Role>{Role::summary,
                  "özet | günün özeti | saniyelik özet | ana fikir | günün ana fikri | sonuç"},
    WordRow<Role>{Role::goal, "amaç | hedef | hedefler | günün hedefi"},
    WordRow<Role>{Role::topic, "konu | konular"},
    WordRow<Role>{Role::log, "yapılanlar | bugün ne yaptım | uygulama | ilerleme"},
    WordRow<Role>{
        Role::learnings,
        "kazanımlar | günün kazanımları | öğrendiklerim | bugün ne öğrendim | öğrenilenler | "
        "kafaya kazı | kafama kazınacak | kısa öğrenme notu | öğrenme farkı"},
    WordRow<Role>{Role::concepts, "kavramlar | temel kavramlar | tanımlar"},
    WordRow<Role>{Role::decisions, "kararlar | alınan kararlar"},
    WordRow<Role>{Role::tasks, "yapılacaklar | görevler | ödev"},
    WordRow<Role>{Role::next_steps, "sonraki adımlar | sonraki adım | sıradaki | yarın"},
    WordRow<Role>{Role::questions,
                  "sorular | açık sorular | dakikalık geri çağırma | geri çağırma"},
    WordRow<Role>{Role::gaps, "eksikler | riskler | hatalarım | eksiklerim"},
    WordRow<Role>{Role::capabilities, "artık ne yapabiliyorum | yapabildiklerim | beceriler"},
    WordRow<Role>{Role::verification, "doğrulama | mini sınav | sınav"},
    WordRow<Role>{Role::challenges, "sorunlar | zorluklar | hata avı | karşılaşılan sorunlar"},
    WordRow<Role>{Role::testing, "testler | test"},
    WordRow<Role>{Role::examples, "örnekler | örnek | deney | deneyler"},
    WordRow<Role>{Role::mental_model, "zihinsel model"},
    WordRow<Role>{Role::comparison, "karşılaştırma"},
    WordRow<Role>{Role::resources, "kaynaklar"},
    WordRow<Role>{Role::notes, "notlar"},
    // German
    WordRow<Role>{Role::summary, "zusammenfassung | überblick | fazit"},
    WordRow<Role>{Role::goal, "ziel | ziele"},
    WordRow<Role>{Role::topic, "thema | themen"},
    WordRow<Role>{Role::log,
                  "was ich gemacht habe | was wir gemacht haben | erledigt | ablauf | verlauf"},
    WordRow<Role>{Role::learnings, "erkenntnisse | gelernt | gelerntes | was ich gelernt habe"},
    WordRow<Role>{Role::concepts, "begriffe | konzepte | grundlagen"},
    WordRow<Role>{Role::decisions, "entscheidungen"},
    WordRow<Role>{Role::tasks, "aufgaben | offene aufgaben"},
    WordRow<Role>{Role::next_steps, "nächste schritte | nächster schritt | ausblick"},
    WordRow<Role>{Role::questions, "fragen | offene fragen"},
    WordRow<Role>{Role::gaps, "lücken | wissenslücken | risiken | schwächen"},
    WordRow<Role>{Role::capabilities, "was ich jetzt kann | fähigkeiten"},
    WordRow<Role>{Role::verification, "überprüfung | selbsttest"},
    WordRow<Role>{Role::challenges, "probleme | herausforderungen | schwierigkeiten"},
    WordRow<Role>{Role::examples, "beispiele | beispiel"},
    WordRow<Role>{Role::resources, "quellen | ressourcen | literatur"},
    WordRow<Role>{Role::notes, "notizen | anmerkungen"},
    // French
    WordRow<Role>{Role::summary, "résumé | synthèse"},
    WordRow<Role>{Role::goal, "objectif | objectifs | but"},
    WordRow<Role>{Role::topic, "sujet"},
    WordRow<Role>{Role::log, "ce que j'ai fait | travail effectué | déroulement"},
    WordRow<Role>{Role::learnings, "apprentissages | ce que j'ai appris | leçons | enseignements"},
    WordRow<Role>{Role::concepts, "notions | concepts clés"},
    WordRow<Role>{Role::decisions, "décisions"},
    WordRow<Role>{Role::tasks, "tâches | à faire"},
    WordRow<Role>{Role::next_steps, "prochaines étapes | prochaine étape | suite"},
    WordRow<Role>{Role::questions, "questions ouvertes"},
    WordRow<Role>{Role::gaps, "lacunes | risques"},
    WordRow<Role>{Role::capabilities, "compétences"},
    WordRow<Role>{Role::challenges, "difficultés | problèmes | défis"},
    WordRow<Role>{Role::examples, "exemples | exemple"},
    WordRow<Role>{Role::resources, "ressources | références"},
    // Spanish
    WordRow<Role>{Role::summary, "resumen"},
    WordRow<Role>{Role::goal, "objetivo | objetivos | meta"},
    WordRow<Role>{Role::topic, "tema"},
    WordRow<Role>{Role::log, "lo que hice | actividades | trabajo realizado"},
    WordRow<Role>{Role::learnings,
                  "aprendizajes | lo que aprendí | lecciones | lecciones aprendidas"},
    WordRow<Role>{Role::concepts, "conceptos | conceptos clave"},
    WordRow<Role>{Role::decisions, "decisiones"},
    WordRow<Role>{Role::tasks, "tareas | pendientes"},
    WordRow<Role>{Role::next_steps, "próximos pasos | siguientes pasos"},
    WordRow<Role>{Role::questions, "preguntas | preguntas abiertas | dudas"},
    WordRow<Role>{Role::gaps, "brechas | riesgos | puntos débiles"},
    WordRow<Role>{Role::capabilities, "habilidades | lo que puedo hacer"},
    WordRow<Role>{Role::challenges, "problemas | desafíos | retos | dificultades"},
    WordRow<Role>{Role::examples, "ejemplos | ejemplo"},
    WordRow<Role>{Role::resources, "recursos | referencias"},
    WordRow<Role>{Role::notes, "notas"},
    // Japanese
    WordRow<Role>{Role::summary, "まとめ | 概要 | 要約"},
    WordRow<Role>{Role::goal, "目標 | 今日の目標 | 目的"},
    WordRow<Role>{Role::topic, "テーマ"},
    WordRow<Role>{Role::log, "やったこと | 今日やったこと | 作業内容 | 作業ログ"},
    WordRow<Role>{Role::learnings, "学んだこと | 今日学んだこと | 学び | 気づき | わかったこと"},
    WordRow<Role>{Role::concepts, "用語 | 概念"},
    WordRow<Role>{Role::decisions, "決定事項 | 決めたこと"},
    WordRow<Role>{Role::tasks, "タスク | やること | 宿題"},
    WordRow<Role>{Role::next_steps,
                  "次のステップ | 次にやること | 明日やること | 今後の予定 | 次回"},
    WordRow<Role>{Role::questions, "質問 | 疑問 | 疑問点"},
    WordRow<Role>{Role::gaps, "課題 | 弱点 | リスク"},
    WordRow<Role>{Role::capabilities, "できるようになったこと"},
    WordRow<Role>{Role::challenges, "困ったこと | 問題点 | つまずいたこと | ハマったこと"},
    WordRow<Role>{Role::examples, "例"},
    WordRow<Role>{Role::resources, "参考 | 参考資料 | 参考リンク"},
    WordRow<Role>{Role::notes, "メモ | 感想"},
    // Korean
    WordRow<Role>{Role::summary, "요약 | 정리"},
    WordRow<Role>{Role::goal, "목표 | 학습 목표 | 오늘의 목표"},
    WordRow<Role>{Role::topic, "주제"},
    WordRow<Role>{Role::log, "한 일 | 오늘 한 일 | 학습 내용 | 진행 상황"},
    WordRow<Role>{Role::learnings, "배운 점 | 배운 것 | 오늘 배운 것 | 깨달은 점"},
    WordRow<Role>{Role::concepts, "개념 | 핵심 개념 | 용어"},
    WordRow<Role>{Role::decisions, "결정 | 결정 사항"},
    WordRow<Role>{Role::tasks, "할 일 | 과제"},
    WordRow<Role>{Role::next_steps, "다음 단계 | 다음에 할 일 | 내일 할 일 | 다음 계획"},
    WordRow<Role>{Role::questions, "질문 | 궁금한 점"},
    WordRow<Role>{Role::gaps, "부족한 점 | 리스크"},
    WordRow<Role>{Role::challenges, "문제 | 어려웠던 점 | 문제점"},
    WordRow<Role>{Role::examples, "예제 | 예시"},
    WordRow<Role>{Role::resources, "참고 | 참고 자료 | 자료"},
    WordRow<Role>{Role::notes, "메모 | 회고 | 느낀 점"},
};

}  // namespace

std::span<const WordRow<Role>> heading_words_other() {
  return k_headings;
}

}  // namespace daybook::journal
