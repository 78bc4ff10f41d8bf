/** The schemas that several operations share, by name: the components of the OpenAPI document. */
import type { JsonSchema } from '../../ask/schema.js'
import { askedSchemas } from '../../ask/shared-schemas.js'
import { profileSchema } from './exporters-list.js'
import { problemDocument } from './problem-document.js'

const own: readonly JsonSchema[] = [problemDocument, profileSchema]

export const sharedSchemas: ReadonlyMap<string, JsonSchema> = new Map([
  ...askedSchemas,
  ...own.map(({ $id, ...schema }) => [$id!, schema] as const),
])
