import tseslint from 'typescript-eslint'

const clockRooms = ['functions/clock.ts', 'shared/calendar/localDate.ts', 'functions/local/**', 'functions/bench/**', '**/*.test.ts', '**/*.test.tsx', 'miniapp/**']

export default tseslint.config(
  { ignores: ['**/node_modules/**', '**/dist/**', '.serverless/**', '.esbuild/**', '.data/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 200 }],
      'max-params': ['error', 3],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'The clock is injected: use functions/clock.ts.' },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The clock is injected: use functions/clock.ts.' }
      ],
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'The environment is read in functions/config.ts only.' }]
    }
  },
  { files: ['functions/**/*.ts', 'shared/**/*.ts'], ignores: ['**/*.test.ts', 'functions/demo/**'], rules: { 'max-lines-per-function': ['error', { max: 30, skipBlankLines: true, skipComments: true }] } },
  { files: clockRooms, rules: { 'no-restricted-syntax': 'off' } },
  { files: ['functions/demo/**/*.ts'], rules: { 'max-lines': 'off' } },
  { files: ['functions/config.ts', 'functions/local/**', 'functions/bench/**', 'functions/testing/**', 'functions/deploy/**', 'miniapp/**', '**/*.test.ts', '**/*.config.{js,ts,cjs,mjs}'], rules: { 'no-restricted-properties': 'off' } },
  {
    files: ['miniapp/e2e/**/*.ts'],
    ignores: ['miniapp/e2e/stage/it.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [{ name: 'node:test', importNames: ['it', 'test'], message: 'Use stage/it.ts: several processes share the tests out.' }] }] }
  },
  { files: ['functions/log.ts', 'functions/local/**', 'functions/bench/**', 'functions/commands/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.js', '**/*.cjs', '**/*.mjs'], rules: { '@typescript-eslint/no-require-imports': 'off', '@typescript-eslint/no-var-requires': 'off' } }
)
