// SPDX-License-Identifier: MIT
// The words of durations, as duration.cpp looks them up: of several that fit, the longest counts.
// Private to duration.cpp; tested by duration_test.cpp.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace daybook::text::duration_words {

using Word = std::u32string_view;

// What may stand before an amount without changing it.
inline constexpr std::array k_approximations{
    Word{U"~"},         Word{U"≈"},        Word{U"±"},        Word{U"<"},
    Word{U">"},         Word{U"≤"},        Word{U"≥"},        Word{U"about"},
    Word{U"around"},    Word{U"approx"},   Word{U"approx."},  Word{U"approximately"},
    Word{U"roughly"},   Word{U"circa"},    Word{U"ca"},       Word{U"ca."},
    Word{U"nearly"},    Word{U"almost"},   Word{U"total"},    Word{U"total:"},
    Word{U"etwa"},      Word{U"ungefähr"}, Word{U"rund"},     Word{U"environ"},
    Word{U"env."},      Word{U"unos"},     Word{U"unas"},     Word{U"aprox."},
    Word{U"yaklaşık"},  Word{U"约"},       Word{U"約"},       Word{U"大约"},
    Word{U"大約"},      Word{U"大概"},     Word{U"共"},       Word{U"总计"},
    Word{U"总计:"},     Word{U"估计"},     Word{U"预计"},     Word{U"大致"},
    Word{U"estimated"}, Word{U"est."},     Word{U"roughly:"}, Word{U"总共"},
    Word{U"近"},        Word{U"将近"},     Word{U"cerca de"}, Word{U"около"},
    Word{U"примерно"},  Word{U"약"}};

inline constexpr std::array k_hours{
    Word{U"h"},       Word{U"hr"},    Word{U"hrs"},    Word{U"hr."},    Word{U"hrs."},
    Word{U"hour"},    Word{U"hours"}, Word{U"std"},    Word{U"std."},   Word{U"stunde"},
    Word{U"stunden"}, Word{U"heure"}, Word{U"heures"}, Word{U"hora"},   Word{U"horas"},
    Word{U"saat"},    Word{U"sa"},    Word{U"小时"},   Word{U"小時"},   Word{U"个小时"},
    Word{U"個小時"},  Word{U"钟头"},  Word{U"鐘頭"},   Word{U"个钟头"}, Word{U"個鐘頭"},
    Word{U"时"},      Word{U"時"},    Word{U"時間"},   Word{U"ora"},    Word{U"ore"},
    Word{U"시간"},    Word{U"ч"},     Word{U"ч."},     Word{U"час"},    Word{U"часа"},
    Word{U"часов"}};

inline constexpr std::array k_minutes{
    Word{U"m"},       Word{U"min"},    Word{U"mins"},    Word{U"min."},    Word{U"mins."},
    Word{U"mn"},      Word{U"minute"}, Word{U"minutes"}, Word{U"minuten"}, Word{U"minuto"},
    Word{U"minutos"}, Word{U"dakika"}, Word{U"dk"},      Word{U"分钟"},    Word{U"分鐘"},
    Word{U"分"},      Word{U"'"},      Word{U"minuti"},  Word{U"분"},      Word{U"мин"},
    Word{U"мин."},    Word{U"минута"}, Word{U"минуты"},  Word{U"минут"}};

inline constexpr std::array k_seconds{Word{U"s"},    Word{U"sec"},    Word{U"secs"},
                                      Word{U"sec."}, Word{U"second"}, Word{U"seconds"},
                                      Word{U"秒"},   Word{U"초"},     Word{U"сек"}};

// Between hours and minutes.
inline constexpr std::array k_joints{Word{U"and"}, Word{U"und"}, Word{U"et"}, Word{U"y"},
                                     Word{U"ve"},  Word{U","},   Word{U"+"},  Word{U"&"},
                                     Word{U"e"},   Word{U"и"},   Word{U";"}};

inline constexpr std::array k_range_marks{Word{U"-"},  Word{U"--"}, Word{U"~"},   Word{U"至"},
                                          Word{U"到"}, Word{U".."}, Word{U"to"},  Word{U"bis"},
                                          Word{U"à"},  Word{U"a"},  Word{U"ila"}, Word{U"or"}};

