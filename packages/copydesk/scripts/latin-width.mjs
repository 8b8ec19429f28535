import {readFileSync} from 'node:fs'

/** vfile-reporter measures its columns letter by letter, with all that may be an emoji: Latin text is as wide as it is long. */
export const latinWidth = {
  name: 'latin-width',
  setup: ({onLoad}) =>
    onLoad({filter: /[\\/]string-width[\\/]index\.js$/}, ({path}) => ({
      contents: `${readFileSync(path, 'utf8').replace('export default', 'const exactWidth =')}
const LATIN = /^[ -~\\u00a0-\\u00a8\\u00aa-\\u00ad\\u00af-\\u02ff\\u2010-\\u2027]*$/
export default (text) => (LATIN.test(text) ? text.length : exactWidth(text))`,
    })),
}
