import {guardPublish} from './guard-publish.ts'
import {checkOptions, type StrapiOptions} from './options.ts'
import type {Strapi} from './strapi-types.ts'

/** The plugin's defaults and what it demands of `config/plugins`. */
export const config = {
  default: {},
  validator: (options: Partial<StrapiOptions>): void => checkOptions(options),
}

/** Puts the gate before publishing when Strapi starts. */
export const register = ({strapi}: {readonly strapi: Strapi}): void => {
  guardPublish(strapi, strapi.config.get('plugin::copydesk') as StrapiOptions)
}
