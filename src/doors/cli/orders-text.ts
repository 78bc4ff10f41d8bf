/** What came of an order file, as people and as programs read it. */
import type { ImportedOrders } from '../../files/orders/import-orders.js'
import type { OrderOutputs } from '../../files/orders/order-outputs.js'
import type { AskedQuestion } from '../../files/orders/questions.js'
import { grouped, type Language, say } from './language.js'

export interface ToldOrders {
  readonly result: ImportedOrders
  readonly outputs: OrderOutputs
}

const mostShown = 12

function questionText(question: AskedQuestion, language: Language): string {
  const { column, ko, en, known, rows, row, order, sku, goods } = question
  const whose = [order, sku || goods].filter(one => one !== '').join(' ')
  const place = say(language, `${row}행부터 ${rows}행`, `row ${row}, ${rows} in all`)
  const hint = known === '' ? '' : ` [${known}]`
  return `  ${column}: ${say(language, ko, en)}${hint} (${[whose, place].filter(Boolean).join(', ')})\n`
}

function leftText(result: ImportedOrders, language: Language): string {
  const { cancelled, personalColumns, sheetsLeftOut } = result
  const lines = [
    cancelled > 0 &&
      say(
        language,
        `취소된 ${grouped(cancelled)}행은 뺐습니다`,
        `${grouped(cancelled)} cancelled lines left out`,
      ),
    personalColumns.length > 0 &&
      say(
        language,
        `개인정보일 수 있어 옮기지 않은 열 ${personalColumns.length}개`,
        `${personalColumns.length} columns not carried over, as they may be personal`,
      ),
    sheetsLeftOut.length > 0 &&
      say(
        language,
        `읽지 않은 시트: ${sheetsLeftOut.join(', ')}`,
        `sheets not read: ${sheetsLeftOut.join(', ')}`,
      ),
  ]
  return lines.flatMap(line => (line ? [`${line}\n`] : [])).join('')
}

export function ordersText({ result, outputs }: ToldOrders, language: Language): string {
  const { format, direction, rows, orders, lines, problems, questions, questionsLeft } = result
  const way =
    direction === 'out'
      ? say(language, '내보내는 주문', 'orders out of Korea')
      : say(language, '들여오는 주문', 'orders into Korea')
  const head = say(
    language,
    `${format} (${way}): ${grouped(rows)}행에서 주문 ${grouped(orders)}건, ${grouped(lines)}행`,
    `${format} (${way}): ${grouped(orders)} orders, ${grouped(lines)} lines of ${grouped(rows)} rows`,
  )
  const asked = questions.length + questionsLeft
  const shown = questions.slice(0, mostShown).map(one => questionText(one, language))
  const left = asked - shown.length
  const more =
    left > 0 ? say(language, `  그 밖에 ${grouped(left)}개\n`, `  ${grouped(left)} more\n`) : ''
  const counts = say(
    language,
    `문제 ${grouped(problems)}개, 질문 ${grouped(asked)}개`,
    `${grouped(problems)} problems, ${grouped(asked)} questions`,
  )
  const { out, questions: list, problems: bad } = outputs
  const files = `${out}, ${list}, ${bad}\n`
  return `${head}\n${leftText(result, language)}${counts}\n${shown.join('')}${more}${files}`
}

export function ordersJson({ result, outputs }: ToldOrders): string {
  return `${JSON.stringify({ ...result, outputs }, null, 2)}\n`
}
