// SPDX-License-Identifier: MIT
// What both file systems promise: each case runs once in memory and once in a temporary folder on
// disk.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <memory>

#include "io/disk.hpp"
#include "io/memory.hpp"
#include "support/faulty_files.hpp"
#include "unit/io/temporary_folder.hpp"

using namespace daybook::io;

namespace {

// One file system under test and the folder in it that is ours.
struct House {
  std::unique_ptr<FileSystem> fs;
  std::string root;
  std::unique_ptr<TemporaryFolder> keeper;

  std::string at(std::string_view name) const { return join(root, name); }
  void make_file(std::string_view name, std::string_view bytes) const {
    REQUIRE(fs->make_folders(at(name.substr(0, name.find_last_of("/") + 1))));
    REQUIRE(fs->write(at(name), bytes));
  }
  std::string text_of(std::string_view name) const {
    const auto bytes = fs->read(at(name), 1000);
    return bytes ? bytes.value() : "<" + bytes.error().message + ">";
  }
  FileType type_of(std::string_view name) const { return fs->info(at(name)).type; }
  std::string names_in(std::string_view name) const {
    const auto entries = fs->list(at(name));
    if (!entries) return "<none>";
    std::string out;
    for (const FolderEntry& entry : entries.value()) {
      out += entry.name + (entry.type == FileType::folder ? "/ " : " ");
    }
    return out;
  }
};

House memory_house() {
  House house{std::make_unique<MemoryFileSystem>(), "/journal", nullptr};
  REQUIRE(house.fs->make_folders(house.root));
  return house;
}

House disk_house() {
  auto folder = std::make_unique<TemporaryFolder>();
  std::string root = folder->path();
  return {std::make_unique<DiskFileSystem>(), std::move(root), std::move(folder)};
}

House any_house() {
  const auto kind = GENERATE(0, 1);
  UNSCOPED_INFO((kind == 0 ? "in memory" : "on disk"));
  return kind == 0 ? memory_house() : disk_house();
}

// The message of a failure with the house's own folder left out.
template <class T>
std::string failure_of(const House& house, const daybook::base::Result<T>& result) {
  if (result) return "<none>";
  std::string message = result.error().message;
  for (std::size_t i = message.find(house.root); i != std::string::npos;
       i = message.find(house.root)) {
    message.replace(i, house.root.size(), "");
  }
  return message;
}

}  // namespace

TEST_CASE("what was written is read, whatever the bytes", "[io]") {
  const House house = any_house();
  const std::string bytes("a\r\n\0\xff z", 7);
  house.make_file("one.md", bytes);
  house.make_file("empty.md", "");
  CHECK(house.text_of("one.md") == bytes);
  CHECK(house.text_of("empty.md").empty());
  CHECK(house.fs->info(house.at("one.md")).size == 7);
}

TEST_CASE("a file that is written again holds only the new bytes", "[io]") {
  const House house = any_house();
  house.make_file("one.md", "a long text");
  house.make_file("one.md", "short");
  CHECK(house.text_of("one.md") == "short");
}

TEST_CASE("a replaced file holds only the new bytes and leaves no other name", "[io]") {
  const House house = any_house();
  house.make_file("a.md", "a long text");
  REQUIRE(house.fs->replace(house.at("a.md"), "new"));
  CHECK(house.text_of("a.md") == "new");
  CHECK(house.names_in("") == "a.md ");
}

TEST_CASE("only a file that is there is replaced", "[io]") {
  const House house = any_house();
  house.make_file("folder/a.md", "text");
  CHECK(failure_of(house, house.fs->replace(house.at("b.md"), "new")) ==
        "cannot replace '/b.md': no such file or directory");
  CHECK(failure_of(house, house.fs->replace(house.at("folder"), "new")) ==
        "cannot replace '/folder': it is not a file");
  CHECK(house.names_in("") == "folder/ ");
}

TEST_CASE("a file over the limit is refused, one of just its size is not", "[io]") {
  const House house = any_house();
  house.make_file("one.md", "12345");
  CHECK(house.fs->read(house.at("one.md"), 5));
  CHECK(failure_of(house, house.fs->read(house.at("one.md"), 4)) ==
        "cannot read '/one.md': it is larger than 4 bytes");
  CHECK(house.fs->read(house.at("one.md"), ~std::uint64_t{0}));
}

