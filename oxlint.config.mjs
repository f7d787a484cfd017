// What each layer may import; the same table stands in ARCHITECTURE.md. Tests may import what they test with.
const MAY_IMPORT = {
  model: [],
  engine: ['model'],
  worker: ['model', 'engine'],
  canvas: ['model'],
  share: ['model', 'canvas'],
  sources: ['model'],
  findings: ['model', 'engine', 'share'],
  store: ['model', 'engine', 'share', 'sources', 'findings'],
  ui: [],
  views: ['model', 'store', 'canvas', 'share', 'findings', 'ui'],
  embed: ['model', 'engine', 'sources', 'store', 'canvas', 'share', 'findings'],
  app: ['model', 'engine', 'share', 'sources', 'findings', 'store', 'ui', 'views', 'embed'],
}

const layers = Object.keys(MAY_IMPORT)

const layerRule = (layer) => {
  const allowed = MAY_IMPORT[layer]
  const group = layers.filter((other) => other !== layer && !allowed.includes(other)).flatMap((other) => [`#${other}/*`, `**/${other}/*`])
  const message = `src/${layer} may import ${allowed.length > 0 ? allowed.join(', ') : 'nothing of ours'}; see ARCHITECTURE.md.`
  const patterns = [{ group, message }]
  if (layer !== 'engine') patterns.push({ group: ['#core'], message: 'Only src/engine talks to the core.' })
  return { files: [`src/${layer}/**`], rules: { 'no-restricted-imports': ['error', { patterns }] } }
}

export default {
  plugins: ['typescript', 'unicorn', 'import', 'react', 'jsx-a11y', 'promise'],
  categories: { correctness: 'error', suspicious: 'error' },
  ignorePatterns: ['dist', 'wasm', 'node_modules', 'e2e/fixtures', 'examples'],
  rules: {
    'import/no-cycle': 'error',
    'import/no-unassigned-import': 'off',
    'import/default': 'off',
    'import/no-named-as-default-member': 'off',
    'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    'react/react-in-jsx-scope': 'off',
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    // The compiler checks these better, or they take good code for bad.
    'jsx-a11y/prefer-tag-over-role': 'off',
    'no-unmodified-loop-condition': 'off',
    'promise/always-return': 'off',
    'typescript/consistent-return': 'off',
    'typescript/no-unsafe-type-assertion': 'off',
    'typescript/unbound-method': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'unicorn/prefer-add-event-listener': 'off',
    'no-underscore-dangle': ['error', { allow: ['__VERSION__'] }],
  },
  overrides: layers.map(layerRule),
}
