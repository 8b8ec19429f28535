import {expect, test} from 'vitest'
import type {RichNode} from './rich-node.ts'
import {richText} from './rich-text.ts'

const text = (words: string, more: object = {}): RichNode => ({type: 'text', text: words, ...more})
const of = (type: string, children: readonly RichNode[], more: object = {}): RichNode => ({
  type,
  children,
  ...more,
})

const root = of('root', [
  of('heading', [text('Floods & fire')], {tag: 'h3'}),
  of('paragraph', [
    text('We '),
    of('link', [text('<read>')]),
    text(' it'),
    {type: 'linebreak'},
    text('x = 1', {format: 16}),
  ]),
  of('list', [of('listitem', [text('one'), of('list', [of('listitem', [text('two')])])])]),
  {type: 'horizontalrule'},
  of('heading', [text('Strapi’s')], {level: 2}),
])

test('writes headings, links, lists and code as what they are', () => {
  expect(richText(root).html).toBe(
    '<h3>Floods &amp; fire</h3><p>We <a>&lt;read></a> it<br><code>x = 1</code></p><ul><li>one<ul><li>two</li></ul></li></ul><div></div><h2>Strapi’s</h2>',
  )
})

test('knows the way back to every node', () => {
  const {html, placeOf} = richText(root)
  const at = (words: string) => placeOf(html.indexOf(words))
  expect(at('fire')).toEqual({node: 'children.0.children.0', offset: 9, paragraph: 1})
  expect(at('read')).toEqual({node: 'children.1.children.1.children.0', offset: 1, paragraph: 2})
  expect(at('x =')).toEqual({node: 'children.1.children.4', offset: 0, paragraph: 2})
  expect(at('two')).toMatchObject({offset: 0, paragraph: 4})
  expect(at('Strapi')).toMatchObject({paragraph: 5})
  expect(placeOf(html.length)).toBeUndefined()
})

test('gives the words of a piece without its tags', () => {
  expect(richText(root).wordsOf('UK</b>raine &amp; &lt;b>')).toBe('UKraine & <b>')
})

test('a state that is not one gives nothing, and all words of a very deep one are read', () => {
  let deep: RichNode = text('x')
  for (let level = 0; level < 10_000; level++) deep = of('quote', [deep])
  const {html, placeOf} = richText(deep)
  expect(html).toMatch(/^(<blockquote>){100}x(<br>)+(<\/blockquote>){100}$/)
  expect(placeOf(html.indexOf('x'))?.node).toBe(Array(10_000).fill('children.0').join('.'))
  expect(richText({children: [null, 3, {children: 'x'}]}).html).toBe('<div></div>')
})
