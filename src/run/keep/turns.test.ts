import { expect, it } from 'vitest'
import { Turns } from './turns.js'

/** Work that ends when it is told to, and notes when it begins and ends. */
function work(name: string, told: string[]) {
  let end = (): void => undefined
  const over = new Promise<void>(resolve => {
    end = resolve
  })
  const run = async (): Promise<string> => {
    told.push(`${name} begins`)
    await over
    told.push(`${name} ends`)
    return name
  }
  return { run, end: () => end() }
}

const settle = () => new Promise(resolve => setTimeout(resolve, 5))

it('lets many be at it, and one alone once they have ended', async () => {
  const turns = new Turns()
  const told: string[] = []
  const [a, b, alone, later] = ['a', 'b', 'alone', 'later'].map(name => work(name, told))
  const all = [
    turns.along(a!.run),
    turns.along(b!.run),
    turns.alone(alone!.run),
    turns.along(later!.run),
  ]
  await settle()
  expect(told).toEqual(['a begins', 'b begins'])
  a!.end()
  await settle()
  expect(told).toEqual(['a begins', 'b begins', 'a ends'])
  b!.end()
  await settle()
  expect(told.slice(3)).toEqual(['b ends', 'alone begins'])
  alone!.end()
  later!.end()
  expect(await Promise.all(all)).toEqual(['a', 'b', 'alone', 'later'])
  expect(told.slice(5)).toEqual(['alone ends', 'later begins', 'later ends'])
})

it('goes on after what failed, and tells whose failure it was', async () => {
  const turns = new Turns()
  const fail = () => Promise.reject(new Error('no'))
  await expect(turns.along(fail)).rejects.toThrow('no')
  await expect(turns.alone(fail)).rejects.toThrow('no')
  expect(await turns.alone(async () => 1)).toBe(1)
  await turns.open()
})

it('lets those who are alone follow one another', async () => {
  const turns = new Turns()
  const told: string[] = []
  const [first, second] = ['first', 'second'].map(name => work(name, told))
  const both = [turns.alone(first!.run), turns.alone(second!.run)]
  second!.end()
  await settle()
  expect(told).toEqual(['first begins'])
  first!.end()
  await Promise.all(both)
  expect(told).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
})
