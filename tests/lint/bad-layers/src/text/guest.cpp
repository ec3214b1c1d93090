#include <filesystem>
#include <regex>
#  include <iostream>
