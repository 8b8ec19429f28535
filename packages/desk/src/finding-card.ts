import {capitalised} from '@copydesk/core'
import {addWord, apply, ignoreAlways, ignoreHere, look, switchOff} from './actions.ts'
import {el} from './el.ts'
import {excerptOf} from './excerpt.ts'
import type {Model} from './model.ts'
import type {Finding} from './types.ts'
import {shownFix, signOf} from './words.ts'

const button = (words: string, onclick: () => void, name = ''): HTMLElement =>
  el('button', {class: name, onclick}, words)

const fixesOf = (model: Model, finding: Finding): readonly HTMLElement[] =>
  finding.writable
    ? finding.expected
        .slice(0, 3)
        .map((fix, index) =>
          button(shownFix(fix), () => apply(model, finding, fix), index === 0 ? 'primary' : ''),
        )
    : []

const isWord = ({kind, actual}: Finding): boolean =>
  kind === 'typo' && /^[\p{L}\p{M}’'-]{2,40}$/u.test(actual)

/** A comment that silences nothing breaks no rule: none can be switched off for it. */
const isOfRule = ({ruleId}: Finding): boolean => ruleId !== 'disable-comment'

const decisions = (model: Model, finding: Finding): readonly HTMLElement[] => [
  button('Ignore here', () => ignoreHere(model, finding)),
  button('Ignore always', () => ignoreAlways(model, finding)),
  ...(isWord(finding) ? [button('Add to vocabulary', () => addWord(model, finding))] : []),
  ...(isOfRule(finding) ? [button('Rule off for this draft', () => switchOff(model, finding.ruleId))] : []),
]

const details = (model: Model, finding: Finding): HTMLElement =>
  el(
    'div',
    {class: 'details'},
    finding.note ? el('p', {}, finding.note) : undefined,
    finding.why ? el('p', {class: 'soft'}, finding.why) : undefined,
    finding.quoted
      ? el(
          'p',
          {class: 'soft'},
          'It stands in quoted speech: change it only if the speaker did not say it so.',
        )
      : undefined,
    el('p', {class: 'actions'}, ...fixesOf(model, finding)),
    el('p', {class: 'actions small'}, ...decisions(model, finding)),
    isOfRule(finding)
      ? el(
          'p',
          {},
          el(
            'a',
            {href: `/rules/${finding.ruleId}`, target: '_blank', rel: 'noopener'},
            `About the rule ${finding.ruleId}`,
          ),
        )
      : undefined,
  )

/** Draws one finding of the list; the one that is looked at says more. */
export const findingCard = (model: Model, finding: Finding, selected: boolean): HTMLElement =>
  el(
    'li',
    {class: `card is-${finding.level}${selected ? ' is-selected' : ''}`, 'data-finding': finding.id},
    el(
      'button',
      {
        class: 'head',
        'aria-expanded': String(selected),
        'data-go': finding.id,
        onclick: () => look(model, finding),
      },
      el('span', {class: 'level'}, `${signOf[finding.level]} ${capitalised(finding.level)}`),
      el('span', {class: 'reason'}, finding.reason),
      excerptOf(model.view.state.doc, finding),
    ),
    selected ? details(model, finding) : undefined,
  )
