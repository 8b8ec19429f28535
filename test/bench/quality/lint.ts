import type {Problem} from '@copydesk/core'
import {lintText} from 'copydesk'

/** Lints a text as the command line does without options. */
export const lint = (text: string): readonly Problem[] => lintText(text).problems

/** Tells whether a finding is at warning level or above. */
export const isLoud = ({level}: Problem): boolean => level !== 'suggestion'
