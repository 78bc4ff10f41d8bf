/** What the ways out are called. */
import type { Text } from '../judge/steps.js'
import type { Way } from './ways.js'

export const wayTexts: Readonly<Record<Way, Text>> = {
  regular: { ko: '일반수출신고', en: 'regular declaration' },
  simplified: { ko: '전자상거래 간이수출신고', en: 'simplified e-commerce declaration' },
  list_conversion: { ko: '수출목록 변환신고', en: 'declaration made out of a list' },
  list_clearance: { ko: '목록통관(신고 없음)', en: 'list clearance (no declaration)' },
}
