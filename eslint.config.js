import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * The walls between the rooms: which rooms a room may import from. A room not listed for another
 * cannot be reached from it; the message names the way in.
 */
const ROOMS = {
  domain: [],
  i18n: ['domain'],
  easy: ['i18n'],
  pictures: ['domain', 'i18n'],
  search: ['domain', 'i18n'],
  queries: ['domain', 'i18n', 'search'],
  enquiry: ['domain', 'i18n', 'easy'],
  staff: ['domain', 'i18n', 'enquiry'],
  components: ['domain', 'i18n', 'easy', 'pictures', 'islands'],
  islands: ['domain', 'i18n', 'pictures', 'search'],
  // What a page's frame shows of the site, pages hand to it; the fonts of its headings it asks for by its address.
  layouts: ['domain', 'i18n', 'easy', 'components', 'pictures', 'queries'],
};

const ALL_ROOMS = [...Object.keys(ROOMS), 'pages'];

const walls = Object.entries(ROOMS).map(([room, allowed]) => ({
  files: [`src/${room}/**/*.{ts,tsx,astro}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            // As a group of patterns, names that begin with # would be comments.
            regex: `^#src/(?:${ALL_ROOMS.filter((other) => other !== room && !allowed.includes(other)).join('|')})/`,
            message: `src/${room} may import only from: ${['itself', ...allowed].join(', ')}. Pass the value in from the page, or move the rule to src/domain.`,
          },
          {
            regex: '^(?:\\.\\./\\.\\./|#scripts/)',
            message: 'Across rooms import by #src/…; nothing in src may know scripts.',
          },
        ],
      },
    ],
  },
}));

const pure = {
  files: ['src/domain/**/*.ts'],
  rules: {
    'no-restricted-globals': ['error', 'fetch', 'process', 'window', 'document'],
    'no-restricted-syntax': [
      'error',
      {
        selector: "NewExpression[callee.name='Date'][arguments.length=0]",
        message: 'The clock is passed in: take `today` as a parameter.',
      },
      {
        selector: "MemberExpression[object.name='Math'][property.name='random']",
        message: 'Chance is passed in.',
      },
      {
        selector: "MemberExpression[object.name='Date'][property.name='now']",
        message: 'The clock is passed in: take `today` as a parameter.',
      },
    ],
  },
};

const sizes = [
  { files: ['src/**/*.ts', 'scripts/**/*.ts'], max: 200 },
  { files: ['src/**/*.tsx'], max: 180 },
  { files: ['src/**/*.astro'], max: 120 },
  { files: ['tests/**/*.ts'], max: 250 },
].map(({ files, max }) => ({
  files,
  rules: { 'max-lines': ['error', { max, skipBlankLines: true, skipComments: true }] },
}));

export default tseslint.config(
  {
    ignores: [
      'dist',
      'dist-tests',
      'live',
      'releases',
      'reports',
      '.astro',
      '.cache',
      'data',
      'node_modules',
      'tests/fixtures',
      // A site of its own, whose collections TypeScript does not know here.
      'scripts/lib/bench/build/astro/src',
      'test-results',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  ...astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', '*.mjs', 'scripts/*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.astro'],
      },
    },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.{js,mjs}', '**/*.astro', '**/*.astro/*.ts'],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        structuredClone: 'readonly',
      },
    },
  },
  { files: ['src/islands/**/*.tsx'], ...reactHooks.configs.flat.recommended },
  ...walls,
  pure,
  ...sizes,
  { files: ['src/i18n/words/**/*.ts'], rules: { 'max-lines': 'off' } },
  { files: ['tests/**/*.ts', '**/*.tsx'], rules: { 'max-lines-per-function': 'off' } },
);
