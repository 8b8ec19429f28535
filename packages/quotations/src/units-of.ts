import {joinDates} from './join-dates.ts'
import {joinMoney} from './join-money.ts'
import {joinNumbers} from './join-numbers.ts'
import {joinOrdinals} from './join-ordinals.ts'
import {joinRanges} from './join-ranges.ts'
import {joinSpeeds} from './join-speeds.ts'
import {mendNumberWords} from './mend-number-words.ts'
import {numberSigns} from './number-signs.ts'
import {openContraction} from './open-contraction.ts'
import {rawUnits} from './raw-units.ts'
import {readGlued} from './read-glued.ts'
import type {Unit} from './unit.ts'

const opened = (unit: Unit): readonly Unit[] => {
  const texts = openContraction(unit.text)
  if (texts.length === 1) return texts[0] === unit.text ? [unit] : [{...unit, text: texts[0] ?? unit.text}]
  return texts.map((text, at) => (at === 0 ? {...unit, text} : {...unit, text, ellipsis: false, pause: ''}))
}

// “… jobs. (APPLAUSE) We …”: the stop before what nobody says stands before “We”.
const heardOnly = (raw: readonly Unit[], keep: (start: number) => boolean): readonly Unit[] => {
  const heard: Unit[] = []
  let pause: Unit['pause'] = ''
  for (const unit of raw) {
    const kept = keep(unit.start)
    if (kept) heard.push(unit.pause === '' && pause !== '' ? {...unit, pause} : unit)
    pause = kept ? '' : pause || unit.pause
  }
  return heard
}

/** Reads a stretch of text as the units that are compared; `keep` says which places somebody speaks. */
export const unitsOf = (
  text: string,
  from: number,
  to: number,
  keep?: (start: number) => boolean,
): readonly Unit[] => {
  const raw = rawUnits(text, from, to)
  const words = numberSigns(keep ? heardOnly(raw, keep) : raw).flatMap(opened)
  const numbered = joinMoney(joinNumbers(joinSpeeds(mendNumberWords(text, readGlued(text, words)))))
  return joinRanges(joinDates(joinOrdinals(numbered)))
}
