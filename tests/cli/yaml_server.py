"""A stock editor's YAML server, asked as an editor does: the Language Server Protocol over its pipes."""

import json
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.other_tools import NODE_MODULES, tool

SERVER = NODE_MODULES / "yaml-language-server/bin/yaml-language-server"
CAN = {
    "textDocument": {"completion": {"completionItem": {"snippetSupport": True}}, "publishDiagnostics": {}},
    "workspace": {"configuration": True},
}
CURSOR = "§"
LONGEST = 300  # seconds


class YamlServer:
    """What an editor asks of it. Never asked for anything over the network: it knows one schema, a file."""

    def __init__(self, process: subprocess.Popen[bytes], folder: Path, settings: dict[str, Any]) -> None:
        self._process = process
        self._folder = folder
        self._opened = 0
        self._settings = {"schemaStore": {"enable": False}, **settings}
        self._faults: dict[str, list[str]] = {}
        self._asked = 0
        self._ask("initialize", {"processId": None, "rootUri": None, "capabilities": CAN})
        self._send(method="initialized", params={})

    def faults(self, text: str) -> list[str]:
        """What is underlined: "line: message" of each, lines from 1."""
        uri = self._open(text)
        while uri not in self._faults:
            self._read()
        return self._faults.pop(uri)

    def offered(self, text: str) -> dict[str, str]:
        """What can be typed at the cursor, and for each what would then stand there."""
        found = self._at_cursor("completion", text)
        items = found["items"] if isinstance(found, dict) else found
        return {item["label"]: item.get("insertText") or item["textEdit"]["newText"] for item in items}

    def explained(self, text: str) -> str:
        """What is shown of the word at the cursor."""
        found = self._at_cursor("hover", text)
        return str(found["contents"]["value"]) if found else ""

    def _at_cursor(self, what: str, text: str) -> Any:
        before, _, after = text.partition(CURSOR)
        position = {"line": before.count("\n"), "character": len(before.rpartition("\n")[2])}
        uri = self._open(before + after)
        return self._ask(f"textDocument/{what}", {"textDocument": {"uri": uri}, "position": position})

    def _open(self, text: str) -> str:
        """Open a file that holds this, each time another: what is said of one is never taken for the next."""
        self._opened += 1
        uri = (self._folder / f"tree_{self._opened}.yaml").as_uri()
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
        self._send(method="textDocument/didOpen", params={"textDocument": document})
        return uri

    def _ask(self, method: str, params: dict[str, Any]) -> Any:
        self._asked += 1
        self._send(id=self._asked, method=method, params=params)
        while "method" in (said := self._read()) or said["id"] != self._asked:
            pass
        assert "error" not in said, said
        return said["result"]

    def _send(self, **message: Any) -> None:
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(content), content))
        self._process.stdin.flush()

    def _read(self) -> dict[str, Any]:
        """The next message. What the server asks is answered, and what it underlines is kept."""
        assert self._process.stdout
        header = self._process.stdout.readline()
        assert header, "the YAML server ended"
        while (line := self._process.stdout.readline()).strip():
            header += line
        said: dict[str, Any] = json.loads(self._process.stdout.read(int(header.split()[1])))
        if said.get("method") == "workspace/configuration":
            asked = said["params"]["items"]
            self._send(
                id=said["id"], result=[self._settings if i["section"] == "yaml" else None for i in asked]
            )
        elif "method" in said and "id" in said:
            self._send(id=said["id"], result=None)
        elif said.get("method") == "textDocument/publishDiagnostics":
            marks = said["params"]["diagnostics"]
            lines = [f"{mark['range']['start']['line'] + 1}: {mark['message']}" for mark in marks]
            self._faults[said["params"]["uri"]] = sorted(lines)
        return said


@contextmanager
def yaml_server(folder: Path, **settings: Any) -> Iterator[YamlServer]:
    """A YAML server for the files of a folder, with these settings, kept off the network."""
    command = [tool("node", SERVER), str(SERVER), "--stdio"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        ended = threading.Timer(LONGEST, process.kill)  # one that says nothing more is a failure, not a wait
        ended.start()
        try:
            yield YamlServer(process, folder, settings)
        finally:
            ended.cancel()
            process.kill()
