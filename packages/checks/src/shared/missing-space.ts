import type {Document, Finding, Paragraph} from '@copydesk/core'
import {cutWord} from './cut-word.ts'
import {isProtected} from './is-protected.ts'
import {jointAt, type StopJoint} from './stop-joint.ts'
import {stopName} from './stop-names.ts'

const JOINT = /[,;:!?.][A-Za-z\u00C0-\u024F]|,(?<=[a-z]{2},)\d/g
const COMMON = 4
const VERY_COMMON = 5.5

const isCapitalised = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word)

const isWord = ({document: {lexicon}}: StopJoint, word: string): boolean =>
  lexicon.has(word) || lexicon.has(word.toLowerCase())

const isVeryCommon = ({document: {lexicon}}: StopJoint, word: string): boolean =>
  lexicon.zipf(word.toLowerCase()) >= VERY_COMMON

const isCommon = ({document: {lexicon}}: StopJoint, word: string): boolean =>
  lexicon.zipf(word.toLowerCase()) >= COMMON

/** “deal.Znak”, “buyer.LVMH”, but “asp.NET” */
const mayOpen = (joint: StopJoint): boolean =>
  /^\p{Lu}\p{Ll}{2}/u.test(joint.right) || (/^\p{Lu}{2,6}$/u.test(joint.right) && isCommon(joint, joint.left))

/** “deal.The”, not “Node.js”, “St.Petersburg” or “e.g.the”. */
const afterStop = (joint: StopJoint): boolean => {
  const {left, right} = joint
  if (left.length === 1) return false
  // “died.A man”
  if (right.length < 2)
    return /^[AI]$/.test(right) && /^\p{Ll}{3}/u.test(left) && /\s$/.test(joint.outer) && isWord(joint, left)
  // “Samos.Turkey’s”
  if (/^\p{Lu}\p{Ll}{3}/u.test(left) && /^\p{Lu}\p{Ll}{3}/u.test(right)) return true
  // “explosion.Znak”: any name may follow a plain word.
  if (!isWord(joint, right)) return /^\p{Ll}{3}/u.test(left) && isWord(joint, left) && mayOpen(joint)
  // “Piesczek.As a result”: no word may stand before so common a one.
  if (isVeryCommon(joint, right) && isCapitalised(right) && left.length > 3 && /\s$/.test(joint.outer))
    return true
  if (left === '') return isCapitalised(right)
  if (!isWord(joint, left)) return false
  if (isCapitalised(right)) return isCapitalised(left) ? isCommon(joint, right) : true
  return (
    left.length > 2 &&
    right.length > 2 &&
    !isCapitalised(left) &&
    isCommon(joint, left) &&
    isCommon(joint, right)
  )
}

/** “do:he”, “the storm Ximena:rail”, but “re:invent”. */
const afterColon = (joint: StopJoint): boolean => {
  const {left, right, outer} = joint
  if (!isWord(joint, right) || left.length < 2) return false
  if (left.length > 2 && /^\p{Ll}/u.test(left) && (isWord(joint, left) || /[’']/.test(left))) return true
  return (
    /^\s\s$/.test(outer) &&
    (isVeryCommon(joint, left) || isCapitalised(left)) &&
    isCommon(joint, right) &&
    right.length > 1
  )
}

const lacksSpace = (stop: string, joint: StopJoint): boolean => {
  const {left, right, outer} = joint
  if (/[/_@\\=&<>]/.test(outer) || (right.length < 2 && !/^[IaA\d]$/.test(right) && !outer.endsWith('.')))
    return false
  if (stop === '.') return afterStop(joint)
  if (stop === ':') return afterColon(joint)
  if (left.length === 1) return false
  if (stop === '!' || stop === '?') return isWord(joint, left) && isWord(joint, right) && !isCapitalised(left)
  return true
}

// 3. Introduction; 20%.The; (1974).The
const isAfterSign = (text: string, at: number): boolean =>
  /[\d%)\]”"’'€$£]/.test(text[at - 1] ?? '') && at > 3

const cutFinding = ({left, right}: StopJoint, at: number, stop: string, fix: string): Finding => ({
  span: {start: at - left.length, end: at + 1 + right.length},
  message: `A ${stopName(stop)} stands inside “${fix}”`,
  fix,
})

/** Finds stops that the next word follows without a space, and those that cut a word in two. */
export function* missingSpaces(document: Document, paragraph: Paragraph): Iterable<Finding> {
  const {text} = paragraph
  for (const {0: found, index} of text.matchAll(JOINT)) {
    const stop = found.slice(0, 1)
    const joint = jointAt(document, paragraph, index)
    if (joint.left === '' && !isAfterSign(text, index)) continue
    const whole = cutWord(stop, joint)
    if (whole !== undefined && !isProtected(document, paragraph.start + index)) {
      yield cutFinding(joint, paragraph.start + index, stop, whole)
      continue
    }
    if (!lacksSpace(stop, joint) || isProtected(document, paragraph.start + index)) continue
    const start = paragraph.start + index - joint.left.length
    yield {
      span: {start, end: paragraph.start + index + 1 + joint.right.length},
      message: `A space is missing after the ${stopName(stop)}`,
      fix: `${joint.left}${stop} ${joint.right}`,
      ...(stop === ':' ? {level: 'warning' as const} : {}),
      ...(stop === '.' && !isCapitalised(joint.right) ? {offered: true} : {}),
    }
  }
}
