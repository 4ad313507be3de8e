"use strict";

const { spawn } = require("node:child_process");

const requestCancelled = -32800;
const methodNotFound = -32601;

/** JSON-RPC with a child process over its pipes, each message after a `Content-Length` header. */
class Connection {
  /**
   * @param {string[]} vector The program and its arguments; no shell takes part.
   * @param {{log: (text: string) => void, onEnd: (reason: string) => void}} handlers
   */
  constructor(vector, handlers) {
    this.pending = new Map();
    this.notified = new Map();
    this.asked = new Map();
    this.nextID = 1;
    this.chunks = [];
    this.size = 0;
    this.expected = null;
    this.hasEnded = false;
    this.handlers = handlers;
    this.child = spawn(vector[0], vector.slice(1), { stdio: ["pipe", "pipe", "pipe"] });
    this.child.stdout.on("data", (chunk) => this.receive(chunk));
    this.child.stderr.on("data", (chunk) => handlers.log(chunk.toString()));
    // What cannot be written any more is told by the end of the process.
    this.child.stdin.on("error", () => {});
    this.child.on("error", (error) => this.end(error.message));
    this.child.on("exit", (code, signal) => this.end(signal ? `signal ${signal}` : `exit code ${code}`));
  }

  onNotification(method, handle) {
    this.notified.set(method, handle);
  }

  onRequest(method, handle) {
    this.asked.set(method, handle);
  }

  notify(method, params) {
    this.send(params === undefined ? { method } : { method, params });
  }

  /** Resolves to the result; to `null` when it was cancelled or the server has ended. */
  request(method, params, token) {
    if (this.hasEnded) return Promise.resolve(null);
    const id = this.nextID++;
    const answer = new Promise((resolve, reject) => this.pending.set(id, { resolve, reject }));
    this.send(params === undefined ? { id, method } : { id, method, params });
    const listener = token?.onCancellationRequested?.(() => this.notify("$/cancelRequest", { id }));
    return answer.finally(() => listener?.dispose());
  }

  stop() {
    this.child.kill();
  }

  send(message) {
    if (this.hasEnded) return;
    const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
    this.child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.child.stdin.write(body);
  }

  receive(chunk) {
    this.chunks.push(chunk);
    this.size += chunk.length;
    // A long message is put together once, when all of it is there.
    while (!this.hasEnded && (this.expected === null || this.size >= this.expected)) {
      const buffer = this.chunks.length === 1 ? this.chunks[0] : Buffer.concat(this.chunks);
      this.chunks = [buffer];
      if (this.expected === null) {
        const header = buffer.indexOf("\r\n\r\n");
        if (header < 0) return;
        const length = /content-length: *(\d+)/i.exec(buffer.toString("latin1", 0, header));
        if (!length) return this.fail("a header without Content-Length");
        this.take(header + 4);
        this.expected = Number(length[1]);
      } else {
        const body = buffer.toString("utf8", 0, this.expected);
        this.take(this.expected);
        this.expected = null;
        this.dispatch(body);
      }
    }
  }

  take(count) {
    this.chunks = [this.chunks[0].subarray(count)];
    this.size -= count;
  }

  fail(reason) {
    this.handlers.log(`The server sent ${reason}.\n`);
    this.stop();
    this.end(reason);
  }

  dispatch(body) {
    let message;
    try {
      message = JSON.parse(body);
    } catch {
      return this.fail("something that is not JSON");
    }
    if (message.method === undefined) this.settle(message);
    else if (message.id === undefined) this.notified.get(message.method)?.(message.params);
    else this.answer(message);
  }

  settle(message) {
    const waiting = this.pending.get(message.id);
    this.pending.delete(message.id);
    if (!message.error) waiting?.resolve(message.result ?? null);
    else if (message.error.code === requestCancelled) waiting?.resolve(null);
    else waiting?.reject(new Error(message.error.message));
  }

  async answer({ id, method, params }) {
    const handle = this.asked.get(method);
    if (!handle) {
      this.send({ id, error: { code: methodNotFound, message: `${method} is not known here` } });
      return;
    }
    try {
      this.send({ id, result: (await handle(params)) ?? null });
    } catch (error) {
      this.send({ id, error: { code: -32603, message: String(error?.message ?? error) } });
    }
  }

  end(reason) {
    if (this.hasEnded) return;
    this.hasEnded = true;
    for (const { resolve } of this.pending.values()) resolve(null);
    this.pending.clear();
    this.handlers.onEnd(reason);
  }
}

module.exports = { Connection };
