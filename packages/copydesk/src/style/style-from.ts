import type {RuleSetting} from '../settings/config.ts'
import type {Style, StyleRule} from './style.ts'
import type {StyleFile} from './style-file.ts'
import {styleRule} from './style-rule.ts'

/** Makes a style of its file and the styles that it extends, the later ones first heard; its facts are made on first use. */
export const styleFrom = (
  file: StyleFile,
  parents: readonly Style[] = [],
  read: () => StyleFile = () => file,
): Style => {
  let facts: readonly StyleRule[] | undefined
  let left: Style['left'] | undefined
  const dialect = file.dialect ?? parents.findLast((parent) => parent.dialect)?.dialect
  return {
    name: file.name,
    title: file.title,
    ...(dialect ? {dialect} : {}),
    get file() {
      return read()
    },
    get rules() {
      return new Map<string, RuleSetting>([...parents.flatMap(({rules}) => [...rules]), ...read().rules])
    },
    get facts() {
      facts ??= [...parents.flatMap((parent) => parent.facts), ...read().facts.map(styleRule)]
      return facts
    },
    get left() {
      left ??= [...parents.flatMap((parent) => parent.left), ...read().left]
      return left
    },
  }
}
