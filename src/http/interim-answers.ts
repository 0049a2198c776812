import { subscribe } from 'node:diagnostics_channel';
import { Socket } from 'node:net';

/** How every answer begins that is no damage; the status is what stands from the ninth byte on. */
const beginning = Buffer.from('HTTP/1.');
const statusAt = 9;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * What a server says before its answer (RFC 9110, section 15.2) is no answer. Undici passes over all of it but
 * 100 Continue, for which it gives up the connection, so that status is made 102, which says as little.
 */
class InterimAnswers {
  #isExpected = false;
  #status = '';
  /** Bytes of this head until now, and of its last line. */
  #offset = 0;
  #lineLength = 0;

  /** A request goes out, and what comes next is the head of an answer, or of an interim one. */
  expect(): void {
    this.#isExpected = true;
    this.#begin();
  }

  /** Looks through what comes in, which may begin and end anywhere. */
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

// Undici announces each request there, with the connection that it goes out on.
subscribe('undici:client:sendHeaders', (message) => {
  const isRequest = typeof message === 'object' && message !== null && 'socket' in message;
  if (!isRequest || !(message.socket instanceof Socket)) return;
  (ofSockets.get(message.socket) ?? listenTo(message.socket)).expect();
});
