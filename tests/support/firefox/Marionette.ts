import { connect, type Socket } from 'node:net';

type Answer = [
  type: 1,
  id: number,
  error: { error: string; message: string } | null,
  result: unknown,
];

/**
 * Speaks Firefox's own remote protocol, which reaches the browser's interface as well as pages.
 *
 * @see https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #unread = Buffer.alloc(0);
  #lastId = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data) => this.#read(data));
    socket.on('close', () => {
      for (const [id, settle] of this.#waiting) {
        settle([1, id, { error: 'closed', message: 'Firefox has gone.' }, null]);
      }
    });
  }

  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await new Promise((done, failed) => socket.once('connect', done).once('error', failed));
    socket.on('error', () => undefined);
    return new Marionette(socket);
  }

  /** @throws with Firefox's own message. */
  send(command: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.#lastId;
    const message = JSON.stringify([0, id, command, parameters]);
    this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    return new Promise((done, failed) => {
      this.#waiting.set(id, ([, , error, result]) => {
        this.#waiting.delete(id);
        if (error) failed(new Error(`${command}: ${error.message}`));
        else done(result);
      });
    });
  }

  /** Runs a function body in the browser's own window; `arguments` are `args`, promises are awaited. */
  async inBrowser(body: string, ...args: unknown[]): Promise<unknown> {
    const answer = await this.send('WebDriver:ExecuteScript', {
      script: body,
      args,
      newSandbox: false,
    });
    return (answer as { value: unknown }).value;
  }

  close(): void {
    this.#socket.destroy();
  }

  /** Messages come as `LENGTH:JSON`, the length in bytes. */
  #read(data: Buffer) {
    this.#unread = Buffer.concat([this.#unread, data]);
    for (;;) {
      const colon = this.#unread.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#unread.subarray(0, colon));
      if (this.#unread.length < end) return;
      const message: unknown = JSON.parse(this.#unread.subarray(colon + 1, end).toString());
      this.#unread = this.#unread.subarray(end);
      // The greeting is no answer.
      if (Array.isArray(message)) this.#waiting.get(message[1])?.(message as Answer);
    }
  }
}
