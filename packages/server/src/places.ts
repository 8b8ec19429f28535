import type {FastifyInstance} from 'fastify'

const fits = (place: string, parts: readonly string[]): boolean => {
  const wanted = place.split('/')
  return (
    wanted.length === parts.length &&
    wanted.every((part, at) => (part.startsWith(':') ? parts[at] !== '' : part === parts[at]))
  )
}

/** Remembers the routes that an app is given from now on; tells the methods that a URL takes, none where there is nothing. */
export const places = (app: FastifyInstance): ((url: string) => readonly string[]) => {
  const methods = new Map<string, readonly string[]>()
  app.addHook('onRoute', ({url, method}) => {
    methods.set(url, [...(methods.get(url) ?? []), ...[method].flat()])
  })
  return (url) => {
    const [path = ''] = url.split('?', 1)
    const parts = path.split('/')
    // `/desk/review` is a place of its own, though `/desk/:file` would take it.
    const place = methods.has(path) ? path : [...methods.keys()].find((one) => fits(one, parts))
    return place === undefined ? [] : (methods.get(place) ?? [])
  }
}
