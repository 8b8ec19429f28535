const keyOf = (element: Element): string | undefined => {
  if (element.id) return `#${CSS.escape(element.id)}`
  const go = element.getAttribute('data-go')
  return go === null ? undefined : `[data-go="${CSS.escape(go)}"]`
}

/** Draws a panel anew; whoever stood in it with the keyboard stays there. */
export const draw = (panel: HTMLElement, parts: readonly HTMLElement[]): void => {
  const active = document.activeElement
  const inside = active && panel.contains(active) ? active : undefined
  const key = inside && keyOf(inside)
  const {scrollTop} = panel
  panel.replaceChildren(...parts)
  panel.scrollTop = scrollTop
  if (!inside) return
  const again =
    (key && panel.querySelector<HTMLElement>(key)) || panel.querySelector<HTMLElement>('.is-selected .head')
  ;(again || panel).focus({preventScroll: true})
}

/** Brings the selected card of a panel into sight. */
export const showSelected = (panel: HTMLElement): void => {
  panel.querySelector('.is-selected')?.scrollIntoView({block: 'nearest'})
}
