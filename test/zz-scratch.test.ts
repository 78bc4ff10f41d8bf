import { it } from 'vitest'
import { addDays, day, formatDay } from '../src/basis/day.js'
import { destinations } from '../src/landed/registry.js'
import { provisionsOf } from '../src/law/law-on.js'
import { landedDifferences, landedExamples } from './examples/landed.js'
it('mutants', () => {
  for (const d of destinations.filter(one => one.key !== 'us')) {
    const own = landedExamples().filter(one => one.file.startsWith(`src/landed/${d.key}/`))
    const law = d.law as any
    let at = 0, total = 0
    const alive: string[] = []
    for (const { key, provision } of provisionsOf(d.law, d.key)) {
      const [, inst, name] = key.split('.') as [string, string, string]
      const { versions } = provision
      versions.forEach((version: any, place: number) => {
        const changes: [string, any][] = []
        if (typeof version.value === 'number') {
          changes.push(['value+1', { ...version, value: version.value + 1 }])
          if (version.value > 0) changes.push(['value-1', { ...version, value: version.value - 1 }])
        } else for (const c of (provision.choices ?? []).filter(c => c !== version.value)) changes.push([`value=${String(c)}`, { ...version, value: c }])
        for (const by of [-1, 1]) changes.push([`day${by}`, { ...version, from: formatDay(addDays(day(version.from), by)) }])
        for (const [label, changed] of changes) {
          total++
          ;(d as any).law = { ...law, [inst]: { ...law[inst], [name]: { ...provision, versions: versions.map((v, n) => (n === place ? changed : v)) } } }
          let killed = false
          for (let n = 0; n < own.length && !killed; n++) {
            const p = (at + n) % own.length
            if (landedDifferences(own[p]!).length > 0) { at = p; killed = true }
          }
          if (!killed) alive.push(`${key}@${version.from} ${label}`)
        }
      })
    }
    ;(d as any).law = law
    console.log(d.key, total, 'alive', alive.length, '\n' + alive.join('\n'))
  }
}, 600000)
