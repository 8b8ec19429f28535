/** The little that the tests need of Lexical's state. */
export interface Node {
  readonly type: string
  text?: string
  children?: Node[]
}

/** A rich-text value as Payload stores it. */
export interface State {
  readonly root: Node
}

const textNode = (text: string): Node =>
  Object.assign({type: 'text', text}, {version: 1, format: 0, mode: 'normal', style: '', detail: 0})

const block = (text: string): Node =>
  Object.assign(
    {type: 'paragraph', children: [textNode(text)]},
    {version: 1, format: '', indent: 0, direction: 'ltr'},
  )

/** Makes rich text of paragraphs, as Payload's editor would. */
export const stateOf = (paragraphs: readonly string[]): State => ({
  root: Object.assign(
    {type: 'root', children: paragraphs.map(block)},
    {version: 1, format: '', indent: 0, direction: 'ltr'},
  ),
})

/** Finds a node by the path that findings give: `children.3.children.0`. */
export const nodeAt = ({root}: State, path: string): Node | undefined => {
  let node: Node | undefined = root
  for (const step of path.split('.')) if (step !== 'children') node = node?.children?.[Number(step)]
  return node
}

/** Gives the words of each paragraph. */
export const wordsOf = ({root}: State): readonly string[] =>
  (root.children ?? []).map(({children = []}) => children.map(({text = ''}) => text).join(''))
