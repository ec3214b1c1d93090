// SPDX-License-Identifier: MIT
// The one stream of events that all tabs of a browser share; see reload.js.
"use strict";
var ports = [];
var last = null;
var source = new EventSource("events");

source.onmessage = function (event) {
  last = event.data;
  ports.forEach(function (port) {
    port.postMessage(last);
  });
};

// What was heard of a server that is gone is true no more.
source.onerror = function () {
  last = null;
};

self.onconnect = function (event) {
  var port = event.ports[0];
  ports.push(port);
  port.start();
  if (last !== null) port.postMessage(last);
};
