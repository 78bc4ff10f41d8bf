/** Which of the two languages an answer is written in: Korean unless English is asked for. */

export type Language = 'ko' | 'en'

/** By `Accept-Language`, the one with the higher weight; of two alike the first. */
export function languageOf(header: string | undefined): Language {
  if (header === undefined || header === '') return 'ko'
  let best: { language: Language; weight: number } | undefined
  for (const part of header.slice(0, 512).split(',')) {
    const [range = '', ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/)
    const language = /^(ko|en)(-|$)/.exec(range)?.[1] as Language | undefined
    const quality = parameters.find(one => one.startsWith('q='))?.slice(2)
    const weight = quality === undefined ? 1 : Number(quality)
    if (language && weight > (best?.weight ?? 0)) best = { language, weight }
  }
  return best?.language ?? 'ko'
}
