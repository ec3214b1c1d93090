// SPDX-License-Identifier: MIT
// Section headings in Turkish, German and French.  Tested by languages_test.cpp.
#include <array>

#include "journal/words/words.hpp"

namespace daybook::journal {

namespace {

constexpr std::array k_headings{
    // Turkish
    WordRow<Role>{Role::summary,
                  "özet | günün özeti | kısa özet | oturum özeti | saniyelik özet | ana fikir | "
                  "günün ana fikri | sonuç | sonuçlar | gün sonu sonucu | genel bakış | kapanış"},
    WordRow<Role>{Role::goal,
                  "amaç | hedef | hedefler | günün hedefi | günün hedefleri | bugünün hedefi | "
                  "bugünün hedefleri | öğrenme hedefleri | neden"},
    WordRow<Role>{Role::topic, "konu | konular | günün konusu | odak"},
    WordRow<Role>{Role::log,
                  "yapılanlar | bugün yapılanlar | ne yaptım | bugün ne yaptım | neler yaptım | "
                  "uygulama | ilerleme | çalışma kaydı | günlük | tamamlananlar | işlenenler"},
    WordRow<Role>{
        Role::learnings,
        "kazanımlar | günün kazanımları | öğrendiklerim | bugün öğrendiklerim | ne öğrendim | "
        "bugün ne öğrendim | öğrenilenler | kafaya kazı | kafama kazınacak | kısa öğrenme notu | "
        "öğrenme farkı | çıkarımlar | dersler | çıkarılan dersler | püf noktaları"},
    WordRow<Role>{Role::concepts,
                  "kavramlar | temel kavramlar | anahtar kavramlar | tanımlar | terimler"},
    WordRow<Role>{Role::decisions,
                  "kararlar | alınan kararlar | verilen kararlar | tasarım kararları"},
    WordRow<Role>{Role::tasks,
                  "yapılacaklar | yapılacaklar listesi | görevler | ödev | ödevler | bekleyenler | "
                  "açık işler"},
    WordRow<Role>{Role::next_steps,
                  "sonraki adımlar | sonraki adım | bir sonraki adım | sıradaki | sırada ne var | "
                  "yarın | yarının planı | sonraki oturum | plan"},
    WordRow<Role>{Role::questions,
                  "sorular | açık sorular | sorularım | cevapsız sorular | dakikalık geri çağırma "
                  "| geri çağırma"},
    WordRow<Role>{
        Role::gaps,
        "eksikler | eksiklerim | riskler | hatalarım | yaptığım hatalar | bugün yaptığım hatalar | "
        "bilgi boşlukları | zayıf noktalar | anlamadıklarım | geliştirilecekler"},
    WordRow<Role>{Role::capabilities,
                  "artık ne yapabiliyorum | ne yapabiliyorum | yapabildiklerim | beceriler | "
                  "yetenekler | öz değerlendirme"},
    WordRow<Role>{Role::verification,
                  "doğrulama | mini sınav | sınav | kendini test et | anlama kontrolü"},
    WordRow<Role>{Role::challenges,
                  "sorunlar | zorluklar | hata avı | karşılaşılan sorunlar | karşılaşılan "
                  "zorluklar | sorunlar ve çözümler | zorlandıklarım | hata ayıklama"},
    WordRow<Role>{Role::testing, "testler | test | test sonuçları"},
    WordRow<Role>{Role::checks, "kontroller | kalite kontrolleri"},
    WordRow<Role>{Role::code_changes,
                  "değişiklikler | kod değişiklikleri | değişen dosyalar | değiştirilen dosyalar"},
    WordRow<Role>{Role::metrics, "metrikler | ölçümler | performans"},
    WordRow<Role>{Role::examples, "örnekler | örnek | deney | deneyler | kod örnekleri"},
    WordRow<Role>{Role::mental_model, "zihinsel model | benzetme"},
    WordRow<Role>{Role::comparison, "karşılaştırma | farklar"},
    WordRow<Role>{Role::resources, "kaynaklar | kaynakça | referanslar | bağlantılar"},
    WordRow<Role>{Role::notes, "notlar | notlarım | düşünceler | yansıma"},
    WordRow<Role>{Role::confidence, "güven | güven düzeyi | özgüven"},
    WordRow<Role>{Role::lab, "laboratuvar | alıştırmalar | pratik | uygulamalı çalışma"},
    WordRow<Role>{Role::baseline, "ön bilgi | başlangıç durumu | önkoşullar"},
    WordRow<Role>{Role::dialogue, "soru cevap | sorular ve cevaplar | diyalog | tartışma"},
    WordRow<Role>{Role::ideas, "fikirler | uygulama fikirleri"},
    WordRow<Role>{Role::metadata, "bilgiler | oturum bilgileri | etiketler | süre | tarih"},
    // German
    WordRow<Role>{
        Role::summary,
        "zusammenfassung | kurzfassung | überblick | übersicht | fazit | ergebnis | ergebnisse | "
        "rückblick | tageszusammenfassung | kurz gesagt | das wichtigste in kürze"},
    WordRow<Role>{
        Role::goal,
        "ziel | ziele | lernziel | lernziele | tagesziel | ziele für heute | zweck | motivation"},
    WordRow<Role>{Role::topic, "thema | themen | schwerpunkt"},
    WordRow<Role>{Role::log,
                  "was ich gemacht habe | was wir gemacht haben | was gemacht wurde | gemacht | "
                  "erledigt | heute erledigt | ablauf | verlauf | tätigkeiten | aktivitäten | "
                  "protokoll | fortschritt | umsetzung | arbeitsprotokoll"},
    WordRow<Role>{Role::learnings,
                  "erkenntnisse | gelernt | gelerntes | was ich gelernt habe | heute gelernt | "
                  "lehren | wichtigste erkenntnisse | aha-momente | merke | einsichten | das habe "
                  "ich gelernt | was habe ich gelernt | was wir gelernt haben | wichtige "
                  "erkenntnisse | neue erkenntnisse | gelernte lektionen | lernergebnisse"},
    WordRow<Role>{Role::concepts,
                  "begriffe | konzepte | kernkonzepte | grundlagen | definitionen | fachbegriffe"},
    WordRow<Role>{Role::decisions,
                  "entscheidungen | getroffene entscheidungen | designentscheidungen | beschlüsse "
                  "| wichtige entscheidungen | technische entscheidungen | was wir entschieden "
                  "haben | was ich entschieden habe"},
    WordRow<Role>{Role::tasks,
                  "aufgaben | offene aufgaben | offene punkte | zu erledigen | hausaufgaben | "
                  "todo-liste | noch zu tun | noch zu erledigen | noch offen | to-do-liste | "
                  "unerledigtes | ausstehende aufgaben"},
    WordRow<Role>{Role::next_steps,
                  "nächste schritte | nächster schritt | ausblick | wie geht es weiter | morgen | "
                  "plan für morgen | nächste sitzung | weiteres vorgehen | planung | als nächstes "
                  "| was als nächstes kommt | so geht es weiter | nächstes mal | beim nächsten mal "
                  "| plan für die nächste sitzung"},
    WordRow<Role>{Role::questions,
                  "fragen | offene fragen | ungeklärte fragen | rückfragen | unbeantwortete fragen "
                  "| noch offene fragen | verbleibende fragen | fragen für später"},
    WordRow<Role>{Role::gaps,
                  "lücken | wissenslücken | risiken | schwächen | fehler | unklarheiten | "
                  "missverständnisse | verbesserungspotenzial | noch unklar | was noch unklar ist "
                  "| was mir noch unklar ist | was ich noch nicht verstehe | was ich nicht "
                  "verstanden habe | was ich noch nicht kann | verständnislücken | offene lücken"},
    WordRow<Role>{Role::capabilities,
                  "was ich jetzt kann | was ich kann | fähigkeiten | kompetenzen | "
                  "selbsteinschätzung | das kann ich | das kann ich jetzt | kann ich jetzt | ich "
                  "kann jetzt | was ich nun kann | was kann ich jetzt | neue fähigkeiten | neue "
                  "kompetenzen | erworbene fähigkeiten | erworbene kompetenzen"},
    WordRow<Role>{Role::verification,
                  "überprüfung | selbsttest | verständnisprüfung | lernkontrolle"},
    WordRow<Role>{
        Role::challenges,
        "probleme | herausforderungen | schwierigkeiten | probleme und lösungen | fehlersuche | "
        "hindernisse | stolpersteine | aufgetretene probleme | gelöste probleme | was schwierig "
        "war | herausforderungen und lösungen | schwierigkeiten und lösungen"},
    WordRow<Role>{Role::testing, "testergebnisse | testfälle | testlauf"},
    WordRow<Role>{Role::checks, "prüfungen | qualitätsprüfung"},
    WordRow<Role>{Role::code_changes,
                  "änderungen | codeänderungen | geänderte dateien | neue dateien"},
    WordRow<Role>{Role::metrics, "metriken | kennzahlen | messwerte | leistung"},
    WordRow<Role>{Role::examples, "beispiele | beispiel | experimente | codebeispiele"},
    WordRow<Role>{Role::mental_model, "mentales modell | analogie | vorstellung"},
    WordRow<Role>{Role::comparison, "vergleich | vor- und nachteile | alternativen | unterschiede"},
    WordRow<Role>{Role::resources,
                  "quellen | ressourcen | literatur | verweise | weiterführende links | "
                  "materialien | verwendete quellen | genutzte ressourcen | verwendete ressourcen "
                  "| links und quellen | nützliche links | hilfreiche links"},
    WordRow<Role>{Role::related, "verwandtes | siehe auch"},
    WordRow<Role>{Role::notes,
                  "notizen | anmerkungen | gedanken | reflexion | sonstiges | bemerkungen"},
    WordRow<Role>{Role::confidence, "sicherheit | selbstvertrauen | verständnisgrad"},
    WordRow<Role>{Role::lab, "übungen | praxis | übung | praktische übung"},
    WordRow<Role>{Role::baseline, "vorwissen | ausgangslage | voraussetzungen | hintergrund"},
    WordRow<Role>{Role::dialogue, "gespräch | fragen und antworten | diskussion | dialogprotokoll"},
    WordRow<Role>{Role::ideas, "ideen | anwendungsideen | anwendungen"},
    WordRow<Role>{Role::metadata, "metadaten | sitzungsdaten | schlagwörter | dauer | datum"},
    // French
    WordRow<Role>{Role::summary,
                  "résumé | synthèse | bilan | en bref | aperçu | conclusion générale | vue "
                  "d'ensemble | résumé du jour | résumé de la séance | en résumé | récapitulatif"},
    WordRow<Role>{Role::goal,
                  "objectif | objectifs | but | buts | objectif du jour | objectifs du jour | "
                  "objectifs d'apprentissage | pourquoi"},
    WordRow<Role>{Role::topic, "sujet | sujets | thème"},
    WordRow<Role>{Role::log,
                  "ce que j'ai fait | ce que nous avons fait | travail effectué | travail réalisé "
                  "| réalisations | déroulement | activités | journal | fait aujourd'hui | "
                  "avancement | avancées"},
    WordRow<Role>{
        Role::learnings,
        "apprentissages | ce que j'ai appris | ce que nous avons appris | leçons | leçons apprises "
        "| enseignements | à retenir | points clés | acquis | découvertes | ce que j'ai retenu | "
        "ce que je retiens | qu'ai-je appris | apprentissages clés | principaux apprentissages | "
        "leçons tirées | enseignements clés"},
    WordRow<Role>{Role::concepts,
                  "notions | concepts clés | notions clés | définitions | vocabulaire clé"},
    WordRow<Role>{
        Role::decisions,
        "décisions | décisions prises | choix techniques | choix effectués | décisions clés | "
        "décisions techniques | choix faits | ce que j'ai décidé | ce que nous avons décidé"},
    WordRow<Role>{Role::tasks,
                  "tâches | à faire | tâches à faire | reste à faire | devoirs | actions à mener | "
                  "tâches restantes | tâches ouvertes | liste de tâches | à terminer | ce qui "
                  "reste à faire | il reste à faire"},
    WordRow<Role>{Role::next_steps,
                  "prochaines étapes | prochaine étape | suite | la suite | prochaine séance | "
                  "demain | plan pour demain | perspectives | étapes suivantes | étape suivante | "
                  "pour demain | la prochaine fois | pour la prochaine fois | prochaine session | "
                  "prochaines actions | plan d'action | et ensuite"},
    WordRow<Role>{Role::questions,
                  "questions ouvertes | questions en suspens | interrogations | questions sans "
                  "réponse | questions non résolues | questions restantes | questions à creuser"},
    WordRow<Role>{
        Role::gaps,
        "lacunes | risques | points faibles | erreurs commises | à améliorer | ce que je n'ai pas "
        "compris | axes d'amélioration | ce que je ne comprends pas | ce que je ne comprends pas "
        "encore | ce que je n'ai pas encore compris | ce qui reste flou | encore flou | lacunes "
        "identifiées | faiblesses | mes erreurs | points à revoir"},
    WordRow<Role>{
        Role::capabilities,
        "compétences | ce que je sais faire | compétences acquises | auto-évaluation | "
        "autoévaluation | ce que je sais faire maintenant | ce que je sais maintenant faire | ce "
        "que je peux faire | ce que je peux faire maintenant | ce que je maîtrise | je sais "
        "maintenant | nouvelles compétences | capacités | capacités acquises"},
    WordRow<Role>{Role::verification, "vérification | auto-test | contrôle de compréhension"},
    WordRow<Role>{
        Role::challenges,
        "difficultés | problèmes | défis | problèmes rencontrés | difficultés rencontrées | "
        "problèmes et solutions | obstacles rencontrés | blocages | problèmes résolus | "
        "difficultés et solutions | défis et solutions | points de blocage | obstacles"},
    WordRow<Role>{Role::testing, "résultats des tests | tests effectués | essais"},
    WordRow<Role>{Role::checks, "contrôles | contrôle qualité"},
    WordRow<Role>{Role::code_changes,
                  "modifications | fichiers modifiés | changements | nouveaux fichiers"},
    WordRow<Role>{Role::metrics, "métriques | mesures | indicateurs"},
    WordRow<Role>{Role::examples, "exemples | exemple | expériences | exemples de code"},
    WordRow<Role>{Role::mental_model, "modèle mental | schéma | intuition générale"},
    WordRow<Role>{Role::comparison, "comparaison | comparatif | avantages et inconvénients"},
    WordRow<Role>{Role::resources,
                  "ressources | références | sources consultées | liens utiles | bibliographie | "
                  "liens | ressources utilisées | ressources consultées | documentation consultée"},
    WordRow<Role>{Role::related, "voir aussi | documents liés"},
    WordRow<Role>{Role::notes, "remarques | réflexions | notes personnelles | divers"},
    WordRow<Role>{Role::confidence, "confiance | niveau de confiance"},
    WordRow<Role>{Role::lab, "exercices | travaux pratiques | pratique | mise en pratique"},
    WordRow<Role>{Role::baseline,
                  "connaissances préalables | prérequis | point de départ | contexte"},
    WordRow<Role>{Role::dialogue, "questions et réponses | échanges | entretien"},
    WordRow<Role>{Role::ideas, "idées | idées d'application"},
    WordRow<Role>{Role::metadata, "métadonnées | informations | étiquettes | durée"},
};

}  // namespace

std::span<const WordRow<Role>> heading_words_turkish_german_french() {
  return k_headings;
}

}  // namespace daybook::journal
