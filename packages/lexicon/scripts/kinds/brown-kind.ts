import {Kind} from '@copydesk/core'

const BY_TAG = new Map<string, number>(
  Object.entries({
    noun: 'nn nr fw-nn',
    plural: 'nns nrs fw-nns',
    name: 'np',
    names: 'nps',
    verb: 'vb ber hv do bem be ber* hv* do*',
    verbS: 'vbz bez hvz doz bez* hvz* doz*',
    past: 'vbd hvd bed bedz dod bedz* hvd* dod* bed*',
    participle: 'vbn ben hvn dod',
    gerund: 'vbg beg hvg',
    adjective: 'jj jjr jjt jjs od fw-jj',
    adverb: 'rb rbr rbt rp ql qlp * rn wql fw-rb',
    determiner: 'at dt dti dts dtx pp$ abn abx abl ap wp$ fw-at fw-pp$',
    number: 'cd',
    preposition: 'in fw-in',
    to: 'to',
    coordinator: 'cc fw-cc',
    subordinator: 'cs wrb',
    relative: 'wps wpo wdt',
    pronoun: 'pps ppss ppo pn ppl ppls pp$$',
    modal: 'md md*',
    there: 'ex',
    possessive: 'nn$ np$ nns$ nps$ nr$ pn$ jj$ cd$ ap$ dt$',
    other: 'uh nil',
  }).flatMap(([name, tags]) =>
    tags.split(' ').map((tag): [string, number] => [tag, Kind[name as keyof typeof Kind]]),
  ),
)

const IN_NAMES = new Map<number, number>([
  [Kind.noun, Kind.name],
  [Kind.plural, Kind.names],
])

/** What the Brown corpus says of a word: `/nn-tl` is a noun in a title, which is a name here. */
export const brownKind = (tag: string, isName: boolean): number | undefined => {
  const plain = tag.replace(/-(?:tl|hl|nc)/g, '').replace(/^fw-(?:np|nn)$/, 'np')
  const kind = plain.includes('+') ? Kind.pronoun : BY_TAG.get(plain)
  return kind !== undefined && isName ? (IN_NAMES.get(kind) ?? kind) : kind
}
