/** The operations on what people set down: views, matched columns, products, exporters. */
import type { FastifyInstance } from 'fastify'
import { exportersDrop } from './exporters-drop.js'
import { exportersList } from './exporters-list.js'
import { exportersSet } from './exporters-set.js'
import type { Kept } from './keep-schemas.js'
import { matchesList } from './matches-list.js'
import { matchesSet } from './matches-set.js'
import { registerOperations } from './operation.js'
import { productsChange } from './products-change.js'
import { productsDrop } from './products-drop.js'
import { productsImport, productTypes } from './products-import.js'
import { productsList } from './products-list.js'
import { productsTable } from './products-table.js'
import { viewsDrop } from './views-drop.js'
import { viewsList } from './views-list.js'
import { viewsSet } from './views-set.js'

export async function registerShelf(app: FastifyInstance, keep: Kept): Promise<void> {
  await app.register(async own => {
    own.removeAllContentTypeParsers()
    own.addContentTypeParser([...productTypes], (_request, _payload, done) => done(null))
    registerOperations(own, [productsImport(keep)])
  })
  registerOperations(app, [
    viewsList(keep),
    viewsSet(keep),
    viewsDrop(keep),
    matchesList(keep),
    matchesSet(keep),
    productsList(keep),
    productsTable(keep),
    productsChange(keep),
    productsDrop(keep),
    exportersList(keep),
    exportersSet(keep),
    exportersDrop(keep),
  ])
}