// A word that stands for a number, in thousandths.
struct Number {
  Word word;
  std::int64_t thousandths;
};

inline constexpr std::array k_numbers{Number{U"half", 500},
                                      Number{U"half a", 500},
                                      Number{U"half an", 500},
                                      Number{U"a", 1000},
                                      Number{U"an", 1000},
                                      Number{U"one", 1000},
                                      Number{U"two", 2000},
                                      Number{U"three", 3000},
                                      Number{U"four", 4000},
                                      Number{U"five", 5000},
                                      Number{U"six", 6000},
                                      Number{U"seven", 7000},
                                      Number{U"eight", 8000},
                                      Number{U"eine", 1000},
                                      Number{U"une", 1000},
                                      Number{U"una", 1000},
                                      Number{U"bir", 1000},
                                      Number{U"yarım", 500},
                                      Number{U"½", 500},
                                      Number{U"¼", 250},
                                      Number{U"¾", 750},
                                      Number{U"半", 500},
                                      Number{U"一", 1000},
                                      Number{U"二", 2000},
                                      Number{U"两", 2000},
                                      Number{U"兩", 2000},
                                      Number{U"三", 3000},
                                      Number{U"四", 4000},
                                      Number{U"五", 5000},
                                      Number{U"六", 6000},
                                      Number{U"七", 7000},
                                      Number{U"八", 8000},
                                      Number{U"九", 9000},
                                      Number{U"十", 10000},
                                      Number{U"nine", 9000},
                                      Number{U"ten", 10000},
                                      Number{U"eleven", 11000},
                                      Number{U"twelve", 12000},
                                      Number{U"fifteen", 15000},
                                      Number{U"twenty", 20000},
                                      Number{U"twenty-five", 25000},
                                      Number{U"thirty", 30000},
                                      Number{U"thirty-five", 35000},
                                      Number{U"forty", 40000},
                                      Number{U"forty-five", 45000},
                                      Number{U"fifty", 50000},
                                      Number{U"fifty-five", 55000},
                                      Number{U"sixty", 60000},
                                      Number{U"ninety", 90000},
                                      Number{U"ein", 1000},
                                      Number{U"zwei", 2000},
                                      Number{U"drei", 3000},
                                      Number{U"vier", 4000},
                                      Number{U"fünf", 5000},
                                      Number{U"eine halbe", 500},
                                      Number{U"anderthalb", 1500},
                                      Number{U"eineinhalb", 1500},
                                      Number{U"zweieinhalb", 2500},
                                      Number{U"deux", 2000},
                                      Number{U"trois", 3000},
                                      Number{U"quatre", 4000},
                                      Number{U"cinq", 5000},
                                      Number{U"dos", 2000},
                                      Number{U"tres", 3000},
                                      Number{U"cuatro", 4000},
                                      Number{U"cinco", 5000},
                                      Number{U"media", 500},
                                      Number{U"uma", 1000},
                                      Number{U"duas", 2000},
                                      Number{U"meia", 500},
                                      Number{U"due", 2000},
                                      Number{U"tre", 3000},
                                      Number{U"mezza", 500},
                                      Number{U"한", 1000},
                                      Number{U"두", 2000},
                                      Number{U"세", 3000},
                                      Number{U"네", 4000},
                                      Number{U"один", 1000},
                                      Number{U"два", 2000},
                                      Number{U"три", 3000},
                                      Number{U"полтора", 1500}};

// What may follow a number or the word for an hour: 1½, 一个半小时, an hour and a half.
inline constexpr std::array k_fractions{Number{U"½", 500},
                                        Number{U"¼", 250},
                                        Number{U"¾", 750},
                                        Number{U"半", 500},
                                        Number{U"个半", 500},
                                        Number{U"個半", 500},
                                        Number{U"and a half", 500},
                                        Number{U"and a quarter", 250},
                                        Number{U"and three quarters", 750},
                                        Number{U"et demie", 500},
                                        Number{U"et demi", 500},
                                        Number{U"et quart", 250},
                                        Number{U"y media", 500},
                                        Number{U"y medio", 500},
                                        Number{U"y cuarto", 250},
                                        Number{U"e meia", 500},
                                        Number{U"e mezza", 500},
                                        Number{U"e mezzo", 500},
                                        Number{U"반", 500}};

}  // namespace daybook::text::duration_words
