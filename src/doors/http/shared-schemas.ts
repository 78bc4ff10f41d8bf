/** The schemas that several operations share, by name: the components of the OpenAPI document. */
import type { JsonSchema } from '../../ask/schema.js'
import { askedSchemas } from '../../ask/shared-schemas.js'
import { problemDocument } from './problem-document.js'

const own: readonly JsonSchema[] = [problemDocument]

export const sharedSchemas: ReadonlyMap<string, JsonSchema> = new Map([
  ...askedSchemas,
  ...own.map(({ $id, ...schema }) => [$id!, schema] as const),
])
