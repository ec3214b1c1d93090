#include <vector>
#include "text/span.hpp"
