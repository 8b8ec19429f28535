/** Takes the meaning off whatever Markdown or HTML would read as markup, so that words of a draft are shown as they stand. */
export const escaped = (text: string): string =>
  text.replaceAll(/[\\`*_{}[\]()#+!|<>~$-]/g, (mark) => `\\${mark}`).replaceAll('&', '&amp;')
