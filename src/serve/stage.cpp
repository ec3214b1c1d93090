// SPDX-License-Identifier: MIT
#include "serve/stage.hpp"

#include <utility>

namespace daybook::serve {

const std::string& Scene::stamp_of(std::string_view address) const {
  const auto own = early.find(address);
  if (own != early.end()) return own->second.stamp;
  return site_stamp.empty() ? stamp : site_stamp;
}

std::shared_ptr<const Scene> Stage::scene() const {
  const std::lock_guard lock(mutex_);
  return scene_;
}

void Stage::show(Scene scene) {
  auto next = std::make_shared<const Scene>(std::move(scene));
  {
    const std::lock_guard lock(mutex_);
    scene_.swap(next);
  }
  changed_.notify_all();
}

void Stage::close() {
  {
    const std::lock_guard lock(mutex_);
    closed_ = true;
  }
  changed_.notify_all();
}

bool Stage::is_closed() const {
  const std::lock_guard lock(mutex_);
  return closed_;
}

Stage::Waited Stage::wait(const std::string& stamp, std::chrono::milliseconds longest) const {
  std::unique_lock lock(mutex_);
  changed_.wait_for(lock, longest, [&] { return closed_ || scene_->stamp != stamp; });
  if (closed_) return Waited::closed;
  return scene_->stamp != stamp ? Waited::changed : Waited::in_vain;
}

}  // namespace daybook::serve
