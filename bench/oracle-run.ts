/** The second reading of the law in DuckDB, with its answers written as CSV. */
import { dirname } from 'node:path'
import { runOracle } from '../test/oracle/oracle.js'

const [input, output] = process.argv.slice(2)
const connection = await runOracle({ input: input!, scratch: dirname(output!) })
await connection.run(`COPY answer TO '${output!.replaceAll("'", "''")}' (FORMAT csv, HEADER)`)
connection.closeSync()
