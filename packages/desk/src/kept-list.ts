import {announce} from './announce.ts'
import {el} from './el.ts'
import {choicesOf, decide, type Model} from './model.ts'

let isOpen = false

interface Kept {
  readonly words: string
  readonly remove: () => void
}

const keptOf = (model: Model): readonly Kept[] => {
  const {words, always} = choicesOf(model)
  return [
    ...words.map((word) => ({
      words: `“${word}” is in your vocabulary`,
      remove: () => decide(model, {words: words.filter((one) => one !== word)}),
    })),
    ...always.map((key) => ({
      words: `“${key.slice(key.indexOf(' ') + 1)}” is ignored by ${key.slice(0, key.indexOf(' '))}`,
      remove: () => decide(model, {always: always.filter((one) => one !== key)}),
    })),
  ]
}

/** Draws what the editor decided for every draft, each with a way back; undefined where there is nothing. */
export const keptList = (model: Model): HTMLElement | undefined => {
  const kept = keptOf(model)
  if (kept.length === 0) return
  const items = kept.map(({words, remove}) => {
    const onclick = (): void => {
      remove()
      announce('Forgotten.')
    }
    return el('li', {}, words, ' ', el('button', {'aria-label': `Forget: ${words}`, onclick}, 'Forget'))
  })
  const ontoggle = (event: Event): void => {
    isOpen = (event.target as HTMLDetailsElement).open
  }
  const summary = el('summary', {}, `For every draft (${kept.length})`)
  return el('details', {class: 'kept', open: isOpen, ontoggle}, summary, el('ul', {}, ...items))
}
