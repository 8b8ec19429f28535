/** Gives a text with a capital at its start; the rest stays. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
