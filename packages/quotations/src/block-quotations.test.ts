import {buildDocument} from '@copydesk/core'
import {readHtml} from '@copydesk/core/read-html'
import {readMarkdown} from '@copydesk/core/read-markdown'
import {loadLexicon} from '@copydesk/lexicon'
import {expect, it} from 'vitest'
import {quotationsOf} from './quotations-of.ts'

const context = {lexicon: loadLexicon(), vocabulary: new Set<string>(), sources: []}

it('finds a block quotation of Markdown once, also behind a colon', () => {
  const document = buildDocument(
    readMarkdown('The mayor said:\n\n> We will rebuild every bridge in the valley.\n'),
    context,
  )
  expect(quotationsOf(document).map(({start, end}) => document.text.slice(start, end))).toEqual([
    'We will rebuild every bridge in the valley.',
  ])
})

it('finds q and blockquote of HTML', () => {
  const html =
    '<p>She said <q>we will rebuild it</q> today.</p><blockquote>We will raise no tax for it.</blockquote>'
  const document = buildDocument(readHtml(html), context)
  expect(quotationsOf(document).map(({start, end}) => document.text.slice(start, end))).toEqual([
    'we will rebuild it',
    'We will raise no tax for it.',
  ])
})
