import {capitalised} from '@copydesk/core'
import {el} from './el.ts'
import type {Finding, Level} from './types.ts'
import {levels, signOf} from './words.ts'

/** What of the list is shown. */
export interface Filter {
  readonly hidden: ReadonlySet<Level>
  readonly kind: string
  readonly rule: string
}

/** Everything is shown. */
export const noFilter: Filter = {hidden: new Set(), kind: '', rule: ''}

/** Gives the findings that a filter lets through. */
export const filtered = (findings: readonly Finding[], {hidden, kind, rule}: Filter): readonly Finding[] =>
  findings.filter(
    (finding) =>
      !hidden.has(finding.level) &&
      (kind === '' || finding.kind === kind) &&
      (rule === '' || finding.ruleId === rule),
  )

const counted = (names: readonly string[]): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort((a, b) => a[0].localeCompare(b[0]))
}

interface Choice {
  readonly label: string
  readonly all: string
  readonly names: readonly string[]
  readonly chosen: string
  readonly choose: (name: string) => void
}

const chooser = ({label, all, names, chosen, choose}: Choice): HTMLElement => {
  const options = counted(names).map(([name, count]) =>
    el('option', {value: name, selected: name === chosen}, `${name} (${count})`),
  )
  // A choice stays in the list when its last finding is mended.
  if (chosen && !names.includes(chosen))
    options.push(el('option', {value: chosen, selected: true}, `${chosen} (0)`))
  const onchange = (event: Event): void => choose((event.target as HTMLSelectElement).value)
  return el(
    'select',
    {'aria-label': label, id: `filter-${label}`, onchange},
    el('option', {value: ''}, all),
    ...options,
  )
}

const toggled = (hidden: ReadonlySet<Level>, level: Level): ReadonlySet<Level> => {
  const next = new Set(hidden)
  if (!next.delete(level)) next.add(level)
  return next
}

/** Draws the filters of the list. */
export const filterBar = (
  findings: readonly Finding[],
  filter: Filter,
  set: (filter: Filter) => void,
): HTMLElement => {
  const buttons = levels.map((level) => {
    const count = findings.filter((finding) => finding.level === level).length
    const onclick = (): void => set({...filter, hidden: toggled(filter.hidden, level)})
    return el(
      'button',
      {
        id: `filter-${level}`,
        class: `chip is-${level}`,
        'aria-pressed': String(!filter.hidden.has(level)),
        onclick,
      },
      `${signOf[level]} ${capitalised(level)}s ${count}`,
    )
  })
  return el(
    'div',
    {class: 'filters', role: 'group', 'aria-label': 'Show'},
    ...buttons,
    chooser({
      label: 'Kind',
      all: 'Every kind',
      names: findings.map(({kind}) => kind),
      chosen: filter.kind,
      choose: (kind) => set({...filter, kind}),
    }),
    chooser({
      label: 'Rule',
      all: 'Every rule',
      names: findings.map(({ruleId}) => ruleId),
      chosen: filter.rule,
      choose: (rule) => set({...filter, rule}),
    }),
  )
}
