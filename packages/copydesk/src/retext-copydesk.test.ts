import rehypeParse from 'rehype-parse'
import rehypeRetext from 'rehype-retext'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import remarkStringify from 'remark-stringify'
import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {retextCopydesk} from './retext-copydesk.ts'

const english = () => unified().use(retextEnglish)
const rules = ['repeated-word']
const text = (options = {}) => unified().use(retextEnglish).use(retextCopydesk, options).use(retextStringify)
// In a list, since their types take processors without plugins only.
const markdown = () =>
  unified()
    .use(remarkParse)
    .use([[remarkRetext, english().use(retextCopydesk, {rules})]])
    .use(remarkStringify)

it('finds slips in plain text', async () => {
  const file = await text({rules}).process('The minister said the the talks went well.')
  expect(file.messages.map(String)).toEqual(['1:19-1:26: “the” is written twice'])
})

it('works without waiting where the draft is plain text', () => {
  expect(text({rules}).processSync('It is is so.').messages.map(String)).toEqual([
    '1:4-1:9: “is” is written twice',
  ])
})

it('keeps places right in Markdown that has a name', async () => {
  const value = 'AT&amp;T said `the the` and *the* the deal.'
  const file = await markdown().process(new VFile({path: 'draft.md', value}))
  expect(file.messages.map(String)).toEqual(['draft.md:1:30-1:38: “the” is written twice'])
})

it('reads the tree of Markdown that has no name', async () => {
  const file = await markdown().process('He said `the the` and *the* the deal.')
  expect(file.messages.map(String)).toEqual(['1:24-1:32: “the” is written twice'])
})

it('keeps places right in HTML after entities', async () => {
  const value = '<p>AT&amp;T caf&eacute; the <b>t</b>he deal is done.</p>'
  const file = await unified()
    .use(rehypeParse, {fragment: true})
    .use([[rehypeRetext, english().use(retextCopydesk, {rules})]])
    .use(rehypeStringify)
    .process(new VFile({path: 'draft.html', value}))
  expect(file.messages.map(({message, actual}) => [message, actual])).toEqual([
    ['“the” is written twice', 'the <b>t</b>he'],
  ])
})

it('takes settings as a config has them', async () => {
  const file = await text({rules: {'repeated-word': 'suggestion'}}).process('It is is so, he said again.')
  expect(file.messages.filter(({ruleId}) => ruleId === 'repeated-word').map(({fatal}) => fatal)).toEqual([
    undefined,
  ])
})

it('takes the rules of a style', async () => {
  const copy = 'The envoy of NATO left Kiev.'
  const ids = ({messages}: VFile) => messages.map(({ruleId}) => ruleId)
  const off = text({style: 'guardian', rules: {'guardian-acronyms': 'off'}})
  expect(ids(await off.process(copy))).toEqual(['guardian-kyiv'])
  const only = text({style: 'guardian', rules: ['guardian-acronyms']})
  expect(ids(await only.process(copy))).toEqual(['guardian-acronyms'])
})

it('says so where there is no such rule', () => {
  expect(() => text({rules: ['repeated-wrd']}).freeze()).toThrow(
    'Expected the id of a rule, got “repeated-wrd”: did you mean “repeated-word”?',
  )
})
