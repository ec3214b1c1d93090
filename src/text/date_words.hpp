// SPDX-License-Identifier: MIT
// The words of dates, as date_finder.cpp looks them up.  A language is added by its month names
// here. Private to date_finder.cpp; tested by date_test.cpp.
#pragma once

#include <array>
#include <string_view>

namespace daybook::text::date_words {

using Word = std::u32string_view;

// A month's name, in lower case.
struct Month {
  Word word;
  int month;
};

// English, German, French, Spanish, Turkish and those below; capital I without a dot is read as i.
inline constexpr std::array k_months{
    Month{U"january", 1}, Month{U"jan", 1}, Month{U"januar", 1}, Month{U"jänner", 1},
    Month{U"janvier", 1}, Month{U"janv", 1}, Month{U"enero", 1}, Month{U"ene", 1},
    Month{U"ocak", 1}, Month{U"oca", 1}, Month{U"february", 2}, Month{U"feb", 2},
    Month{U"februar", 2}, Month{U"février", 2}, Month{U"fevrier", 2}, Month{U"févr", 2},
    Month{U"febrero", 2}, Month{U"şubat", 2}, Month{U"subat", 2}, Month{U"şub", 2},
    Month{U"march", 3}, Month{U"mar", 3}, Month{U"märz", 3}, Month{U"maerz", 3}, Month{U"mär", 3},
    Month{U"mrz", 3}, Month{U"mars", 3}, Month{U"marzo", 3}, Month{U"mart", 3}, Month{U"april", 4},
    Month{U"apr", 4}, Month{U"avril", 4}, Month{U"avr", 4}, Month{U"abril", 4}, Month{U"abr", 4},
    Month{U"nisan", 4}, Month{U"nis", 4}, Month{U"may", 5}, Month{U"mai", 5}, Month{U"mayo", 5},
    Month{U"mayıs", 5}, Month{U"mayis", 5}, Month{U"june", 6}, Month{U"jun", 6}, Month{U"juni", 6},
    Month{U"juin", 6}, Month{U"junio", 6}, Month{U"haziran", 6}, Month{U"haz", 6},
    Month{U"july", 7}, Month{U"jul", 7}, Month{U"juli", 7}, Month{U"juillet", 7}, Month{U"juil", 7},
    Month{U"julio", 7}, Month{U"temmuz", 7}, Month{U"tem", 7}, Month{U"august", 8},
    Month{U"aug", 8}, Month{U"août", 8}, Month{U"aout", 8}, Month{U"agosto", 8}, Month{U"ago", 8},
    Month{U"ağustos", 8}, Month{U"agustos", 8}, Month{U"ağu", 8}, Month{U"september", 9},
    Month{U"sep", 9}, Month{U"sept", 9}, Month{U"septembre", 9}, Month{U"septiembre", 9},
    Month{U"eylül", 9}, Month{U"eylul", 9}, Month{U"eyl", 9}, Month{U"october", 10},
    Month{U"oct", 10}, Month{U"oktober", 10}, Month{U"okt", 10}, Month{U"octobre", 10},
    Month{U"octubre", 10}, Month{U"ekim", 10}, Month{U"eki", 10}, Month{U"november", 11},
    Month{U"nov", 11}, Month{U"novembre", 11}, Month{U"noviembre", 11}, Month{U"kasım", 11},
    Month{U"kasim", 11}, Month{U"kas", 11}, Month{U"december", 12}, Month{U"dec", 12},
    Month{U"dezember", 12}, Month{U"dez", 12}, Month{U"décembre", 12}, Month{U"decembre", 12},
    Month{U"déc", 12}, Month{U"diciembre", 12}, Month{U"dic", 12}, Month{U"aralık", 12},
    Month{U"aralik", 12}, Month{U"ara", 12},
    // Portuguese and Italian, where they differ.
    Month{U"janeiro", 1}, Month{U"fevereiro", 2}, Month{U"fev", 2}, Month{U"março", 3},
    Month{U"maio", 5}, Month{U"junho", 6}, Month{U"julho", 7}, Month{U"setembro", 9},
    Month{U"outubro", 10}, Month{U"novembro", 11}, Month{U"dezembro", 12}, Month{U"gennaio", 1},
    Month{U"gen", 1}, Month{U"febbraio", 2}, Month{U"aprile", 4}, Month{U"maggio", 5},
    Month{U"giugno", 6}, Month{U"luglio", 7}, Month{U"settembre", 9}, Month{U"ottobre", 10},
    Month{U"dicembre", 12},
    // Russian, as a day is told and as a month alone is.
    Month{U"января", 1}, Month{U"февраля", 2}, Month{U"марта", 3}, Month{U"апреля", 4},
    Month{U"мая", 5}, Month{U"июня", 6}, Month{U"июля", 7}, Month{U"августа", 8},
    Month{U"сентября", 9}, Month{U"октября", 10}, Month{U"ноября", 11}, Month{U"декабря", 12},
    Month{U"январь", 1}, Month{U"февраль", 2}, Month{U"март", 3}, Month{U"апрель", 4},
    Month{U"май", 5}, Month{U"июнь", 6}, Month{U"июль", 7}, Month{U"август", 8},
    Month{U"сентябрь", 9}, Month{U"октябрь", 10}, Month{U"ноябрь", 11}, Month{U"декабрь", 12}};

inline constexpr std::array k_range_marks{
    Word{U"-"},       Word{U"--"},  Word{U"---"}, Word{U"~"},    Word{U"至"}, Word{U"到"},
    Word{U".."},      Word{U"..."}, Word{U"…"},   Word{U"→"},    Word{U"to"}, Word{U"bis"},
    Word{U"through"}, Word{U"au"},  Word{U"al"},  Word{U"until"}};

// Before a number: a stretch of days, or a day counted from a beginning of the author's own.
inline constexpr std::array k_counted{
    Word{U"week"},  Word{U"weeks"},   Word{U"wk"},     Word{U"day"},   Word{U"days"},
    Word{U"month"}, Word{U"quarter"}, Word{U"q"},      Word{U"phase"}, Word{U"kw"},
    Word{U"gün"},   Word{U"hafta"},   Word{U"sprint"}, Word{U"第"},    Word{U"woche"},
    Word{U"term"},  Word{U"tag"},     Word{U"session"}};

inline constexpr std::array k_day_endings{Word{U"st"}, Word{U"nd"}, Word{U"rd"}, Word{U"th"},
                                          Word{U"er"}};
inline constexpr std::array k_of{Word{U"of"}, Word{U"de"}, Word{U"del"}};
inline constexpr std::array k_placeholders{Word{U"date"},  Word{U"日期"},  Word{U"datum"},
                                           Word{U"fecha"}, Word{U"tarih"}, Word{U"today"},
                                           Word{U"дата"}};

}  // namespace daybook::text::date_words
