/** What the rows of the self-use quantities are called in annex 11. */
import type { SelfUseUnit } from '../self-use-table.js'

interface Name {
  readonly ko: string
  readonly en: string
}

export const selfUseNames: Readonly<Record<string, Name>> = {
  health_food: { ko: '건강기능식품', en: 'health functional food' },
  medicine: { ko: '의약품', en: 'medicine' },
  liquor: { ko: '주류(병)', en: 'liquor (bottles)' },
  liquor_volume: { ko: '주류(용량)', en: 'liquor (volume)' },
  cigarettes: { ko: '궐련', en: 'cigarettes' },
  cigars: { ko: '엽궐련', en: 'cigars' },
  heated_tobacco: { ko: '궐련형 전자담배', en: 'heated tobacco' },
  nicotine_liquid: { ko: '니코틴용액', en: 'nicotine liquid' },
  other_vapour: { ko: '기타 전자담배', en: 'other electronic cigarettes' },
  other_tobacco: { ko: '기타 담배', en: 'other tobacco' },
  perfume: { ko: '향수', en: 'perfume' },
  sesame_oil: { ko: '참기름', en: 'sesame oil' },
  sesame: { ko: '참깨', en: 'sesame' },
  honey: { ko: '꿀', en: 'honey' },
  bracken: { ko: '고사리', en: 'bracken' },
  mushroom: { ko: '버섯', en: 'mushrooms' },
  deodeok: { ko: '더덕', en: 'deodeok' },
  walnut: { ko: '호두', en: 'walnuts' },
  pine_nut: { ko: '잣', en: 'pine nuts' },
  beef: { ko: '소고기', en: 'beef' },
  pork: { ko: '돼지고기', en: 'pork' },
  fishery: { ko: '수산물', en: 'fishery products' },
  ginseng: { ko: '인삼', en: 'ginseng' },
  sanghwang: { ko: '상황버섯', en: 'sanghwang mushroom' },
  antler: { ko: '녹용', en: 'antler' },
  herbal: { ko: '한약재', en: 'herbal materials' },
  coffee_tea: { ko: '커피·차', en: 'coffee and tea' },
  farm: { ko: '기타 농림산물', en: 'other farm and forest products' },
}

/** How each unit is written; `#` stands for the number. */
export const selfUseUnits: Readonly<Record<SelfUseUnit, Name>> = {
  packages: { ko: '#병', en: '# bottles' },
  bottles: { ko: '#병', en: '# bottles' },
  pieces: { ko: '#개비', en: '# pieces' },
  ml: { ko: '#ml', en: '# ml' },
  g: { ko: '#g', en: '# g' },
}
