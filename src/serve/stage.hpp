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

#include "base/digest.hpp"

namespace daybook::serve {

/// A site that was built to its end.  Its folder is not written to while somebody holds it.
struct Site {
  std::string folder;
  std::map<std::string, base::Digest, std::less<>> files;  ///< what the build made, by address
};

/// All that an answer depends on.
struct Scene {
  std::string stamp;                 ///< another one for every scene
  std::string prefix = "/";          ///< where the site is, decoded, with both slashes
  std::shared_ptr<const Site> site;  ///< the last good one; nullptr before the first
  std::string fault;  ///< the body of the error page; empty when the last build was good
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
