import { createServer, type AddressInfo } from 'node:net';

/** A port that nobody has, for programs that cannot choose one and tell it. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
