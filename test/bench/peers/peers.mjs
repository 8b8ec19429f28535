// Copied into the cache beside the installed packages, and imported from there.

/**
 * @typedef {object} Peer
 * @property {string} name
 * @property {() => Promise<(text: string) => unknown>} load
 */

const harper = async () => {
  const {Dialect, LocalLinter} = await import('harper.js')
  const {binary} = await import('harper.js/binary')
  const linter = new LocalLinter({binary, dialect: Dialect.American})
  await linter.setup()
  return (draft) => linter.lint(draft)
}

const cspell = async () => {
  const {spellCheckDocument} = await import('cspell-lib')
  const options = {generateSuggestions: false, noConfigSearch: true}
  return (draft) =>
    spellCheckDocument({uri: 'draft.txt', text: draft, languageId: 'plaintext', locale: 'en'}, options, {})
}

const stockRetext = async () => {
  const [{retext}, {default: spell}, {default: dictionary}, {default: article}, {default: repeated}] =
    await Promise.all([
      import('retext'),
      import('retext-spell'),
      import('dictionary-en'),
      import('retext-indefinite-article'),
      import('retext-repeated-words'),
    ])
  const processor = retext().use(article).use(repeated).use(spell, {dictionary})
  return (draft) => processor.process(draft)
}

const textlint = async () => {
  const [{TextlintKernel}, plugin, rule] = await Promise.all([
    import('@textlint/kernel'),
    import('@textlint/textlint-plugin-text'),
    import('textlint-rule-terminology'),
  ])
  const own = (module) => module.default.default ?? module.default
  const kernel = new TextlintKernel()
  return (draft) =>
    kernel.lintText(draft, {
      ext: '.txt',
      plugins: [{pluginId: 'text', plugin: own(plugin)}],
      rules: [{ruleId: 'terminology', rule: own(rule)}],
    })
}

const writeGood = async () => {
  const {default: check} = await import('write-good')
  return (draft) => check(draft)
}

/** @type {readonly Peer[]} */
export const peers = [
  {name: 'harper.js', load: harper},
  {name: 'cspell', load: cspell},
  {name: 'retext with retext-spell', load: stockRetext},
  {name: 'textlint with terminology', load: textlint},
  {name: 'write-good', load: writeGood},
]
