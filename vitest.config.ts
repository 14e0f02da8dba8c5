import { defineConfig } from 'vitest/config';

/** A folder of tests is a project of its own: `vitest run --project unit`. */
function project(name: string) {
  return {
    extends: true,
    test: { name, include: [`tests/${name}/**/*.test.ts`], environment: 'node' as const },
  };
}

export default defineConfig({
  test: {
    projects: [project('unit'), project('snapshots'), project('build')],
    maxWorkers: 2,
    testTimeout: 300_000,
    allowOnly: process.env.CI === undefined,
  },
});
