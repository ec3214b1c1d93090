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
    Word{U"近"},        Word{U"将近"}};

inline constexpr std::array k_hours{
    Word{U"h"},       Word{U"hr"},    Word{U"hrs"},    Word{U"hr."},    Word{U"hrs."},
    Word{U"hour"},    Word{U"hours"}, Word{U"std"},    Word{U"std."},   Word{U"stunde"},
    Word{U"stunden"}, Word{U"heure"}, Word{U"heures"}, Word{U"hora"},   Word{U"horas"},
    Word{U"saat"},    Word{U"sa"},    Word{U"小时"},   Word{U"小時"},   Word{U"个小时"},
    Word{U"個小時"},  Word{U"钟头"},  Word{U"鐘頭"},   Word{U"个钟头"}, Word{U"個鐘頭"},
    Word{U"时"},      Word{U"時"},    Word{U"時間"}};

inline constexpr std::array k_minutes{
    Word{U"m"},       Word{U"min"},    Word{U"mins"},    Word{U"min."},    Word{U"mins."},
    Word{U"mn"},      Word{U"minute"}, Word{U"minutes"}, Word{U"minuten"}, Word{U"minuto"},
    Word{U"minutos"}, Word{U"dakika"}, Word{U"dk"},      Word{U"分钟"},    Word{U"分鐘"},
    Word{U"分"},      Word{U"'"}};

inline constexpr std::array k_seconds{Word{U"s"},    Word{U"sec"},    Word{U"secs"},
                                      Word{U"sec."}, Word{U"second"}, Word{U"seconds"},
                                      Word{U"秒"}};

// Between hours and minutes.
inline constexpr std::array k_joints{Word{U"and"}, Word{U"und"}, Word{U"et"}, Word{U"y"},
                                     Word{U"ve"},  Word{U","},   Word{U"+"},  Word{U"&"}};

inline constexpr std::array k_range_marks{Word{U"-"},  Word{U"--"}, Word{U"~"},   Word{U"至"},
                                          Word{U"到"}, Word{U".."}, Word{U"to"},  Word{U"bis"},
                                          Word{U"à"},  Word{U"a"},  Word{U"ila"}, Word{U"or"}};

// A word that stands for a number, in thousandths.
struct Number {
  Word word;
  std::int64_t thousandths;
};

inline constexpr std::array k_numbers{
    Number{U"half", 500},   Number{U"half a", 500}, Number{U"half an", 500}, Number{U"a", 1000},
    Number{U"an", 1000},    Number{U"one", 1000},   Number{U"two", 2000},    Number{U"three", 3000},
    Number{U"four", 4000},  Number{U"five", 5000},  Number{U"six", 6000},    Number{U"seven", 7000},
    Number{U"eight", 8000}, Number{U"eine", 1000},  Number{U"une", 1000},    Number{U"una", 1000},
    Number{U"bir", 1000},   Number{U"yarım", 500},  Number{U"½", 500},       Number{U"¼", 250},
    Number{U"¾", 750},      Number{U"半", 500},     Number{U"一", 1000},     Number{U"二", 2000},
    Number{U"两", 2000},    Number{U"兩", 2000},    Number{U"三", 3000},     Number{U"四", 4000},
    Number{U"五", 5000},    Number{U"六", 6000},    Number{U"七", 7000},     Number{U"八", 8000},
    Number{U"九", 9000},    Number{U"十", 10000}};

// What may follow a number or the word for an hour: 1½, 一个半小时, an hour and a half.
inline constexpr std::array k_fractions{
    Number{U"½", 500},    Number{U"¼", 250},    Number{U"¾", 750},         Number{U"半", 500},
    Number{U"个半", 500}, Number{U"個半", 500}, Number{U"and a half", 500}};

}  // namespace daybook::text::duration_words
