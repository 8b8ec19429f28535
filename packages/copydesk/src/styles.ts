import {readFileSync} from 'node:fs'
import {keptMap} from './settings/kept-map.ts'
import type {Style, StyleRule} from './style/style.ts'
import type {StyleFile} from './style/style-file.ts'
import {styleFrom} from './style/style-from.ts'
import {styleHeads} from './styles.generated.ts'

export type {Style, StyleRule} from './style/style.ts'
export type {Fact, LeftFact, Standing, StyleFile} from './style/style-file.ts'

const empty = {rules: [], facts: [], left: []}

/** Reads a style's table when it is first asked for: a draft without a style does not pay for it. */
const lazy = (name: string): (() => StyleFile) => {
  let file: StyleFile | undefined
  return () => {
    file ??= JSON.parse(
      readFileSync(new URL(`./styles/${name}.generated.json`, import.meta.url), 'utf8'),
    ) as StyleFile
    return file
  }
}

const shipped = new Map<string, Style>()
for (const head of styleHeads) {
  const parents = head.extends.flatMap((name) => shipped.get(name) ?? [])
  shipped.set(head.name, styleFrom({...empty, ...head}, parents, lazy(head.name)))
}

/** The styles that Copydesk ships, by name. */
export const styles: ReadonlyMap<string, Style> = shipped

/** Styles of houses' own, by the path they were loaded from. */
export const ownStyles: Map<string, Style> = keptMap<string, Style>()

/** Finds a style by its name or by the path it was loaded from. */
export const styleOf = (name: string): Style | undefined => styles.get(name) ?? ownStyles.get(name)

/** Finds a fact among the styles by its rule's id. */
export const styleRuleOf = (id: string): StyleRule | undefined => {
  for (const style of [...styles.values(), ...ownStyles.values()]) {
    if (!id.startsWith(`${style.name}-`)) continue
    const found = style.facts.find(({rule}) => rule.id === id)
    if (found) return found
  }
  return
}
