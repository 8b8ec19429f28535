import type {Level} from '@copydesk/core'

/** The level that vfile's `fatal` stands for. */
export const levelOf = (fatal: boolean | null | undefined): Level =>
  fatal === true ? 'error' : fatal === false ? 'warning' : 'suggestion'
