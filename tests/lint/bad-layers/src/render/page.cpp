#include "helper.hpp"
#include "nowhere/x.hpp"
#include <yaml-cpp/yaml.h>
#include <cmark-gfm.h>
