/** The audit's looks, in the editor's own colours. */
export const pageStyle = `
body { font-family: var(--vscode-font-family); color: var(--vscode-foreground); padding: 0 1rem 2rem; }
h1 { font-size: 1.2rem; }
ol { padding-left: 0; list-style: none; }
li { border-left: 4px solid var(--vscode-panel-border); padding: 0.1rem 1rem; margin: 1rem 0; }
li.good { border-color: var(--vscode-testing-iconPassed); }
li.bad { border-color: var(--vscode-editorError-foreground); }
li.unsure { border-color: var(--vscode-editorWarning-foreground); }
.verdict { font-weight: bold; }
.speaker, .source { font-weight: normal; color: var(--vscode-descriptionForeground); }
blockquote { margin: 0; font-size: 1.05em; }
del { color: var(--vscode-editorError-foreground); }
ins { color: var(--vscode-gitDecoration-addedResourceForeground); text-decoration: none; }
button { font: inherit; color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground); border: 0; padding: 0.3em 0.8em; cursor: pointer; }
`