TEST_CASE("of a file of any size the beginning can be read", "[io]") {
  const House house = any_house();
  house.make_file("one.md", "12345");
  for (const auto& [size, bytes] :
       {std::pair<std::size_t, std::string>{0, ""}, {3, "123"}, {5, "12345"}, {1000, "12345"}}) {
    const auto head = house.fs->read_head(house.at("one.md"), size);
    REQUIRE(head);
    CHECK(head.value() == bytes);
  }
  CHECK(failure_of(house, house.fs->read_head(house.at("two.md"), 5))
            .starts_with("cannot read '/two.md': "));
}

TEST_CASE("what cannot be read is named in the message", "[io]") {
  const House house = any_house();
  REQUIRE(house.fs->make_folders(house.at("folder")));
  CHECK(failure_of(house, house.fs->read(house.at("none.md"), 9)) ==
        "cannot read '/none.md': no such file or directory");
  CHECK(failure_of(house, house.fs->read(house.at("folder"), 9)) ==
        "cannot read '/folder': it is not a file");
  CHECK(failure_of(house, house.fs->list(house.at("none"))) ==
        "cannot list '/none': no such file or directory");
  CHECK(failure_of(house, house.fs->write(house.at("none/x.md"), "")) ==
        "cannot write '/none/x.md': no such file or directory");
  CHECK(failure_of(house, house.fs->write(house.at("folder"), "")) ==
        "cannot write '/folder': is a directory");
  CHECK_FALSE(house.fs->real_path(house.at("none.md")));
}

TEST_CASE("a path with a NUL names nothing", "[io]") {
  const House house = any_house();
  house.make_file("a", "kept");
  const std::string path = house.at(std::string_view("a\0b", 3));
  CHECK_FALSE(house.fs->read(path, 9));
  CHECK(house.fs->info(path).type == FileType::none);
  CHECK(house.fs->remove_all(path));
  CHECK(house.text_of("a") == "kept");
}

TEST_CASE("a folder's names are sorted by bytes and stand alone", "[io]") {
  const House house = any_house();
  for (const char* name :
       {"b.md", "B.md", "a/x.md", "a-b.md", "é.md", "a.md", ".hidden", "a/y/z.md"}) {
    house.make_file(name, "");
  }
  CHECK(house.names_in("") == ".hidden B.md a/ a-b.md a.md b.md é.md ");
  CHECK(house.names_in("a") == "x.md y/ ");
  CHECK(house.names_in("a/y/") == "z.md ");
}

TEST_CASE("a name has a type, and what is not there has none", "[io]") {
  const House house = any_house();
  house.make_file("a/one.md", "x");
  CHECK(house.type_of("a") == FileType::folder);
  CHECK(house.type_of("a/one.md") == FileType::file);
  CHECK(house.type_of("a/two.md") == FileType::none);
  CHECK(house.type_of("a/one.md/x") == FileType::none);
}

TEST_CASE("folders are made with those above, and making them again is fine", "[io]") {
  const House house = any_house();
  CHECK(house.fs->make_folders(house.at("a/b/c")));
  CHECK(house.fs->make_folders(house.at("a/b/c/")));
  CHECK(house.type_of("a/b/c") == FileType::folder);
  CHECK(house.fs->make_folders(""));
}

TEST_CASE("no folder is made where a file stands", "[io]") {
  const House house = any_house();
  house.make_file("a", "x");
  CHECK_FALSE(house.fs->make_folders(house.at("a")));
  CHECK_FALSE(house.fs->make_folders(house.at("a/b")));
  CHECK(house.text_of("a") == "x");
}

TEST_CASE("a renamed file replaces the other in one step", "[io]") {
  const House house = any_house();
  house.make_file("new", "new");
  house.make_file("old", "old");
  CHECK(house.fs->rename(house.at("new"), house.at("old")));
  CHECK(house.text_of("old") == "new");
  CHECK(house.type_of("new") == FileType::none);
}

