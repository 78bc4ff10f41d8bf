/** Made-up parcels of plain days by both readings. */
import { expect, it } from 'vitest'
import { compareSample } from './oracle/both.js'

/** ORACLE_SAMPLE asks for more of them, up to the million of a whole proof. */
const rows = Number(process.env['ORACLE_SAMPLE'] ?? 100_000)

it('agrees with the program on made-up parcels', async () => {
  const { differences, rows: compared } = await compareSample(rows, 7)
  expect(compared).toBe(rows)
  expect(differences).toEqual([])
})
