import type {FastifyError} from 'fastify'

type Validation = NonNullable<FastifyError['validation']>[number]

/** A mistake as the validator tells it when it is asked for the schema too. */
interface Mistake extends Validation {
  readonly propertyName?: string
  readonly parentSchema?: {readonly description?: string; readonly properties?: object}
}

const LONGEST_KEY = 60

const TYPES: ReadonlyMap<unknown, string> = new Map([
  ['string', 'a string'],
  ['array', 'a list'],
  ['object', 'an object'],
])

const UNITS: ReadonlyMap<string, readonly [one: string, more: string]> = new Map([
  ['Length', ['character', 'characters']],
  ['Items', ['entry', 'entries']],
  ['Properties', ['key', 'keys']],
])

const inWords = (text: string): string => `${text[0]?.toLowerCase()}${text.slice(1).replace(/\.$/, '')}`

const keyOf = (name: unknown): string => `“${String(name).slice(0, LONGEST_KEY)}”`

const placeOf = ({instancePath}: Mistake, whole: string): string =>
  instancePath === '' ? whole : keyOf(instancePath.slice(1).replaceAll('/', '.'))

const ofLimit = (keyword: string, limit: unknown, place: string): string | undefined => {
  const [one, more] = UNITS.get(keyword.slice(3)) ?? []
  if (one === undefined) return
  const bound = keyword.startsWith('max') ? 'at most' : 'at least'
  return `Expected ${bound} ${limit} ${limit === 1 ? one : more} in ${place}`
}

/** Says what is wrong with a body or a query: which key, and what it takes. What was sent is not repeated, but for a key. */
export const bodySentence = (mistake: Mistake, whole: string): string => {
  const {keyword, params, parentSchema = {}, propertyName} = mistake
  const place = placeOf(mistake, whole)
  const {description, properties = {}} = parentSchema
  const taken = description === undefined ? '' : `: expected ${inWords(description)}`
  if (propertyName !== undefined) return `${keyOf(propertyName)} cannot be a key of ${place}${taken}`
  switch (keyword) {
    case 'additionalProperties':
      return `There is no key ${keyOf(params.additionalProperty)} in ${place}: expected one of ${Object.keys(properties).join(', ')}`
    case 'required':
      return `Expected the key ${keyOf(params.missingProperty)} in ${place}, found none`
    case 'enum':
      return `Expected one of ${(params.allowedValues as unknown as readonly string[]).join(', ')} in ${place}`
    case 'type':
      return `Expected ${TYPES.get(params.type) ?? params.type} in ${place}`
    case 'pattern':
      return `The value of ${place} does not fit${taken}`
    default:
      return ofLimit(keyword, params.limit, place) ?? `Expected another value in ${place}`
  }
}