TEST_CASE("a renamed folder takes along all that is in it", "[io]") {
  const House house = any_house();
  house.make_file("new/a/x", "x");
  house.make_file("new/b", "b");
  house.make_file("newer/c", "c");
  CHECK(house.fs->rename(house.at("new"), house.at("old")));
  CHECK(house.text_of("old/a/x") == "x");
  CHECK(house.names_in("old") == "a/ b ");
  CHECK(house.names_in("") == "newer/ old/ ");
}

TEST_CASE("a rename that would lose something is refused", "[io]") {
  const House house = any_house();
  house.make_file("file", "f");
  house.make_file("folder/x", "x");
  house.make_file("full/y", "y");
  const auto [from, to] = GENERATE(table<std::string, std::string>({
      {"none", "other"},
      {"file", "folder"},
      {"folder", "file"},
      {"folder", "full"},
      {"folder", "folder/in/itself"},
      {"file", "none/file"},
  }));
  CAPTURE(from, to);
  CHECK_FALSE(house.fs->rename(house.at(from), house.at(to)));
  CHECK(house.text_of("file") == "f");
  CHECK(house.text_of("folder/x") == "x");
  CHECK(house.text_of("full/y") == "y");
}

TEST_CASE("files and empty folders are removed, and what is not there is fine", "[io]") {
  const House house = any_house();
  house.make_file("a/b/one", "1");
  CHECK_FALSE(house.fs->remove(house.at("a/b")));
  CHECK(house.fs->remove(house.at("a/b/one")));
  CHECK(house.fs->remove(house.at("a/b")));
  CHECK(house.fs->remove(house.at("a/b")));
  CHECK(house.names_in("a").empty());
}

TEST_CASE("removing below what is a file finds nothing to do", "[io]") {
  const House house = any_house();
  house.make_file("one", "1");
  CHECK(house.fs->remove(house.at("one/two")));
  CHECK(house.text_of("one") == "1");
}

TEST_CASE("a folder goes with all in it, its neighbours stay", "[io]") {
  const House house = any_house();
  house.make_file("a/b/c", "1");
  house.make_file("a.md", "2");
  house.make_file("ab/c", "3");
  CHECK(house.fs->remove_all(house.at("a")));
  CHECK(house.fs->remove_all(house.at("a")));
  CHECK(house.names_in("") == "a.md ab/ ");
  CHECK(house.fs->remove_all(house.at("a.md")));
  CHECK(house.names_in("") == "ab/ ");
}

TEST_CASE("the working folder is never removed by an empty path", "[io]") {
  const House house = any_house();
  CHECK_FALSE(house.fs->remove_all(""));
}

TEST_CASE("a real path has no detours", "[io]") {
  const House house = any_house();
  house.make_file("a/one", "1");
  const auto real = house.fs->real_path(house.at("a/../a/./one"));
  REQUIRE(real);
  CHECK(real.value() == house.at("a/one"));
}

TEST_CASE("two parts of a path are joined by one slash", "[io]") {
  CHECK(join("a", "b") == "a/b");
  CHECK(join("a/", "b") == "a/b");
  CHECK(join("", "b") == "b");
  CHECK(join("a", "") == "a");
  CHECK(join("/", "b") == "/b");
}

TEST_CASE("a path is within a folder by whole names only", "[io]") {
  CHECK(is_within("a/b", "a"));
  CHECK(is_within("a", "a"));
  CHECK(is_within("/a", "/"));
  CHECK(is_within("/", "/"));
  CHECK_FALSE(is_within("ab", "a"));
  CHECK_FALSE(is_within("a", "a/b"));
  CHECK_FALSE(is_within("b/a", "a"));
}

TEST_CASE("a file that is written beside takes its place, or leaves all as it was", "[io]") {
  const House house = any_house();
  house.make_file("page", "old");
  const std::string page = house.at("page");
  const std::string beside = house.at("page.new");
  const auto refused_at = GENERATE(std::size_t{1}, std::size_t{2});
  daybook::tests::FaultyFiles faulty(*house.fs, {.first = refused_at});
  CHECK_FALSE(write_beside(faulty, page, beside, "new"));
  CHECK(house.text_of("page") == "old");
  CHECK(house.names_in("") == "page ");
  REQUIRE(write_beside(*house.fs, page, beside, "new"));
  CHECK(house.text_of("page") == "new");
  CHECK(house.names_in("") == "page ");
}
