/** Runs before each file of tests. */
import { afterAll } from 'vitest'
import { endFile } from './file-end.js'

// Hooks run in the opposite order: those of the file come before.
afterAll(endFile)
