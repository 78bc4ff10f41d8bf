/** Bounds of what is written out: everything has one. */

/** Hexadecimal digits of the digest that name an edition. */
export const editionDigits = 16

/** More than there are currencies: keys that pair something with a currency. */
export const mostCurrencies = 256

/** The largest number that fits in two bytes. */
export const mostInTwoBytes = 65_535

/** More than there are days: they are counted from 1970 to 2199. */
export const mostDays = mostInTwoBytes + mostInTwoBytes

/** Rows for which room is made at first where few need it. */
export const firstPlaces = 1024

/** Answers about requirements that are kept: a power of 2, above the different cases of a month. */
export const requirementsKept = 32_768

/** Rates of exchange that are kept by day and currency: a power of 2. */
export const ratesKept = 1024

/** Rows of orders that are read out of their columns together. */
export const orderRowsTogether = 2048

/** What is said of goods by code and name is kept of so many pairs: a power of 2. */
export const pairsKept = 131_072

/** Cells of lines and declaration lines below this are kept as bytes. */
export const mostLinesKept = 64

/** Other parcels of a group that are named in one cell; more are only hinted at. */
export const mostNamed = 20

/** What was named last is kept of so many groups. */
export const groupsNamed = 4096

/** So many declaration lines are compared one by one sooner than looked up by their key. */
export const mostCompared = 16

/** Units are added to a quantity up to so many times over, in search of where an answer turns. */
export const mostUnitsAdded = 1024

/** Order lines of a parcel up to which parts of it are judged again. */
export const mostLinesReduced = 20

/** Days in a row on which no base rate is quoted: the longest holidays with their weekends. */
export const mostHolidays = 10

/** Digits of a subheading, the part of a code that all tariffs of the harmonized system share. */
export const subheadingDigits = 6
/** Lines that are explained while their file is judged once more: some kilobytes each are kept. */
export const explainedAtOnce = 1 << 14
