/** Whether a rule, a style or a folder's file is named by the path of a YAML file. */
export const isYamlPath = (path: string): boolean => /\.ya?ml$/.test(path)

/** The name that a YAML file gives what it holds: its own, without folders and ending. */
export const nameOfYaml = (path: string): string => path.replace(/^.*[/\\]/, '').replace(/\.ya?ml$/, '')
