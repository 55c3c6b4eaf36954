// Takes pictures of every screen of the fixture county and runs axe on each: `npm run fixtures`, then `npm run look`.
import { readFileSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from 'playwright-core'

const BASE = process.env.DESK ?? 'http://127.0.0.1:5173/desk'
const OUT = new URL('../look/', import.meta.url).pathname
const only = process.argv.slice(2)
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const SCREENS = [
  ['login', null, '/login'],
  ['tasks', 'handler', '/tasks'],
  ['cases', 'handler', '/cases'],
  ['case', 'handler', '/cases/c1'],
  ['checklist', 'handler', '/cases/c1/checklist'],
  ['lead', 'handler', '/cases/new'],
  ['act-file', 'handler', '/cases/c1/acts/fileCase'],
  ['act-conclude', 'handler', '/cases/c1/acts/concludeInvestigation'],
  ['act-evidence', 'handler', '/cases/c1/acts/addEvidence'],
  ['document', 'handler', '/cases/c1/documents/p2'],
  ['calculator', 'handler', '/calculator'],
  ['reviews', 'reviewer', '/reviews'],
  ['review', 'reviewer', '/reviews/r1'],
  ['records', 'publication', '/publicity'],
  ['record', 'publication', '/publicity/b1'],
  ['record-published', 'release', '/publicity/b3'],
  ['agency', 'admin', '/agency'],
  ['agency-matters', 'handler', '/agency?list=matters'],
  ['agency-accounts', 'admin', '/agency?list=accounts'],
  ['agency-rules', 'head', '/agency?list=rules'],
  ['erasures-ask', 'release', '/erasures'],
  ['erasures-approve', 'security', '/erasures'],
  ['recording', 'admin', '/recording'],
  ['agency-calendar', 'handler', '/agency?list=calendar'],
]

mkdirSync(OUT, { recursive: true })
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
let faults = 0
for (const width of [1440, 390]) {
  for (const [name, account, path] of SCREENS.filter(([one]) => !only.length || only.includes(one))) {
    const context = await browser.newContext({
      viewport: { width, height: width === 390 ? 844 : 1000 },
      locale: 'zh-CN',
    })
    if (account) await context.addCookies([{ name: 'DESK', value: account, url: new URL(BASE).origin }])
    const page = await context.newPage()
    page.on('pageerror', (fault) => console.log(name, 'page error', fault.message))
    page.on('console', (said) => said.type() === 'error' && console.log(name, 'console', said.text()))
    await page.goto(BASE + path, { waitUntil: 'networkidle' })
    await page.waitForTimeout(350)
    await page.screenshot({ path: `${OUT}${name}-${width}.png`, fullPage: true })
    await page.evaluate(axe)
    const { violations } = await page.evaluate(() => window.axe.run(document, { iframes: false }))
    faults += violations.length
    for (const one of violations)
      console.log(
        name,
        width,
        one.id,
        one.nodes
          .slice(0, 3)
          .map((node) => node.target.join(' ') + ' ' + (node.any[0]?.message ?? ''))
          .join(' | '),
      )
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (wide > 0) console.log(name, width, 'wider than the window by', wide)
    await context.close()
  }
}
await browser.close()
console.log('axe violations:', faults)
