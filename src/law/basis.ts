/** The law behind a step, a reason or an option: the version of a provision that held on the day. */
import type { Text } from '../judge/steps.js'
import { articleUrl } from './article-url.js'
import type { Provision, Standing, Version } from './provision.js'

/** The version of a provision that held on the day of the goods. */
export interface Basis {
  readonly key: string
  readonly title: Text
  readonly instrument: Text
  readonly number: string
  readonly article: string
  readonly from: string
  readonly standing: Standing
  readonly url: string
  readonly note: Text | undefined
}

/** A version as people are told of it; nothing where it is not known. */
export function basisOfVersion(
  key: string,
  provision: Provision<unknown> | undefined,
  version: Version<unknown> | undefined,
): readonly Basis[] {
  if (!version || !provision) return []
  const { instrument, instrumentEn, number, article } = version.cite
  const { from, standing, note } = version
  const title = { ko: provision.ko, en: provision.en }
  return [
    {
      ...{ key, title, instrument: { ko: instrument, en: instrumentEn }, number, article },
      ...{ from, standing, url: articleUrl(version.cite), note },
    },
  ]
}
