// @ts-check
import { install } from './install.mjs';
import { serveAtFreePort } from './serve.mjs';
import { command, Halt, run, step } from './steps.mjs';

await command(async () => {
  await install();
  await step('build the site', async () => {
    const { code } = await run('npm', ['run', '--silent', 'build']);
    if (code !== 0) throw new Halt('build: failed, see the messages above');
  });
  const base = process.env['BASE_PATH'] ?? '/';
  const port = Number(process.env['PORT'] ?? 4321);
  const { url, close } = await serveAtFreePort({ folder: 'dist', port, base });
  console.log(`\n  Two Roads is at ${url}  (Ctrl-C ends it)\n`);
  await stopped();
  await close();
});

/** Settles when the terminal or the system asks for the end. */
function stopped() {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, done);
  });
}
