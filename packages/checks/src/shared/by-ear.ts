/** How a part of a word is spelled by ear, and how it is spelled; an equals sign stands for the end of a word. */
const PAIRS = `
  able/ible ible/able able/eable eable/able ably/ibly ably/eably abil/ibil ibil/abil
  ance/ence ence/ance ancy/ency ency/ancy ant/ent ent/ant ary/ery ery/ary acy/isy
  er/or or/er er/ar le=/al= al=/le= el=/le= ie/ei ei/ie y/i i/y
  icly=/ically= ently=/entally= ely=/ly= ly=/ely= ement/ment full=/ful= lyhood/lihood
  cede/sede cede/ceed ceed/cede ce/se ci/si cy/sy se/ce si/ci sy/cy sc/c ce/sce ci/sci f/ph kn/n
  ced=/cked= cing=/cking= os=/oes= ies=/eys= ys=/ies= yed=/ied= chs=/ches= shs=/shes= xs=/xes= aina/ena oun/un air=/are= dis/des arau/aura`
  .trim()
  .split(/\s+/)
  .map((pair) => pair.split('/'))

/** Visits the spellings that a word spelled by ear may stand for: accessible for “accessable”, basically for “basicly”. */
export const spelledByEar = (word: string, visit: (form: string) => void): void => {
  const whole = `${word}=`
  for (const [from = '', to = ''] of PAIRS) {
    for (let at = whole.indexOf(from); at >= 0; at = whole.indexOf(from, at + 1))
      visit((whole.slice(0, at) + to + whole.slice(at + from.length)).replace('=', ''))
  }
}

/** Whether a word is spelled as another sounds. */
export const isByEar = (word: string, meant: string): boolean => {
  let found = false
  spelledByEar(word, (form) => {
    found ||= form === meant
  })
  return found
}
