/** Loads the everyday words of shops that come with the package. */
import { type ShopTable, shopTable, shopWord } from '../law/shop-words.js'
import { AssetError, assetPath, assetRows, readAsset } from './asset.js'

const choices =
  /^\d{4,10}( \d{4,10})*(:[^:/|]+\/[^:/|]+)?(\|\d{4,10}( \d{4,10})*:[^:/|]+\/[^:/|]+)*$/

/** The table of `assets/shop-words`; where several headings are named, each says what decides. */
export function loadShopWords(): ShopTable {
  const file = assetPath('shop-words/words.csv')
  const rows = assetRows(file, readAsset(file).toString('utf8'), ['ko', 'en', 'codes'])
  const words = rows.map(({ row, cells: [ko, en, codes] }) => {
    const isWhole = ko !== '' && en !== '' && choices.test(codes!)
    if (!isWhole) {
      const place = { file, row, column: 'codes' }
      throw new AssetError('no words, or headings without what decides between them', place)
    }
    return shopWord([ko!, en!, codes!])
  })
  return shopTable(words)
}
