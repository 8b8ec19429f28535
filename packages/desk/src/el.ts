type Child = Node | string | undefined

/** What an element may be given: attributes, and listeners under `on…`. */
export type Props = Readonly<Record<string, string | boolean | undefined | ((event: Event) => void)>>

/** Makes an element. Words only ever become text, never markup. */
export const el = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  props: Props = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(props)) {
    if (value === undefined || value === false) continue
    if (typeof value === 'function') element.addEventListener(key.slice(2), value)
    else element.setAttribute(key, value === true ? '' : value)
  }
  element.append(...children.filter((child) => child !== undefined))
  return element
}

/** Finds an element of the page by its id. */
export const byId = (id: string): HTMLElement => {
  const element = document.getElementById(id)
  if (!element) throw new Error(`Expected an element “${id}” on the page`)
  return element
}
