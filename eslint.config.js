import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const namedExportsOnly = {
  selector: 'ExportDefaultDeclaration',
  message: 'export by name; default exports are for charts, leads and configuration',
};

export default defineConfig(
  { ignores: ['**/.astro/', '.cache/', 'dist/', 'node_modules/'] },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs['flat/recommended'],
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      complexity: ['error', 12],
      eqeqeq: 'error',
      'max-depth': ['error', 3],
      'max-params': ['error', 4],
      'no-console': 'error',
      'no-nested-ternary': 'error',
      'no-param-reassign': 'error',
      'no-restricted-syntax': ['error', namedExportsOnly],
      'object-shorthand': 'error',
      'prefer-template': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // A row is a type alias where it must have an index signature by implication.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowNever: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // While one language is published, a question about the language has one answer.
    files: ['src/i18n/**/*.ts', 'tests/unit/i18n/**/*.ts'],
    rules: { '@typescript-eslint/no-unnecessary-condition': 'off' },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Astro files are typed by `astro check`; ESLint has no types for their templates.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.astro/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['src/charts/*.ts', 'src/leads/*.ts', '**/*.config.*', 'src/content.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: [
      '.ci/**',
      'src/community/sync/main.ts',
      'src/corrections/ledger.ts',
      'src/data/check.ts',
      'src/editions/pin.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    // Plain JavaScript, for the Node that the machine happens to have; its types are comments.
    files: ['**/*.mjs', '**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  {
    files: ['tests/**/*.ts'],
    rules: { complexity: 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
