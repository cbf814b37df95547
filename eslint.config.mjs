import tseslint from 'typescript-eslint';

const rules = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  'no-empty': 'error',
};

/** Only rules that the house style states: everything else is left to the compiler and the reader. */
export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'var/', 'libs/database/src/generated/'] },
  {
    files: ['{apps,libs,test}/**/*.ts'],
    ignores: ['apps/web/**'],
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { project: './tsconfig.test.json' } },
    rules,
  },
  {
    files: ['apps/web/src/**/*.{ts,tsx}'],
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { project: './apps/web/tsconfig.json' } },
    rules,
  },
);
