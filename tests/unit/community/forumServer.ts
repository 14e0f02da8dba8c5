import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = (request: IncomingMessage, response: ServerResponse, times: number) => void;

/** A forum on this machine that answers as told, and writes down what it was asked. */
export interface ForumServer {
  readonly origin: string;
  readonly asked: {
    readonly path: string;
    readonly etag: string | undefined;
    readonly at: number;
  }[];
  /** what is answered, by path and query; 404 elsewhere */
  readonly answers: Map<string, Answer>;
  close(): Promise<void>;
}

/** Starts a forum with nothing in it. */
export async function startForum(): Promise<ForumServer> {
  const answers = new Map<string, Answer>();
  const asked: ForumServer['asked'] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const times = asked.filter((one) => one.path === path).length + 1;
    asked.push({ path, etag: request.headers['if-none-match'], at: performance.now() });
    const answer = answers.get(path);
    if (answer === undefined) response.writeHead(404).end('{}');
    else answer(request, response, times);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    asked,
    answers,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => {
          done();
        });
      }),
  };
}

/** Answers with JSON, and says 304 to whoever has it. */
export function json(value: unknown): Answer {
  const text = JSON.stringify(value);
  const etag = `"${String(text.length)}-${text.slice(-40).replace(/\W/g, '')}"`;
  return (request, response) => {
    const headers = { 'content-type': 'application/json', etag };
    if (request.headers['if-none-match'] === etag) response.writeHead(304, headers).end();
    else response.writeHead(200, headers).end(text);
  };
}

/** Answers with a status and a text. */
export function status(code: number, headers: Record<string, string> = {}, text = 'no'): Answer {
  return (_request, response) => {
    response.writeHead(code, headers).end(text);
  };
}

/** Answers otherwise the first times it is asked. */
export function first(times: number, otherwise: Answer, then: Answer): Answer {
  return (request, response, time) => {
    (time <= times ? otherwise : then)(request, response, time);
  };
}
