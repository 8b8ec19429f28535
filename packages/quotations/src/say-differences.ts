import {capitalised} from '@copydesk/core'
import type {Judgement} from './verdict.ts'

const MOST = 3

/** Says what is wrong with a quotation in one sentence: at most three differences. */
export const sayDifferences = ({differences}: Judgement): string => {
  const wrong = differences.filter(({permitted}) => !permitted)
  const said = wrong.slice(0, MOST).map(({message}) => message)
  const more = wrong.length > MOST ? [`and ${wrong.length - MOST} more`] : []
  return capitalised([...said, ...more].join('; '))
}

/** Names the place of a source for a note: file and line, then its words. */
export const sayPlace = ({source}: Judgement): string | undefined =>
  source && `${source.path}:${source.line}: ${source.text.replaceAll(/\s+/g, ' ')}`
