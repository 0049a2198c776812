import { subscribe } from 'node:diagnostics_channel';
import { Socket } from 'node:net';

/** The beginning of every well-formed response; the status starts at offset 9. */
const beginning = Buffer.from('HTTP/1.');
const statusAt = 9;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * A server can send interim responses (1xx) before its final response (RFC 9110, section 15.2). Undici skips all of them
 * except 100 Continue, for which it closes the connection, so that status is changed to 102, which means as little here.
 */
class InterimAnswers {
  #isExpected = false;
  #status = '';
  /** Bytes of the current head so far, and of its last line. */
  #offset = 0;
  #lineLength = 0;

  /** A request is sent, and what arrives next is the head of a final or an interim response. */
  expect(): void {
    this.#isExpected = true;
    this.#begin();
  }

  /** Examines received bytes; a chunk can begin and end anywhere. */
  pass(chunk: Buffer): void {
    for (let at = 0; at < chunk.length && this.#isExpected; at += 1) {
      const byte = chunk[at] ?? 0;
      if (this.#offset < beginning.length && byte !== beginning[this.#offset]) this.#isExpected = false;
      if (this.#offset >= statusAt && this.#status.length < 3) this.#status += String.fromCharCode(byte);
      if (this.#offset === statusAt + 2 && this.#status === '100') chunk.write('2', at);
      this.#offset += 1;
      this.#line(byte);
    }
  }

  #line(byte: number): void {
    if (byte === lineFeed && this.#lineLength === 0) this.#end();
    else if (byte === lineFeed) this.#lineLength = 0;
    else if (byte !== carriageReturn) this.#lineLength += 1;
  }

  #end(): void {
    this.#isExpected = this.#isExpected && this.#status.startsWith('1');
    this.#begin();
  }

  #begin(): void {
    this.#status = '';
    this.#offset = 0;
    this.#lineLength = 0;
  }
}

const ofSockets = new WeakMap<Socket, InterimAnswers>();

function listenTo(socket: Socket): InterimAnswers {
  const answers = new InterimAnswers();
  ofSockets.set(socket, answers);
  socket.read = new Proxy(socket.read, {
    apply: (read, self, sizes) => {
      const chunk: unknown = Reflect.apply(read, self, sizes);
      if (chunk instanceof Buffer) answers.pass(chunk);
      return chunk;
    },
  });
  return answers;
}

// Undici publishes each request there, with the connection that it uses.
subscribe('undici:client:sendHeaders', (message) => {
  const isRequest = typeof message === 'object' && message !== null && 'socket' in message;
  if (!isRequest || !(message.socket instanceof Socket)) return;
  (ofSockets.get(message.socket) ?? listenTo(message.socket)).expect();
});
