import {announce} from './announce.ts'
import {choicesOf, type Model} from './model.ts'
import {keep} from './storage.ts'

const PAUSE = 250

const toBase64 = (bytes: Uint8Array): string => {
  let binary = ''
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(binary)
}

/** Reads what {@link keepWork} wrote of a .docx. */
export const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (c) => c.charCodeAt(0))

/** Keeps the work in this browser a moment after each change, and when the page goes. */
export const keepWork = (model: Model): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  let told = false
  const save = (): void => {
    clearTimeout(timer)
    timer = undefined
    const {name, settings, sources, docx, view} = model
    const kept = {name, text: view.state.doc.toString(), settings, sources, choices: choicesOf(model)}
    const fits = keep({...kept, ...(docx ? {docx: toBase64(docx)} : {})}) || keep(kept)
    if (!fits && !told)
      announce('This work is too large for the browser to keep: save it before you leave the page.')
    told = !fits
  }
  addEventListener('pagehide', () => {
    if (timer !== undefined) save()
  })
  return () => {
    clearTimeout(timer)
    timer = setTimeout(save, PAUSE)
  }
}
