/** Which day picks the rate of exchange at a destination: the words that its law may say. */

export const exchangeDays = {
  day_of_entry: { ko: '수입신고한 날', en: 'day of entry' },
  day_of_export: { ko: '수출(적재)한 날', en: 'day of export (loading)' },
}
