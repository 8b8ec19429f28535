import {byId} from './el.ts'

/** The panels beside the draft. */
export type Tab = 'findings' | 'quotations' | 'sources'

const tabs: readonly Tab[] = ['findings', 'quotations', 'sources']
const buttonOf = (tab: Tab): HTMLElement => byId(`tab-${tab}`)

let current: Tab = 'findings'

/** The panel that is shown. */
export const currentTab = (): Tab => current

const showTab = (tab: Tab): void => {
  current = tab
  for (const one of tabs) {
    buttonOf(one).setAttribute('aria-selected', String(one === tab))
    buttonOf(one).tabIndex = one === tab ? 0 : -1
  }
  byId('panel').setAttribute('aria-labelledby', `tab-${tab}`)
  document.body.dataset.tab = tab
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowRight', 1],
  ['ArrowLeft', -1],
])

/** Lets mouse and arrow keys choose a panel. */
export const wireTabs = (chosen: () => void): void => {
  for (const [index, tab] of tabs.entries()) {
    const choose = (name: Tab): void => {
      showTab(name)
      chosen()
    }
    buttonOf(tab).addEventListener('click', () => choose(tab))
    buttonOf(tab).addEventListener('keydown', ({key}) => {
      const by = STEPS.get(key)
      const next = by === undefined ? undefined : tabs[(index + by + tabs.length) % tabs.length]
      if (!next) return
      choose(next)
      buttonOf(next).focus()
    })
  }
}
