/**
 * Adds the optional packages of other platforms to package-lock.json where the registry in use did
 * not offer them: npm ci refuses a lock without them. Run after an install that changes packages.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const path = process.argv[2] ?? 'package-lock.json'
const lock = JSON.parse(readFileSync(path, 'utf8'))

function systemOf(name) {
  if (/android/.test(name)) return 'android'
  return /(darwin|win32|freebsd|openbsd|netbsd|linux|sunos|aix|openharmony)/.exec(name)?.[1]
}

function processorOf(name) {
  const plain = name.replace('openharmony', '')
  return /(arm64|x64|ia32|ppc64|riscv64|s390x|arm|wasm32|loong64|mips64el)/.exec(plain)?.[1]
}

function entryOf(name, range, license) {
  const os = systemOf(name)
  const cpu = processorOf(name)
  const libc = /musl/.test(name) ? 'musl' : /gnu/.test(name) && os === 'linux' ? 'glibc' : undefined
  return {
    version: range.replace(/^[\^~]/, ''),
    ...(cpu ? { cpu: [cpu] } : {}),
    dev: true,
    license,
    optional: true,
    ...(os ? { os: [os] } : {}),
    ...(libc ? { libc: [libc] } : {}),
  }
}

let added = 0
for (const [place, entry] of Object.entries({ ...lock.packages })) {
  for (const [name, range] of Object.entries({ ...entry.optionalDependencies })) {
    const key = `node_modules/${name}`
    if (lock.packages[key] || lock.packages[`${place}/${key}`]) continue
    lock.packages[key] = entryOf(name, range, entry.license)
    added++
  }
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
lock.packages = Object.fromEntries(sorted)
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`)
process.stdout.write(`${added} added\n`)
