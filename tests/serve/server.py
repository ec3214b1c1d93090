# SPDX-License-Identifier: MIT
"""A `daybook serve` of its own for a test: a journal, the process, and what it says and answers.

Nothing here waits for a time: it waits for something that has to come, and gives up after PATIENCE,
which is long since the machine may be busy."""

import http.client
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time

PATIENCE = 60

SITE = "title: Journal\nbase_url: https://example.org/journal\n"
SESSION = "# A session\n\n**Date:** 2026-03-05\n\nThe word is {word}.\n"


class Timeout(AssertionError):
    pass


def until(ready, what):
    """Waits until ready() gives something, and gives that."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        got = ready()
        if got:
            return got
        time.sleep(0.005)
    raise Timeout("in vain: " + what)


class Lines:
    """What a stream says, line by line, collected by a thread."""

    def __init__(self, stream):
        self.lines = []
        threading.Thread(target=self._collect, args=(stream,), daemon=True).start()

    def _collect(self, stream):
        for line in stream:
            self.lines.append(line.rstrip("\n"))

    def having(self, text, begin=0):
        return [line for line in self.lines[begin:] if text in line]

    def wait(self, text, begin=0):
        return until(lambda: self.having(text, begin), f"a line with {text!r} in {self.lines}")[0]


class Tab:
    """A stream of events, as an open tab has one."""

    def __init__(self, server):
        self.socket = socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE)
        self.socket.sendall(
            f"GET /_daybook/events HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\n\r\n".encode())
        server.tabs.append(self)
        self.rest = b""
        self.stamp = self.next()

    def next(self):
        """The next stamp that the server tells."""
        while True:
            line, found, rest = self.rest.partition(b"\n")
            if not found:
                more = self.socket.recv(4096)
                assert more, "the stream of events ended"
                self.rest += more
                continue
            self.rest = rest
            if line.startswith(b"data: "):
                return line[len(b"data: "):].strip().decode()


class Server:
    """`daybook serve` over a new journal, stopped and cleaned up by `with`."""

    def __init__(self, daybook, site=SITE, options=(), files=None, port=0, before=None):
        self.daybook = daybook
        self.tabs = []
        self.work = tempfile.mkdtemp(prefix="daybook-serve-test-")
        self.journal = os.path.join(self.work, "journal")
        self.temporary = os.path.join(self.work, "tmp")
        os.makedirs(self.temporary)
        self.save("site.yaml", site)
        self.save("sessions/2026-03-05-a.md", SESSION.format(word="first"))
        for path, text in (files or {}).items():
            self.save(path, text)
        self.process = subprocess.Popen(
            [daybook, "serve", self.journal, "-p", str(port), "--clock", "2026-12-31", *options],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            env={**os.environ, "TMPDIR": self.temporary}, preexec_fn=before)
        self.out = Lines(self.process.stdout)
        self.err = Lines(self.process.stderr)
        self.address = until(self._first_address, "the address")
        self.port = int(self.address.split(":")[2].split("/")[0])
        self.prefix = "/" + self.address.split("/", 3)[3]

    def _first_address(self):
        assert self.process.poll() is None, f"it ended: {self.err.lines}"
        return self.out.lines[0] if self.out.lines else None

    def __enter__(self):
        return self

    def __exit__(self, *fault):
        for tab in self.tabs:
            tab.socket.close()
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self.process.stdout.close()
        self.process.stderr.close()
        shutil.rmtree(self.work, ignore_errors=True)

    def path(self, name):
        return os.path.join(self.journal, name)

    def save(self, name, text):
        """As an editor does that takes care: a new file in the place of the old one."""
        path = self.path(name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path + "~saving", "w", encoding="utf-8") as file:
            file.write(text)
        os.replace(path + "~saving", path)

    def ask(self, target, method="GET", headers=None, body=None):
        """Status, headers and body of an answer; `target` is below the site, or begins with '/'."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            whole = target if target.startswith("/") else self.prefix + target
            connection.request(method, whole, body=body, headers=headers or {})
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read().decode("utf-8", "replace")
        finally:
            connection.close()

    def ask_raw(self, request):
        """All bytes of the answer to bytes that no client would send."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=PATIENCE) as wire:
            wire.sendall(request)
            answer = b""
            while more := wire.recv(65536):
                answer += more
            return answer

    def shows(self, target, text, status=200):
        """Waits until the page has this text."""
        def has():
            got, _, body = self.ask(target)
            return got == status and text in body
        until(has, f"{text!r} at {target} with {status}; {self.err.lines[-5:]}")

    def builds(self):
        return len(self.err.having("built in"))

    def stop(self, number=signal.SIGINT):
        """Exit status, and the seconds it took."""
        begin = time.monotonic()
        self.process.send_signal(number)
        status = self.process.wait(PATIENCE)
        return status, time.monotonic() - begin
