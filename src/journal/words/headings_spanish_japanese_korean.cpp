// SPDX-License-Identifier: MIT
// Section headings in Spanish, Japanese and Korean.  Tested by languages_test.cpp.
#include <array>

#include "journal/words/words.hpp"

namespace daybook::journal {

namespace {

constexpr std::array k_headings{
    // Spanish
    WordRow<Role>{Role::summary,
                  "resumen | resumen del día | síntesis | conclusiones | conclusión | visión "
                  "general | en resumen"},
    WordRow<Role>{Role::goal,
                  "objetivo | objetivos | metas | objetivo del día | objetivos de "
                  "aprendizaje | propósito | por qué"},
    WordRow<Role>{Role::topic, "tema | temas | enfoque"},
    WordRow<Role>{Role::log,
                  "lo que hice | lo que hicimos | qué hice | qué hice hoy | actividades | trabajo "
                  "realizado | hecho hoy | tareas completadas | completado | avances | progreso | "
                  "desarrollo | bitácora"},
    WordRow<Role>{Role::learnings,
                  "aprendizajes | lo que aprendí | qué aprendí | qué aprendí hoy | lo aprendido | "
                  "lecciones | lecciones aprendidas | puntos clave | hallazgos | descubrimientos"},
    WordRow<Role>{Role::concepts,
                  "conceptos | conceptos clave | definiciones | términos | fundamentos"},
    WordRow<Role>{Role::decisions, "decisiones | decisiones tomadas | decisiones técnicas"},
    WordRow<Role>{
        Role::tasks,
        "tareas | pendientes | tareas pendientes | por hacer | deberes | lista de tareas"},
    WordRow<Role>{Role::next_steps,
                  "próximos pasos | siguientes pasos | próximo paso | siguiente paso | próxima "
                  "sesión | plan para mañana | plan de acción | lo que sigue"},
    WordRow<Role>{Role::questions, "preguntas | preguntas abiertas | preguntas pendientes | dudas"},
    WordRow<Role>{Role::gaps,
                  "brechas | riesgos | puntos débiles | errores cometidos | lagunas | a mejorar | "
                  "áreas de mejora | lo que no entendí"},
    WordRow<Role>{Role::capabilities,
                  "habilidades | lo que puedo hacer | competencias | autoevaluación | destrezas"},
    WordRow<Role>{Role::verification,
                  "verificación | comprobación | autoevaluación final | examen"},
    WordRow<Role>{Role::challenges,
                  "problemas | desafíos | retos | dificultades | problemas encontrados | problemas "
                  "y soluciones | obstáculos | errores encontrados"},
    WordRow<Role>{Role::testing, "pruebas | resultados de pruebas"},
    WordRow<Role>{Role::checks, "comprobaciones | controles de calidad"},
    WordRow<Role>{Role::code_changes,
                  "cambios | archivos modificados | cambios realizados | ficheros modificados"},
    WordRow<Role>{Role::metrics, "métricas | mediciones | indicadores clave"},
    WordRow<Role>{Role::examples, "ejemplos | ejemplo | experimentos | ejemplos de código"},
    WordRow<Role>{Role::mental_model, "modelo mental | analogía | esquema"},
    WordRow<Role>{Role::comparison, "comparación | comparativa | ventajas y desventajas"},
    WordRow<Role>{Role::resources,
                  "recursos | referencias | fuentes | enlaces | bibliografía | enlaces útiles"},
    WordRow<Role>{Role::related, "relacionado | ver también"},
    WordRow<Role>{Role::notes, "notas | apuntes | reflexiones | reflexión | observaciones"},
    WordRow<Role>{Role::confidence, "confianza | nivel de confianza"},
    WordRow<Role>{Role::lab, "ejercicios | práctica | prácticas | laboratorio"},
    WordRow<Role>{Role::baseline,
                  "conocimientos previos | punto de partida | requisitos previos | antecedentes"},
    WordRow<Role>{Role::dialogue, "preguntas y respuestas | diálogo | conversación"},
    WordRow<Role>{Role::ideas, "ideas de aplicación | aplicaciones prácticas"},
    WordRow<Role>{Role::metadata, "metadatos | información | etiquetas | duración | fecha"},
    // Japanese
    WordRow<Role>{Role::summary, "まとめ | 概要 | 要約 | 総括 | 今日のまとめ | サマリー | 結論"},
    WordRow<Role>{Role::goal, "目標 | 今日の目標 | 学習目標 | 目的 | ゴール | ねらい"},
    WordRow<Role>{Role::topic, "テーマ | 今日のテーマ | トピック"},
    WordRow<Role>{Role::log,
                  "やったこと | 今日やったこと | 作業内容 | 作業ログ | 作業記録 | 実施内容 | "
                  "学習内容 | 進捗 | 完了したこと | 今日の作業 | 活動内容 | 学習記録"},
    WordRow<Role>{Role::learnings,
                  "学んだこと | 今日学んだこと | 学び | 今日の学び | 気づき | わかったこと | "
                  "得られたこと | 教訓 | ポイント | 知見 | 発見 | よかったこと"},
    WordRow<Role>{Role::concepts, "用語 | 概念 | 用語集 | キーワード解説 | 基礎知識"},
    WordRow<Role>{Role::decisions, "決定事項 | 決めたこと | 意思決定 | 設計判断"},
    WordRow<Role>{Role::tasks, "タスク | やること | 宿題 | 残作業 | 残タスク | 未完了"},
    WordRow<Role>{Role::next_steps,
                  "次のステップ | 次にやること | 明日やること | 今後の予定 | 次回 | 次回の予定 | "
                  "明日の予定 | 今後の課題 | 次のアクション | 次回やること | ネクストアクション"},
    WordRow<Role>{Role::questions, "質問 | 疑問 | 疑問点 | 未解決の疑問 | 質問事項"},
    WordRow<Role>{Role::gaps,
                  "課題 | 弱点 | リスク | わからなかったこと | 理解できなかったこと | 改善点 | "
                  "反省点 | 苦手"},
    WordRow<Role>{Role::capabilities, "できるようになったこと | できること | スキル | 自己評価"},
    WordRow<Role>{Role::verification, "理解度チェック | 確認テスト | 理解度確認"},
    WordRow<Role>{Role::challenges,
                  "困ったこと | 問題点 | つまずいたこと | つまずき | ハマったこと | ハマりポイント "
                  "| 問題と解決 | トラブル | 詰まったところ"},
    WordRow<Role>{Role::testing, "テスト | テスト結果"},
    WordRow<Role>{Role::checks, "チェック | 確認事項"},
    WordRow<Role>{Role::code_changes, "変更点 | 変更内容 | 変更ファイル"},
    WordRow<Role>{Role::metrics, "計測結果 | 性能"},
    WordRow<Role>{Role::examples, "例 | サンプル | コード例 | 実験"},
    WordRow<Role>{Role::mental_model, "イメージ | 図解 | たとえ"},
    WordRow<Role>{Role::comparison, "比較 | 違い"},
    WordRow<Role>{Role::resources, "参考 | 参考資料 | 参考リンク | 参考文献 | 参考サイト | リンク"},
    WordRow<Role>{Role::related, "関連 | 関連リンク"},
    WordRow<Role>{Role::notes, "メモ | 感想 | 所感 | 振り返り | ふりかえり | 備考 | 雑感"},
    WordRow<Role>{Role::confidence, "自信 | 自信度 | 理解度"},
    WordRow<Role>{Role::lab, "演習 | 実習 | ハンズオン | 練習"},
    WordRow<Role>{Role::baseline, "前提 | 前提知識 | 背景"},
    WordRow<Role>{Role::dialogue, "対話 | 質疑応答"},
    WordRow<Role>{Role::ideas, "アイデア | 応用"},
    WordRow<Role>{Role::metadata, "基本情報 | タグ | 日付 | 学習時間 | 作業時間"},
    // Korean
    WordRow<Role>{Role::summary, "요약 | 정리 | 오늘의 요약 | 오늘 정리 | 개요 | 결론"},
    WordRow<Role>{Role::goal, "목표 | 학습 목표 | 오늘의 목표 | 오늘 목표 | 목적"},
    WordRow<Role>{Role::topic, "주제 | 오늘의 주제"},
    WordRow<Role>{Role::log,
                  "한 일 | 오늘 한 일 | 학습 내용 | 진행 상황 | 작업 내용 | 작업 로그 | 오늘 "
                  "공부한 내용 | 공부한 내용 | 완료한 일 | 진행 내용"},
    WordRow<Role>{Role::learnings,
                  "배운 점 | 배운 것 | 오늘 배운 것 | 오늘 배운 점 | 배운 내용 | 오늘 배운 내용 | "
                  "깨달은 점 | 알게 된 점 | 교훈 | 인사이트 | 새로 알게 된 것"},
    WordRow<Role>{Role::concepts, "개념 | 핵심 개념 | 용어 | 용어 정리 | 개념 정리"},
    WordRow<Role>{Role::decisions, "결정 | 결정 사항 | 의사결정"},
    WordRow<Role>{Role::tasks, "할 일 | 과제 | 해야 할 일 | 남은 작업 | 미완료"},
    WordRow<Role>{Role::next_steps,
                  "다음 단계 | 다음에 할 일 | 내일 할 일 | 다음 계획 | 내일 계획 | 향후 계획 | "
                  "앞으로의 계획 | 다음 학습 계획"},
    WordRow<Role>{Role::questions, "질문 | 궁금한 점 | 남은 질문 | 의문점"},
    WordRow<Role>{Role::gaps,
                  "부족한 점 | 리스크 | 아쉬운 점 | 개선할 점 | 보완할 점 | 모르는 것 | 이해하지 "
                  "못한 것 | 실수"},
    WordRow<Role>{Role::capabilities, "할 수 있게 된 것 | 이제 할 수 있는 것 | 역량 | 자기 평가"},
    WordRow<Role>{Role::verification, "이해도 확인 | 확인 문제 | 퀴즈"},
    WordRow<Role>{Role::challenges,
                  "문제 | 어려웠던 점 | 문제점 | 문제와 해결 | 문제 해결 | 트러블슈팅 | 막힌 부분 "
                  "| 힘들었던 점"},
    WordRow<Role>{Role::testing, "테스트 | 테스트 결과"},
    WordRow<Role>{Role::checks, "점검 | 체크"},
    WordRow<Role>{Role::code_changes, "변경 사항 | 수정한 파일 | 코드 변경"},
    WordRow<Role>{Role::metrics, "지표 | 측정 결과 | 성능"},
    WordRow<Role>{Role::examples, "예제 | 예시 | 실험 | 코드 예제"},
    WordRow<Role>{Role::mental_model, "비유 | 멘탈 모델"},
    WordRow<Role>{Role::comparison, "비교 | 차이점"},
    WordRow<Role>{Role::resources, "참고 | 참고 자료 | 자료 | 참고 링크 | 참고 문헌 | 출처"},
    WordRow<Role>{Role::related, "관련 | 관련 문서"},
    WordRow<Role>{Role::notes, "메모 | 회고 | 느낀 점 | 비고 | 오늘의 회고 | 소감"},
    WordRow<Role>{Role::confidence, "자신감 | 이해도"},
    WordRow<Role>{Role::lab, "실습 | 연습 | 연습 문제"},
    WordRow<Role>{Role::baseline, "배경 | 사전 지식 | 배경 지식"},
    WordRow<Role>{Role::dialogue, "문답 | 질의응답"},
    WordRow<Role>{Role::ideas, "아이디어 | 활용 방안"},
    WordRow<Role>{Role::metadata, "기본 정보 | 태그 | 날짜 | 학습 시간"},
};

}  // namespace

std::span<const WordRow<Role>> heading_words_spanish_japanese_korean() {
  return k_headings;
}

}  // namespace daybook::journal
