// SPDX-License-Identifier: MIT
// The names of metadata fields in the languages that are started.  Tested by languages_test.cpp.
#include <array>

#include "journal/words/words.hpp"

namespace daybook::journal {

namespace {

constexpr std::array k_fields{
    // Turkish
    WordRow<MetaField>{MetaField::date, "tarih | gün"},
    WordRow<MetaField>{MetaField::start_time, "başlangıç | başlangıç saati"},
    WordRow<MetaField>{MetaField::duration, "süre | toplam süre | çalışma süresi | geçen süre"},
    WordRow<MetaField>{MetaField::track, "kurs | ders"},
    WordRow<MetaField>{MetaField::module, "modül | bölüm | ünite"},
    WordRow<MetaField>{MetaField::topic, "konu | konular | başlıca konu"},
    WordRow<MetaField>{MetaField::title, "başlık"},
    WordRow<MetaField>{MetaField::status, "durum"},
    WordRow<MetaField>{MetaField::level_before, "önceki seviye | başlangıç seviyesi"},
    WordRow<MetaField>{MetaField::level_after, "sonraki seviye | son seviye"},
    WordRow<MetaField>{MetaField::level, "seviye | düzey"},
    WordRow<MetaField>{MetaField::confidence, "güven | güven düzeyi"},
    WordRow<MetaField>{MetaField::branch, "dal"},
    WordRow<MetaField>{MetaField::focus, "odak | odak noktası"},
    WordRow<MetaField>{MetaField::tags, "etiketler | etiket | anahtar kelimeler"},
    WordRow<MetaField>{MetaField::refs, "kaynaklar"},
    WordRow<MetaField>{MetaField::kind, "tür | oturum türü"},
    // German
    WordRow<MetaField>{MetaField::date, "datum | zeitraum"},
    WordRow<MetaField>{MetaField::start_time, "beginn | startzeit"},
    WordRow<MetaField>{MetaField::duration,
                       "dauer | gesamtdauer | zeitaufwand | lernzeit | arbeitszeit"},
    WordRow<MetaField>{MetaField::track, "kurs | lernpfad | fach"},
    WordRow<MetaField>{MetaField::module, "modul | kapitel | einheit"},
    WordRow<MetaField>{MetaField::topic, "thema | themen"},
    WordRow<MetaField>{MetaField::title, "titel"},
    WordRow<MetaField>{MetaField::status, "zustand"},
    WordRow<MetaField>{MetaField::level_before, "niveau vorher | anfangsniveau"},
    WordRow<MetaField>{MetaField::level_after, "niveau nachher | endniveau"},
    WordRow<MetaField>{MetaField::level, "niveau | stufe"},
    WordRow<MetaField>{MetaField::confidence, "sicherheit | zuversicht"},
    WordRow<MetaField>{MetaField::branch, "zweig"},
    WordRow<MetaField>{MetaField::focus, "fokus | schwerpunkt"},
    WordRow<MetaField>{MetaField::tags, "schlagworte | schlagwörter | stichwörter"},
    WordRow<MetaField>{MetaField::refs, "quellen | verweise"},
    WordRow<MetaField>{MetaField::kind, "sitzungsart"},
    // French
    WordRow<MetaField>{MetaField::date, "jour | date de la séance"},
    WordRow<MetaField>{MetaField::start_time, "début | heure de début"},
    WordRow<MetaField>{MetaField::duration,
                       "durée | durée totale | temps passé | temps de travail"},
    WordRow<MetaField>{MetaField::track, "cours | parcours | matière"},
    WordRow<MetaField>{MetaField::module, "unité | chapitre"},
    WordRow<MetaField>{MetaField::topic, "sujet | sujets | thème"},
    WordRow<MetaField>{MetaField::title, "titre"},
    WordRow<MetaField>{MetaField::status, "statut | état"},
    WordRow<MetaField>{MetaField::level_before, "niveau avant | niveau initial"},
    WordRow<MetaField>{MetaField::level_after, "niveau après | niveau atteint"},
    WordRow<MetaField>{MetaField::level, "niveau"},
    WordRow<MetaField>{MetaField::confidence, "confiance | niveau de confiance"},
    WordRow<MetaField>{MetaField::branch, "branche"},
    WordRow<MetaField>{MetaField::focus, "axe principal"},
    WordRow<MetaField>{MetaField::tags, "étiquettes | mots-clés"},
    WordRow<MetaField>{MetaField::refs, "références | sources consultées"},
    WordRow<MetaField>{MetaField::kind, "type de séance"},
    // Spanish
    WordRow<MetaField>{MetaField::date, "fecha | fechas"},
    WordRow<MetaField>{MetaField::start_time, "inicio | hora de inicio"},
    WordRow<MetaField>{MetaField::duration,
                       "duración | duración total | tiempo dedicado | tiempo empleado"},
    WordRow<MetaField>{MetaField::track, "curso | ruta | asignatura"},
    WordRow<MetaField>{MetaField::module, "módulo | unidad | capítulo"},
    WordRow<MetaField>{MetaField::topic, "tema | temas"},
    WordRow<MetaField>{MetaField::title, "título"},
    WordRow<MetaField>{MetaField::status, "estado"},
    WordRow<MetaField>{MetaField::level_before, "nivel antes | nivel inicial"},
    WordRow<MetaField>{MetaField::level_after, "nivel después | nivel alcanzado"},
    WordRow<MetaField>{MetaField::level, "nivel"},
    WordRow<MetaField>{MetaField::confidence, "confianza | nivel de confianza"},
    WordRow<MetaField>{MetaField::branch, "rama"},
    WordRow<MetaField>{MetaField::focus, "enfoque | foco"},
    WordRow<MetaField>{MetaField::tags, "etiquetas | palabras clave"},
    WordRow<MetaField>{MetaField::refs, "referencias | fuentes"},
    WordRow<MetaField>{MetaField::kind, "tipo | tipo de sesión"},
    // Japanese
    WordRow<MetaField>{MetaField::date, "日付 | 日時 | 学習日 | 作業日"},
    WordRow<MetaField>{MetaField::start_time, "開始 | 開始時刻 | 開始時間"},
    WordRow<MetaField>{MetaField::duration, "所要時間 | 学習時間 | 作業時間 | 合計時間"},
    WordRow<MetaField>{MetaField::track, "コース | 科目"},
    WordRow<MetaField>{MetaField::module, "モジュール | 章 | 単元"},
    WordRow<MetaField>{MetaField::topic, "テーマ | トピック | 題目"},
    WordRow<MetaField>{MetaField::title, "タイトル | 題名"},
    WordRow<MetaField>{MetaField::status, "ステータス | 状況"},
    WordRow<MetaField>{MetaField::level_before, "開始レベル | 学習前レベル"},
    WordRow<MetaField>{MetaField::level_after, "到達レベル | 学習後レベル"},
    WordRow<MetaField>{MetaField::level, "レベル"},
    WordRow<MetaField>{MetaField::confidence, "自信度 | 自信 | 理解度"},
    WordRow<MetaField>{MetaField::branch, "ブランチ"},
    WordRow<MetaField>{MetaField::focus, "フォーカス | 重点"},
    WordRow<MetaField>{MetaField::tags, "タグ | キーワード"},
    WordRow<MetaField>{MetaField::refs, "参考 | 参照"},
    WordRow<MetaField>{MetaField::kind, "種類 | 種別"},
    // Korean
    WordRow<MetaField>{MetaField::date, "날짜 | 일자 | 일시 | 학습일"},
    WordRow<MetaField>{MetaField::start_time, "시작 | 시작 시간"},
    WordRow<MetaField>{MetaField::duration, "소요 시간 | 시간 | 학습 시간 | 작업 시간 | 총 시간"},
    WordRow<MetaField>{MetaField::track, "과정 | 과목 | 트랙"},
    WordRow<MetaField>{MetaField::module, "모듈 | 단원 | 챕터"},
    WordRow<MetaField>{MetaField::topic, "주제 | 토픽"},
    WordRow<MetaField>{MetaField::title, "제목"},
    WordRow<MetaField>{MetaField::status, "상태"},
    WordRow<MetaField>{MetaField::level_before, "시작 레벨 | 학습 전 레벨"},
    WordRow<MetaField>{MetaField::level_after, "도달 레벨 | 학습 후 레벨"},
    WordRow<MetaField>{MetaField::level, "레벨 | 수준"},
    WordRow<MetaField>{MetaField::confidence, "자신감 | 이해도"},
    WordRow<MetaField>{MetaField::branch, "브랜치"},
    WordRow<MetaField>{MetaField::focus, "집중 | 초점"},
    WordRow<MetaField>{MetaField::tags, "태그 | 키워드"},
    WordRow<MetaField>{MetaField::refs, "참고 | 출처"},
    WordRow<MetaField>{MetaField::kind, "유형 | 세션 유형"},
};

}  // namespace

std::span<const WordRow<MetaField>> field_words_started() {
  return k_fields;
}

}  // namespace daybook::journal
