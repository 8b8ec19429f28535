import {guardPublish} from './guard-publish.ts'
import {checkOptions, type StrapiOptions} from './options.ts'
import {addOverrideFields} from './override-fields.ts'
import {readFields} from './read-fields.ts'
import type {Strapi} from './strapi-types.ts'

interface Plugin {
  readonly config: {
    readonly default: object
    readonly validator: (options: Partial<StrapiOptions>) => void
  }
  readonly register: (given: {readonly strapi: Strapi}) => void
}

/** The plugin as Strapi loads it: puts the gate before publishing when Strapi starts. */
const plugin: Plugin = {
  config: {default: {}, validator: checkOptions},
  register: ({strapi}) => {
    const options = strapi.config.get('plugin::copydesk') as StrapiOptions
    addOverrideFields(strapi, Object.keys(options.contentTypes))
    // What is wrong with a name is said when Strapi starts, not when somebody publishes.
    for (const [uid, names] of Object.entries(options.contentTypes)) readFields(strapi, uid, names, {})
    guardPublish(strapi, options)
  },
}

// Strapi takes the default export, and only that.
export default plugin
