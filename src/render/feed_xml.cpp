// SPDX-License-Identifier: MIT
#include "render/feed_xml.hpp"

#include "render/feed_content.hpp"

namespace daybook::render {

using tinyxml2::XMLElement;

XMLElement& add_element(XMLElement& parent, const char* name, std::string_view text) {
  XMLElement* const element = parent.InsertNewChildElement(name);
  element->SetText(xml_characters(text).c_str());
  return *element;
}

XMLElement& add_root(tinyxml2::XMLDocument& document, const char* name) {
  document.InsertEndChild(document.NewDeclaration("xml version=\"1.0\" encoding=\"UTF-8\""));
  XMLElement* const root = document.NewElement(name);
  document.InsertEndChild(root);
  return *root;
}

std::string printed(const tinyxml2::XMLDocument& document) {
  tinyxml2::XMLPrinter printer;
  document.Print(&printer);
  return {printer.CStr(), static_cast<std::size_t>(printer.CStrSize()) - 1};
}

}  // namespace daybook::render
