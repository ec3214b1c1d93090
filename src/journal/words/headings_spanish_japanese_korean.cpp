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
                  "general | en resumen | resumen de la sesión | resumen de hoy"},
    WordRow<Role>{Role::goal,
                  "objetivo | objetivos | metas | objetivo del día | objetivos de "
                  "aprendizaje | propósito | por qué"},
    WordRow<Role>{Role::topic, "tema | temas | enfoque"},
    WordRow<Role>{Role::log,
                  "lo que hice | lo que hicimos | qué hice | qué hice hoy | actividades | trabajo "
                  "realizado | hecho hoy | tareas completadas | completado | avances | progreso | "
                  "desarrollo | bitácora | lo que he hecho | qué hicimos | registro de la sesión | "
                  "registro de actividades | diario"},
    WordRow<Role>{Role::learnings,
                  "aprendizajes | lo que aprendí | qué aprendí | qué aprendí hoy | lo aprendido | "
                  "lecciones | lecciones aprendidas | puntos clave | hallazgos | descubrimientos | "
                  "aprendizajes clave | aprendizajes principales | aprendizajes del día | lo que "
                  "he aprendido | qué he aprendido | lo que aprendimos | lecciones clave"},
    WordRow<Role>{Role::concepts,
                  "conceptos | conceptos clave | definiciones | términos | fundamentos"},
    WordRow<Role>{
        Role::decisions,
        "decisiones | decisiones tomadas | decisiones técnicas | decisiones clave | decisiones "
        "importantes | decisiones de diseño | qué decidimos | lo que decidimos | lo que decidí"},
    WordRow<Role>{Role::tasks,
                  "tareas | pendientes | tareas pendientes | por hacer | deberes | lista de tareas "
                  "| tareas por hacer | tareas abiertas | queda por hacer | lo que falta | lo que "
                  "falta por hacer | acciones pendientes"},
    WordRow<Role>{
        Role::next_steps,
        "próximos pasos | siguientes pasos | próximo paso | siguiente paso | próxima sesión | plan "
        "para mañana | plan de acción | lo que sigue | mañana | para mañana | qué sigue | próximas "
        "acciones | próximas tareas | siguientes acciones | plan para la próxima sesión"},
    WordRow<Role>{Role::questions,
                  "preguntas | preguntas abiertas | preguntas pendientes | dudas | preguntas sin "
                  "resolver | preguntas sin respuesta | dudas pendientes | dudas abiertas | dudas "
                  "sin resolver | cuestiones abiertas | cuestiones pendientes"},
    WordRow<Role>{Role::gaps,
                  "brechas | riesgos | puntos débiles | errores cometidos | lagunas | a mejorar | "
                  "áreas de mejora | lo que no entendí | debilidades | vacíos de conocimiento | "
                  "lagunas de conocimiento | brechas de conocimiento | mis errores | lo que no "
                  "entiendo | lo que aún no entiendo | lo que todavía no entiendo"},
    WordRow<Role>{Role::capabilities,
                  "habilidades | lo que puedo hacer | competencias | autoevaluación | destrezas | "
                  "capacidades | capacidades adquiridas | habilidades adquiridas | habilidades "
                  "nuevas | nuevas habilidades | competencias adquiridas | lo que ahora puedo "
                  "hacer | lo que ya puedo hacer | lo que puedo hacer ahora | lo que sé hacer | lo "
                  "que ya sé hacer | qué puedo hacer ahora | ahora puedo | ya puedo"},
    WordRow<Role>{Role::verification,
                  "verificación | comprobación | autoevaluación final | examen | verificación de "
                  "comprensión | comprobación de comprensión | prueba de comprensión | autoexamen"},
    WordRow<Role>{
        Role::challenges,
        "problemas | desafíos | retos | dificultades | problemas encontrados | problemas y "
        "soluciones | obstáculos | errores encontrados | problemas resueltos | desafíos y "
        "soluciones | retos y soluciones | dificultades encontradas"},
    WordRow<Role>{Role::testing, "pruebas | resultados de pruebas"},
    WordRow<Role>{Role::checks, "comprobaciones | controles de calidad"},
    WordRow<Role>{Role::code_changes,
                  "cambios | archivos modificados | cambios realizados | ficheros modificados"},
    WordRow<Role>{Role::metrics, "métricas | mediciones | indicadores clave"},
    WordRow<Role>{Role::examples, "ejemplos | ejemplo | experimentos | ejemplos de código"},
    WordRow<Role>{Role::mental_model, "modelo mental | analogía | esquema"},
    WordRow<Role>{Role::comparison, "comparación | comparativa | ventajas y desventajas"},
    WordRow<Role>{Role::resources,
                  "recursos | referencias | fuentes | enlaces | bibliografía | enlaces útiles | "
                  "recursos utilizados | recursos usados | recursos consultados | fuentes "
                  "consultadas | lecturas recomendadas"},
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
    WordRow<Role>{Role::summary,
                  "まとめ | 概要 | 要約 | 総括 | 今日のまとめ | サマリー | 結論 | 本日のまとめ | "
                  "今日の要約 | セッションのまとめ | 一言まとめ"},
    WordRow<Role>{Role::goal, "目標 | 今日の目標 | 学習目標 | 目的 | ゴール | ねらい"},
    WordRow<Role>{Role::topic, "テーマ | 今日のテーマ | トピック"},
    WordRow<Role>{Role::log,
                  "やったこと | 今日やったこと | 作業内容 | 作業ログ | 作業記録 | 実施内容 | "
                  "学習内容 | 進捗 | 完了したこと | 今日の作業 | 活動内容 | 学習記録"},
    WordRow<Role>{Role::learnings,
                  "学んだこと | 今日学んだこと | 学び | 今日の学び | 気づき | わかったこと | "
                  "得られたこと | 教訓 | ポイント | 知見 | 発見 | よかったこと | 今日の気づき | "
                  "本日の学び | 得た学び | 学習したこと | 新しく学んだこと | 今日わかったこと"},
    WordRow<Role>{Role::concepts, "用語 | 概念 | 用語集 | キーワード解説 | 基礎知識"},
    WordRow<Role>{Role::decisions,
                  "決定事項 | 決めたこと | 意思決定 | 設計判断 | 決定 | 決定したこと | 今日の決定 "
                  "| 今日決めたこと | 技術的な決定 | 判断したこと"},
    WordRow<Role>{Role::tasks,
                  "タスク | やること | 宿題 | 残作業 | 残タスク | 未完了 | やることリスト | "
                  "残っている作業 | 残りのタスク | 未完了のタスク | 残っているタスク"},
    WordRow<Role>{
        Role::next_steps,
        "次のステップ | 次にやること | 明日やること | 今後の予定 | 次回 | 次回の予定 | 明日の予定 "
        "| 今後の課題 | 次のアクション | 次回やること | ネクストアクション | 明日の計画 | "
        "明日やりたいこと | 次回の計画 | 次の目標 | これからやること | 今後のステップ"},
    WordRow<Role>{Role::questions,
                  "質問 | 疑問 | 疑問点 | 未解決の疑問 | 質問事項 | 未解決の質問 | 残った疑問 | "
                  "残っている疑問 | 残った質問 | 気になる点"},
    WordRow<Role>{Role::gaps,
                  "課題 | 弱点 | リスク | わからなかったこと | 理解できなかったこと | 改善点 | "
                  "反省点 | 苦手 | 苦手なところ | 苦手な点 | 苦手分野 | まだわからないこと | "
                  "まだ理解できていないこと | 理解が浅いところ | 知識のギャップ"},
    WordRow<Role>{Role::capabilities,
                  "できるようになったこと | できること | スキル | 自己評価 | 今できること | "
                  "今ではできること | 新しくできること | 身についたこと | 身についたスキル | "
                  "習得したスキル | 自分にできること"},
    WordRow<Role>{Role::verification,
                  "理解度チェック | 確認テスト | 理解度確認 | 理解度テスト | 自己テスト"},
    WordRow<Role>{Role::challenges,
                  "困ったこと | 問題点 | つまずいたこと | つまずき | ハマったこと | ハマりポイント "
                  "| 問題と解決 | トラブル | 詰まったところ | 直面した問題 | 遭遇した問題 | "
                  "問題と解決策 | 問題と対処 | 難しかったこと | 苦労したこと | 詰まったこと"},
    WordRow<Role>{Role::testing, "テスト | テスト結果"},
    WordRow<Role>{Role::checks, "チェック | 確認事項"},
    WordRow<Role>{Role::code_changes, "変更点 | 変更内容 | 変更ファイル"},
    WordRow<Role>{Role::metrics, "計測結果 | 性能"},
    WordRow<Role>{Role::examples, "例 | サンプル | コード例 | 実験"},
    WordRow<Role>{Role::mental_model, "イメージ | 図解 | たとえ"},
    WordRow<Role>{Role::comparison, "比較 | 違い"},
    WordRow<Role>{Role::resources,
                  "参考 | 参考資料 | 参考リンク | 参考文献 | 参考サイト | リンク | 参考にした資料 "
                  "| 使った資料 | 参照資料 | 学習リソース"},
    WordRow<Role>{Role::related, "関連 | 関連リンク"},
    WordRow<Role>{Role::notes, "メモ | 感想 | 所感 | 振り返り | ふりかえり | 備考 | 雑感"},
    WordRow<Role>{Role::confidence, "自信 | 自信度 | 理解度"},
    WordRow<Role>{Role::lab, "演習 | 実習 | ハンズオン | 練習"},
    WordRow<Role>{Role::baseline, "前提 | 前提知識 | 背景"},
    WordRow<Role>{Role::dialogue, "対話 | 質疑応答"},
    WordRow<Role>{Role::ideas, "アイデア | 応用"},
    WordRow<Role>{Role::metadata, "基本情報 | タグ | 日付 | 学習時間 | 作業時間"},
    // Korean
    WordRow<Role>{Role::summary,
                  "요약 | 정리 | 오늘의 요약 | 오늘 정리 | 개요 | 결론 | 오늘의 정리 | 세션 요약 | "
                  "한 줄 요약"},
    WordRow<Role>{Role::goal, "목표 | 학습 목표 | 오늘의 목표 | 오늘 목표 | 목적"},
    WordRow<Role>{Role::topic, "주제 | 오늘의 주제"},
    WordRow<Role>{Role::log,
                  "한 일 | 오늘 한 일 | 학습 내용 | 진행 상황 | 작업 내용 | 작업 로그 | 오늘 "
                  "공부한 내용 | 공부한 내용 | 완료한 일 | 진행 내용"},
    WordRow<Role>{Role::learnings,
                  "배운 점 | 배운 것 | 오늘 배운 것 | 오늘 배운 점 | 배운 내용 | 오늘 배운 내용 | "
                  "깨달은 점 | 알게 된 점 | 교훈 | 인사이트 | 새로 알게 된 것 | 학습한 것 | 새로 "
                  "배운 것 | 오늘의 배움 | 핵심 배움 | 오늘 알게 된 것"},
    WordRow<Role>{Role::concepts, "개념 | 핵심 개념 | 용어 | 용어 정리 | 개념 정리"},
    WordRow<Role>{
        Role::decisions,
        "결정 | 결정 사항 | 의사결정 | 결정사항 | 결정한 것 | 내린 결정 | 주요 결정 | 기술적 결정"},
    WordRow<Role>{Role::tasks,
                  "할 일 | 과제 | 해야 할 일 | 남은 작업 | 미완료 | 할 일 목록 | 남은 일 | 남은 할 "
                  "일 | 해야 할 것 | 미완료 작업"},
    WordRow<Role>{Role::next_steps,
                  "다음 단계 | 다음에 할 일 | 내일 할 일 | 다음 계획 | 내일 계획 | 향후 계획 | "
                  "앞으로의 계획 | 다음 학습 계획 | 다음 할 일 | 다음에 할 것 | 다음 목표 | 내일 | "
                  "내일 할 것 | 내일의 계획 | 앞으로 할 일"},
    WordRow<Role>{Role::questions,
                  "질문 | 궁금한 점 | 남은 질문 | 의문점 | 미해결 질문 | 열린 질문 | 해결되지 않은 "
                  "질문 | 답을 찾지 못한 질문 | 더 알아볼 질문"},
    WordRow<Role>{Role::gaps,
                  "부족한 점 | 리스크 | 아쉬운 점 | 개선할 점 | 보완할 점 | 모르는 것 | 이해하지 "
                  "못한 것 | 실수 | 약점 | 지식 격차 | 지식 공백 | 아직 모르는 것 | 아직 이해하지 "
                  "못한 것 | 이해가 부족한 부분 | 부족한 부분 | 헷갈리는 부분"},
    WordRow<Role>{Role::capabilities,
                  "할 수 있게 된 것 | 이제 할 수 있는 것 | 역량 | 자기 평가 | 할 수 있는 것 | 지금 "
                  "할 수 있는 것 | 내가 할 수 있는 것 | 이제 할 수 있는 일 | 할 수 있게 된 일 | "
                  "습득한 기술 | 새로 얻은 능력"},
    WordRow<Role>{Role::verification, "이해도 확인 | 확인 문제 | 퀴즈"},
    WordRow<Role>{
        Role::challenges,
        "문제 | 어려웠던 점 | 문제점 | 문제와 해결 | 문제 해결 | 트러블슈팅 | 막힌 부분 | 힘들었던 "
        "점 | 어려운 점 | 겪은 문제 | 발생한 문제 | 해결한 문제 | 문제와 해결 방법 | 막혔던 부분"},
    WordRow<Role>{Role::testing, "테스트 | 테스트 결과"},
    WordRow<Role>{Role::checks, "점검 | 체크"},
    WordRow<Role>{Role::code_changes, "변경 사항 | 수정한 파일 | 코드 변경"},
    WordRow<Role>{Role::metrics, "지표 | 측정 결과 | 성능"},
    WordRow<Role>{Role::examples, "예제 | 예시 | 실험 | 코드 예제"},
    WordRow<Role>{Role::mental_model, "비유 | 멘탈 모델"},
    WordRow<Role>{Role::comparison, "비교 | 차이점"},
    WordRow<Role>{Role::resources,
                  "참고 | 참고 자료 | 자료 | 참고 링크 | 참고 문헌 | 출처 | 참고자료 | 참고한 자료 "
                  "| 사용한 자료 | 학습 자료 | 유용한 링크"},
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
