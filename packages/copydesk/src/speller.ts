import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Speller} from '@copydesk/core'
import type {Root, Word} from 'nlcst'
import retextSpell from 'retext-spell'
import {type Processor, unified} from 'unified'
import {VFile} from 'vfile'

interface Dictionary {
  readonly aff: Uint8Array
  readonly dic: Uint8Array
}

/** Beside the program when bundled, else in the installed package. */
const folders = function* (): Generator<string> {
  yield fileURLToPath(new URL('./dictionary-en/', import.meta.url))
  try {
    yield dirname(createRequire(import.meta.url).resolve('dictionary-en'))
  } catch {
    // Not installed: the bundle has its own, or there is none.
  }
}

const readDictionary = (): Dictionary | undefined => {
  for (const folder of folders()) {
    const aff = join(folder, 'index.aff')
    if (existsSync(aff)) return {aff: readFileSync(aff), dic: readFileSync(join(folder, 'index.dic'))}
  }
  return
}

const wordNode = (value: string): Word => ({type: 'WordNode', children: [{type: 'TextNode', value}]})

const treeOf = (words: readonly string[]): Root => ({
  type: 'RootNode',
  children: [{type: 'ParagraphNode', children: [{type: 'SentenceNode', children: words.map(wordNode)}]}],
})

type Run = Pick<Processor<undefined, Root>, 'runSync'>

const load = (): Run | undefined => {
  const dictionary = readDictionary()
  return (
    dictionary && unified().use(retextSpell, {dictionary, ignoreLiteral: false, max: Number.MAX_SAFE_INTEGER})
  )
}

let processor: {readonly run: Run | undefined} | undefined

/** Asks retext-spell with dictionary-en, which it loads on the first question: a third of a second. */
export const speller: Speller = {
  unknown: (words) => {
    processor ??= {run: load()}
    const file = new VFile()
    processor.run?.runSync(treeOf(words), file)
    return new Map(file.messages.map(({actual, expected}) => [actual ?? '', expected ?? []]))
  },
}
