/** Reads a small XML text into plain objects; attributes and declarations are not kept. */
import { XMLParser, XMLValidator } from 'fast-xml-parser'

const parser = new XMLParser({ parseTagValue: false, ignoreAttributes: true, trimValues: true })

/** Values are texts, elements that repeat are lists; undefined where the text is no sound XML. */
export function readXml(text: string): unknown {
  // A document type may name entities without end; none of the services that we read sends one.
  if (/<!DOCTYPE/i.test(text) || XMLValidator.validate(text) !== true) return undefined
  return parser.parse(text)
}
