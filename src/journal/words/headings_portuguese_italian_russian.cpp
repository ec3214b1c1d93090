// SPDX-License-Identifier: MIT
// Section headings in Portuguese, Italian and Russian.  Tested by languages_test.cpp and
// started_headings_test.cpp.
#include <array>

#include "journal/words/words.hpp"

namespace daybook::journal {

namespace {

// What is a chapter of many a course as well (`data`, `задачи`, `решения`, `тестирование`,
// `lezioni`) stands here only beside other words.
constexpr std::array k_headings{
    // Portuguese
    WordRow<Role>{Role::summary,
                  "resumo | resumo do dia | resumo da sessão | síntese | conclusão | conclusões | "
                  "visão geral | em resumo"},
    WordRow<Role>{Role::goal,
                  "objetivo | objetivos | metas | objetivo do dia | objetivos do dia | objetivo da "
                  "sessão | objetivos de aprendizagem | propósito | motivação | plano do dia"},
    WordRow<Role>{Role::topic, "tema | temas | tópico | tópicos | foco | assunto"},
    WordRow<Role>{Role::log,
                  "o que fiz | o que eu fiz | o que fizemos | o que foi feito | atividades | "
                  "trabalho realizado | feito hoje | progresso | andamento | diário | diário de "
                  "bordo | registro da sessão | registo da sessão | concluído | tarefas concluídas "
                  "| linha do tempo"},
    WordRow<Role>{Role::learnings,
                  "aprendizados | aprendizagens | o que aprendi | o que eu aprendi | o que "
                  "aprendemos | aprendizados do dia | principais aprendizados | lições | lições "
                  "aprendidas | descobertas | pontos-chave | pontos principais"},
    WordRow<Role>{Role::concepts,
                  "conceitos | conceitos-chave | conceitos principais | definições | termos | "
                  "glossário | fundamentos"},
    WordRow<Role>{
        Role::decisions,
        "decisões | decisões tomadas | decisões técnicas | decisões de projeto | decisões "
        "importantes | o que decidi | o que decidimos"},
    WordRow<Role>{
        Role::tasks,
        "tarefas | pendências | tarefas pendentes | tarefas em aberto | a fazer | por "
        "fazer | o que falta | o que falta fazer | lista de tarefas | afazeres | dever de "
        "casa"},
    WordRow<Role>{Role::next_steps,
                  "próximos passos | próximo passo | próximas etapas | próximas ações | próxima "
                  "sessão | amanhã | para amanhã | plano para amanhã | plano de ação | o que vem a "
                  "seguir"},
    WordRow<Role>{Role::questions,
                  "perguntas | perguntas em aberto | perguntas abertas | perguntas sem resposta | "
                  "dúvidas | dúvidas em aberto | questões em aberto | questões abertas"},
    WordRow<Role>{
        Role::gaps,
        "lacunas | lacunas de conhecimento | riscos | pontos fracos | fraquezas | meus "
        "erros | erros cometidos | a melhorar | pontos a melhorar | o que não entendi | o "
        "que ainda não entendi | o que ainda não entendo"},
    WordRow<Role>{Role::capabilities,
                  "capacidades | habilidades | competências | o que sei fazer | o que já sei fazer "
                  "| o que sei fazer agora | o que consigo fazer | o que consigo fazer agora | o "
                  "que agora consigo fazer | o que posso fazer agora | habilidades adquiridas | "
                  "novas habilidades | autoavaliação"},
    WordRow<Role>{Role::verification,
                  "verificação | verificação de compreensão | autoteste | teste de compreensão"},
    WordRow<Role>{Role::challenges,
                  "problemas | desafios | dificuldades | problemas encontrados | dificuldades "
                  "encontradas | problemas e soluções | desafios e soluções | obstáculos | "
                  "impedimentos | erros encontrados"},
    WordRow<Role>{Role::testing, "testes | resultados dos testes | testes realizados"},
    WordRow<Role>{Role::checks, "verificações | controle de qualidade"},
    WordRow<Role>{Role::code_changes,
                  "alterações | mudanças | alterações no código | arquivos modificados | arquivos "
                  "alterados | ficheiros modificados"},
    WordRow<Role>{Role::metrics, "métricas | medições | indicadores"},
    WordRow<Role>{Role::examples, "exemplos | exemplo | experimentos | exemplos de código"},
    WordRow<Role>{Role::mental_model, "modelo mental | analogia | analogias"},
    WordRow<Role>{Role::comparison,
                  "comparação | comparativo | vantagens e desvantagens | prós e contras"},
    WordRow<Role>{Role::resources,
                  "recursos | recursos utilizados | referências | fontes | links úteis | "
                  "bibliografia | materiais | material de apoio | leituras"},
    WordRow<Role>{Role::related, "relacionados | veja também | ver também"},
    WordRow<Role>{Role::notes,
                  "notas | anotações | reflexões | reflexão | observações | considerações"},
    WordRow<Role>{Role::confidence, "confiança | nível de confiança"},
    WordRow<Role>{Role::lab, "exercícios | prática | práticas | laboratório | mão na massa"},
    WordRow<Role>{
        Role::baseline,
        "conhecimentos prévios | conhecimento prévio | ponto de partida | pré-requisitos"},
    WordRow<Role>{Role::dialogue, "perguntas e respostas | diálogo | conversa | discussão"},
    WordRow<Role>{Role::ideas, "ideias | ideias de aplicação | aplicações práticas"},
    WordRow<Role>{Role::metadata, "metadados | informações da sessão | etiquetas | duração"},
    // Italian
    WordRow<Role>{Role::summary,
                  "riassunto | riepilogo | sintesi | conclusione | conclusioni | panoramica | in "
                  "breve | in sintesi | riassunto della giornata | riepilogo della giornata | "
                  "riepilogo della sessione"},
    WordRow<Role>{Role::goal,
                  "obiettivo | obiettivi | obiettivo del giorno | obiettivi del giorno | obiettivi "
                  "di apprendimento | scopo | motivazione | piano del giorno"},
    WordRow<Role>{Role::topic, "argomento | argomenti | temi"},
    WordRow<Role>{Role::log,
                  "cosa ho fatto | che cosa ho fatto | cosa abbiamo fatto | quello che ho fatto | "
                  "ciò che ho fatto | attività | attività svolte | lavoro svolto | fatto oggi | "
                  "progressi | avanzamento | diario | diario di bordo | completato"},
    WordRow<Role>{Role::learnings,
                  "cosa ho imparato | che cosa ho imparato | quello che ho imparato | ciò che ho "
                  "imparato | cosa abbiamo imparato | apprendimenti | lezioni apprese | lezioni "
                  "imparate | punti chiave | scoperte"},
    WordRow<Role>{Role::concepts,
                  "concetti | concetti chiave | concetti fondamentali | definizioni | termini | "
                  "glossario | fondamenti"},
    WordRow<Role>{
        Role::decisions,
        "decisioni | decisioni prese | decisioni tecniche | decisioni importanti | scelte "
        "fatte | scelte progettuali | cosa abbiamo deciso | cosa ho deciso"},
    WordRow<Role>{Role::tasks,
                  "compiti | da fare | cose da fare | resta da fare | da completare | in sospeso | "
                  "attività in sospeso | compiti aperti"},
    WordRow<Role>{
        Role::next_steps,
        "prossimi passi | prossimo passo | passi successivi | prossime azioni | prossima "
        "sessione | domani | per domani | piano per domani | piano d'azione | la prossima "
        "volta"},
    WordRow<Role>{Role::questions,
                  "domande | domande aperte | domande irrisolte | domande senza risposta | dubbi | "
                  "dubbi aperti | questioni aperte"},
    WordRow<Role>{Role::gaps,
                  "lacune | lacune di conoscenza | rischi | punti deboli | debolezze | i miei "
                  "errori | errori commessi | da migliorare | aree di miglioramento | cosa non ho "
                  "capito | quello che non ho capito | ciò che non ho capito | cosa non capisco "
                  "ancora"},
    WordRow<Role>{
        Role::capabilities,
        "capacità | abilità | competenze | cosa so fare | cosa so fare ora | cosa so fare "
        "adesso | cosa posso fare ora | quello che so fare | competenze acquisite | nuove "
        "competenze | abilità acquisite | autovalutazione"},
    WordRow<Role>{Role::verification,
                  "verifica | verifica della comprensione | verifica delle conoscenze | "
                  "autoverifica | test di comprensione"},
    WordRow<Role>{Role::challenges,
                  "problemi | sfide | difficoltà | problemi incontrati | difficoltà incontrate | "
                  "problemi e soluzioni | sfide e soluzioni | ostacoli | errori riscontrati"},
    WordRow<Role>{Role::testing, "test eseguiti | risultati dei test"},
    WordRow<Role>{Role::checks, "controllo qualità"},
    WordRow<Role>{Role::code_changes,
                  "modifiche | modifiche al codice | file modificati | nuovi file"},
    WordRow<Role>{Role::metrics, "metriche | misurazioni | indicatori"},
    WordRow<Role>{Role::examples, "esempi | esempio | esperimenti | esempi di codice"},
    WordRow<Role>{Role::mental_model, "modello mentale | analogie"},
    WordRow<Role>{Role::comparison, "confronto | vantaggi e svantaggi | pro e contro"},
    WordRow<Role>{Role::resources,
                  "risorse | risorse utilizzate | riferimenti | fonti | link utili | materiali | "
                  "letture"},
    WordRow<Role>{Role::related, "vedi anche | note correlate"},
    WordRow<Role>{Role::notes, "appunti | riflessioni | riflessione | osservazioni | pensieri"},
    WordRow<Role>{Role::confidence, "fiducia | livello di fiducia"},
    WordRow<Role>{Role::lab, "esercizi | pratica | laboratorio | esercitazione | esercitazioni"},
    WordRow<Role>{
        Role::baseline,
        "conoscenze pregresse | conoscenze di partenza | punto di partenza | prerequisiti"},
    WordRow<Role>{Role::dialogue, "domande e risposte | dialogo | conversazione | discussione"},
    WordRow<Role>{Role::ideas, "idee | idee di applicazione | applicazioni pratiche"},
    WordRow<Role>{Role::metadata, "metadati | informazioni sulla sessione | etichette | durata"},
    // Russian
    WordRow<Role>{Role::summary,
                  "итоги | итог | резюме | краткое содержание | кратко | обзор | краткий обзор | "
                  "сводка | вкратце | заключение | итоги дня | итоги сессии | итоги занятия"},
    WordRow<Role>{Role::goal,
                  "цель | цели | цель дня | цель занятия | цели на сегодня | цели обучения | "
                  "мотивация | план на сегодня | план на день"},
    WordRow<Role>{Role::topic, "тема | темы | фокус | тема дня | тема занятия"},
    WordRow<Role>{
        Role::log,
        "что сделано | сделано | сделано сегодня | что сделал | что сделала | что я "
        "сделал | что я сделала | чем занимался | чем занималась | ход работы | ход "
        "занятия | проделанная работа | выполненная работа | выполнено | журнал | дневник "
        "| прогресс | хронология"},
    WordRow<Role>{Role::learnings,
                  "что узнал | что узнала | что я узнал | что я узнала | чему научился | чему "
                  "научилась | чему я научился | чему я научилась | что я понял | что я поняла | "
                  "выводы | главные выводы | ключевые выводы | уроки | извлечённые уроки | "
                  "извлеченные уроки | инсайты | открытия"},
    WordRow<Role>{Role::concepts,
                  "понятия | концепции | термины | определения | ключевые понятия | основные "
                  "понятия | ключевые концепции | глоссарий | терминология"},
    WordRow<Role>{Role::decisions,
                  "принятые решения | ключевые решения | архитектурные решения | журнал решений | "
                  "что решили"},
    WordRow<Role>{
        Role::tasks,
        "список дел | список задач | дела | открытые задачи | текущие задачи | оставшиеся "
        "задачи | невыполненные задачи | что осталось | осталось сделать | нужно сделать "
        "| что нужно сделать | не сделано | домашнее задание"},
    WordRow<Role>{Role::next_steps,
                  "следующие шаги | следующий шаг | дальнейшие шаги | что дальше | завтра | на "
                  "завтра | план на завтра | планы на завтра | задачи на завтра | планы | "
                  "дальнейшие планы | план действий | следующая сессия | следующее занятие | в "
                  "следующий раз"},
    WordRow<Role>{Role::questions,
                  "вопросы | открытые вопросы | нерешённые вопросы | нерешенные вопросы | "
                  "оставшиеся вопросы | вопросы без ответа | что осталось выяснить"},
    WordRow<Role>{
        Role::gaps,
        "пробелы | пробелы в знаниях | слабые места | слабые стороны | риски | мои ошибки "
        "| непонятное | что непонятно | что осталось непонятным | что я не понял | что я "
        "не поняла | что я пока не понимаю | зоны роста | что улучшить | над чем "
        "поработать"},
    WordRow<Role>{
        Role::capabilities,
        "что я умею | что я теперь умею | теперь я умею | что я теперь могу | навыки | "
        "умения | новые навыки | полученные навыки | приобретённые навыки | компетенции | "
        "самооценка"},
    WordRow<Role>{Role::verification,
                  "проверка понимания | проверка знаний | самопроверка | тест на понимание"},
    WordRow<Role>{Role::challenges,
                  "проблемы | трудности | сложности | препятствия | проблемы и решения | трудности "
                  "и решения | возникшие проблемы | с чем столкнулся | с чем столкнулась | что не "
                  "получилось | что пошло не так"},
    WordRow<Role>{Role::testing, "результаты тестов | результаты тестирования | запуск тестов"},
    WordRow<Role>{Role::checks, "проверки | контроль качества"},
    WordRow<Role>{
        Role::code_changes,
        "изменения | изменения в коде | изменённые файлы | измененные файлы | новые файлы "
        "| коммиты"},
    WordRow<Role>{Role::metrics, "метрики | показатели | измерения | замеры"},
    WordRow<Role>{Role::examples, "примеры | пример | примеры кода | эксперименты | эксперимент"},
    WordRow<Role>{Role::mental_model, "ментальная модель | аналогия | аналогии | общая картина"},
    WordRow<Role>{Role::comparison,
                  "сравнение | плюсы и минусы | сравнение с альтернативами | альтернативы"},
    WordRow<Role>{Role::resources,
                  "ресурсы | источники | материалы | полезные ссылки | использованные материалы | "
                  "список литературы"},
    WordRow<Role>{Role::related, "см. также | смотри также | связанные заметки"},
    WordRow<Role>{Role::notes,
                  "заметки | размышления | рефлексия | мысли | прочее | замечания | наблюдения | "
                  "ретроспектива"},
    WordRow<Role>{Role::confidence, "уверенность | уровень уверенности"},
    WordRow<Role>{
        Role::lab,
        "практика | упражнения | лабораторная работа | практическая работа | практические "
        "задания"},
    WordRow<Role>{Role::baseline,
                  "исходные знания | предварительные знания | начальный уровень | что я знал | что "
                  "я знала | исходная точка"},
    WordRow<Role>{Role::dialogue, "диалог | вопросы и ответы | обсуждение | беседа | дискуссия"},
    WordRow<Role>{Role::ideas, "идеи | идеи применения | где применить"},
    WordRow<Role>{Role::metadata, "метаданные | информация о сессии | теги | длительность | дата"},
};

}  // namespace

std::span<const WordRow<Role>> heading_words_portuguese_italian_russian() {
  return k_headings;
}

}  // namespace daybook::journal
