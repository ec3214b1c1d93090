// SPDX-License-Identifier: MIT
// A journal's date as a civil date and as a moment in time.  The first has no time zone; the second
// is what goes wrong when "2026-11-21" passes through UTC midnight and is shown in local time.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace {

using namespace std::chrono;

void through_utc(const char* zone) {
  setenv("TZ", zone, 1);
  tzset();
  const sys_days day = 2026y / November / 21;
  const std::time_t moment = system_clock::to_time_t(day);
  std::tm local{};
  localtime_r(&moment, &local);
  char shown[32];
  std::strftime(shown, sizeof shown, "%Y-%m-%d %H:%M", &local);
  std::printf("%-20s 2026-11-21 at 00:00 UTC is shown as %s\n", zone, shown);
}

void civil() {
  const year_month_day invalid = 2026y / February / 29;
  const year_month_day leap = 2024y / February / 29;
  std::printf("2026-02-29 ok: %d, 2024-02-29 ok: %d, 2026-13-41 ok: %d\n", invalid.ok(), leap.ok(),
              (year{2026} / month{13} / day{41}).ok());
  const auto folded = year_month_day{sys_days{invalid}};
  std::printf("2026-02-29 as sys_days and back: %d-%02u-%02u\n", int{folded.year()},
              unsigned{folded.month()}, unsigned{folded.day()});
  const auto days = sys_days{2026y / November / 21} - sys_days{2026y / May / 25};
  std::printf("2026-05-25 to 2026-11-21: %d days\n", static_cast<int>(days.count()));
  const year_month_day month_end = 2026y / January / 31;
  const year_month_day next = month_end + months{1};
  std::printf("2026-01-31 and a month: %d-%02u-%02u, ok: %d\n", int{next.year()},
              unsigned{next.month()}, unsigned{next.day()}, next.ok());
}

}  // namespace

int main() {
  for (const char* zone : {"UTC", "Pacific/Honolulu", "Pacific/Kiritimati"})
    through_utc(zone);
  civil();
}
