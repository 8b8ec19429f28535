import type {FastifyDynamicSwaggerOptions} from '@fastify/swagger'

/** The head of the service's OpenAPI document; its paths come from the routes' schemas. */
export const openapi: NonNullable<FastifyDynamicSwaggerOptions['openapi']> = {
  openapi: '3.1.0',
  info: {
    title: 'Copydesk',
    description: 'Lints copy, audits quotations and keeps the gate before publishing.',
    version: '1',
  },
  tags: [
    {name: 'Copy', description: 'What the command line does'},
    {name: 'Gate', description: 'Whether a story may be published'},
    {name: 'Catalogue', description: 'Rules and styles'},
    {name: 'LanguageTool', description: 'For the clients of LanguageTool'},
  ],
  components: {securitySchemes: {token: {type: 'http', scheme: 'bearer'}}},
}
