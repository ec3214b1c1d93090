#include "journal/session.hpp"
