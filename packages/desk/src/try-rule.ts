import {Text} from '@codemirror/state'
import {post, ServiceError} from './api.ts'
import {el} from './el.ts'
import {excerptOf} from './excerpt.ts'
import type {Model} from './model.ts'
import type {Finding} from './types.ts'
import {plural} from './words.ts'

const SHOWN = 50

const rateOf = (count: number, text: string): string => {
  const words = text.match(/\S+/g)?.length ?? 0
  const rate = words === 0 ? 0 : (count * 1000) / words
  return `${plural(count, 'finding')} in ${plural(words, 'word')}: ${rate.toFixed(2)} per 1,000.`
}

const resultOf = (text: string, findings: readonly Finding[]): readonly Node[] => {
  const doc = Text.of(text.split(/\r\n?|\n/))
  const shown = findings
    .slice(0, SHOWN)
    .map((finding) => el('li', {}, el('p', {}, finding.reason), excerptOf(doc, finding)))
  const more = findings.length > SHOWN ? [el('p', {}, `The first ${SHOWN} are listed.`)] : []
  return [el('p', {}, rateOf(findings.length, text)), el('ol', {}, ...shown), ...more]
}

const run = async ({settings}: Model, only: string, text: string): Promise<readonly Node[]> => {
  const {style, dialect} = settings
  const asked = {
    text,
    only,
    want: 'findings',
    session: 'try',
    ...(style && {style}),
    ...(dialect && {dialect}),
  }
  try {
    const {findings} = await post<{findings: Finding[]}>('/desk/review', asked)
    return resultOf(text, findings)
  } catch (error) {
    return [el('p', {}, error instanceof ServiceError ? error.message : 'The rule could not be tried.')]
  }
}

const ruleField = ({rules}: Model): {readonly select: HTMLSelectElement; readonly field: readonly Node[]} => {
  const ids = [...rules.keys()].sort((a, b) => a.localeCompare(b))
  const select = el('select', {id: 'tried-rule'}, ...ids.map((id) => el('option', {value: id}, id)))
  const about = el('p', {class: 'soft'})
  const tell = (): void => {
    about.textContent = rules.get(select.value)?.summary ?? ''
  }
  select.addEventListener('change', tell)
  tell()
  return {select, field: [el('label', {class: 'field'}, 'Rule', select), about]}
}

/** Shows what one rule would have flagged in copy that was published, before a house switches it on. */
export const tryRule = (model: Model): void => {
  const {select, field} = ruleField(model)
  const copy = el('textarea', {id: 'tried-copy', rows: '8', maxlength: '500000'})
  const result = el('div', {role: 'status', class: 'tried'})
  const start = async (): Promise<void> => {
    result.replaceChildren(...(await run(model, select.value, copy.value)))
  }
  const buttons = [
    el('button', {type: 'button', class: 'primary', onclick: () => void start()}, 'Try it'),
    el('button', {value: ''}, 'Close'),
  ]
  const form = el(
    'form',
    {method: 'dialog'},
    el('h2', {}, 'Try a rule'),
    el('p', {}, 'What would it have flagged in published copy? Nothing of your draft changes.'),
    ...field,
    el('label', {class: 'field'}, 'Published copy', copy),
    el('p', {class: 'actions'}, ...buttons),
    result,
  )
  const dialog = el('dialog', {'aria-label': 'Try a rule'}, form)
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
}
