/** Goes through a page by Tab alone: in the order of the reading, and with a focus that is seen. */
import type { Page } from 'playwright-core'

/** More stops than any page has. */
const mostStops = 400

/**
 * Runs in the page. Of the stop before: whether it looked otherwise while it had the focus. Of this
 * stop: whether it stands behind that one in the document, and whether it jumps back to the eye.
 */
const walker = `(() => {
  const looks = element => {
    const around = [element, element.parentElement, element.parentElement?.parentElement]
    return around.filter(Boolean).map(one => {
      const { outline, boxShadow, backgroundColor, borderColor } = getComputedStyle(one)
      return [outline, boxShadow, backgroundColor, borderColor].join()
    }).join('|')
  }
  const nameOf = element => element.outerHTML.replace(/\\s+/g, ' ').slice(0, 120)
  const boxOf = element => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const y = scrollY
    return { left, right, top: top + y, bottom: bottom + y }
  }
  const regionOf = element => element.closest('nav, main, header') ?? document.body
  let before
  const seen = new Set()
  const faults = []
  const settle = () => {
    if (!before) return
    if (looks(before.element) === before.looks) faults.push('not seen: ' + nameOf(before.element))
  }
  return {
    step() {
      settle()
      const element = document.activeElement
      if (!element || element === document.body || seen.has(element)) return false
      seen.add(element)
      const box = boxOf(element)
      if (before) {
        const isBehind = before.element.compareDocumentPosition(element) & 4
        const isBack = box.bottom <= before.box.top && box.left < before.box.right - 1
        const isSame = regionOf(before.element) === regionOf(element)
        if (!isBehind) faults.push('before its turn: ' + nameOf(element))
        else if (isSame && isBack) faults.push('jumps back: ' + nameOf(element))
      }
      before = { element, box, looks: looks(element) }
      return true
    },
    end() {
      const all = document.querySelectorAll('a[href], button, input, select, textarea, [tabindex]')
      for (const element of all) {
        const isAsked = element.tabIndex >= 0 && !element.disabled && element.checkVisibility()
        // Of a group of choices one is reached by Tab, the others by arrows.
        const isChoice = element.type === 'radio'
        if (isAsked && !isChoice && !seen.has(element)) faults.push('not reached: ' + nameOf(element))
      }
      return faults
    },
  }
})()`

export async function tabFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(`window.tabs = ${walker}; document.activeElement?.blur(); scrollTo(0, 0)`)
  for (let stop = 0; stop < mostStops; stop++) {
    await page.keyboard.press('Tab')
    if (!(await page.evaluate<boolean>('window.tabs.step()'))) break
  }
  return page.evaluate<string[]>('window.tabs.end()')
}
