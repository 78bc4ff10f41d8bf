/** The sample that `npm start` takes in where nothing was taken in before: made up, and named as such. */
export const madeUpFile = 'inbound-public-cases.csv'
