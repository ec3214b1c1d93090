// SPDX-License-Identifier: MIT
// What browsers are shown at this moment.  It is swapped as a whole, so that no request sees half a
// build, and whoever waits for the next one is woken.  Knows nothing of HTTP.  Tested by
// stage_test.cpp.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

#include "base/digest.hpp"

namespace daybook::serve {

/// A site that was built to its end.  Its folder is not written to while somebody holds it.
struct Site {
  std::string folder;
  std::map<std::string, base::Digest, std::less<>> files;  ///< what the build made, by address
};

/// A page with a stamp of its own: one that is newer than the site, or that came out of the build
/// after it just as it was.
struct EarlyPage {
  std::string stamp;  ///< of the scene that showed it first
  base::Digest digest;
  std::shared_ptr<const std::string> bytes;  ///< nullptr: those of the site
};

/// All that an answer depends on.
struct Scene {
  std::string stamp;                 ///< another one for every scene
  std::string prefix = "/";          ///< where the site is, decoded, with both slashes
  std::shared_ptr<const Site> site;  ///< the last good one; nullptr before the first
  std::string fault;            ///< the body of the error page; empty when the last build was good
  std::string site_stamp = {};  ///< of the scene that showed the site first; empty: this one's
  std::map<std::string, EarlyPage, std::less<>> early = {};  ///< by address

  /// The last scene in which a file of the site became another one, as far as browsers need know.
  const std::string& stamp_of(std::string_view address) const;
};

/// Where one scene follows the other.  May be used by many threads at once.
class Stage {
 public:
  /// Never nullptr: before the first show() it is a scene without a site.
  std::shared_ptr<const Scene> scene() const;
  void show(Scene scene);
  /// Ends all waiting, for good.
  void close();
  bool is_closed() const;

  /// Why a wait for another scene ended.
  enum class Waited : std::uint8_t { changed, in_vain, closed };
  /// Waits until the scene has another stamp than this, at most so long.
  Waited wait(const std::string& stamp, std::chrono::milliseconds longest) const;

 private:
  mutable std::mutex mutex_;
  mutable std::condition_variable changed_;
  std::shared_ptr<const Scene> scene_ = std::make_shared<const Scene>();
  bool closed_ = false;
};

}  // namespace daybook::serve
