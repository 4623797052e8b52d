import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const kit = ['design-react-kit', 'bootstrap-italia', 'echarts', 'echarts/*'];

export default tseslint.config(
  { ignores: ['node_modules', 'target', 'src/shared/api/gen'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  jsxA11y.flatConfigs.recommended,
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...reactHooks.configs.recommended.rules,
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' },
      ],
      // Roles of table parts are written out: cards on narrow screens change their display, which would drop them.
      'jsx-a11y/no-redundant-roles': [
        'error',
        { nav: ['navigation'], thead: ['rowgroup'], tbody: ['rowgroup'] },
      ],
      'jsx-a11y/no-interactive-element-to-noninteractive-role': [
        'error',
        { tr: ['row'], th: ['columnheader', 'rowheader'], td: ['cell'] },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true }],
      'max-lines-per-function': ['error', { max: 120, skipBlankLines: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'TSAsExpression:not([typeAnnotation.type="TSTypeReference"][typeAnnotation.typeName.name="const"])',
          message: 'Unchecked casts hide mistakes: narrow the type instead.',
        },
        {
          selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
          message: 'Raw HTML is never put into a page.',
        },
        { selector: 'JSXAttribute[name.name="style"]', message: 'Styles live in the style sheet.' },
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: kit, message: 'Only shared/ui knows the design kit and the chart library.' },
            { group: ['../../../*'], message: 'Use @app, @features or @shared.' },
          ],
        },
      ],
    },
  },
  { files: ['src/shared/ui/**'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['src/features/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: kit, message: 'Only shared/ui knows the design kit and the chart library.' },
            { group: ['@features/*', '@app/*'], message: 'A feature knows only itself and shared.' },
          ],
        },
      ],
    },
  },
  {
    files: ['src/shared/**'],
    ignores: ['src/shared/ui/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: kit, message: 'Only shared/ui knows the design kit and the chart library.' },
            { group: ['@features/*', '@app/*'], message: 'Shared code knows no feature.' },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'src/shared/test/**'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': ['error', 400] },
  },
  {
    files: ['scripts/**/*.mjs', '*.cjs'],
    languageOptions: {
      globals: { module: 'readonly', process: 'readonly', console: 'readonly', Buffer: 'readonly' },
    },
  },
);
