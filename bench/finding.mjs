// What finding takes on an open profile: a filter, a search, another order of the table, each from the call to the picture; and
// how long the page's own code works in each frame while the picture is moved and zoomed.

/**
 * @param {import('playwright').Browser} browser
 * @param {string} url of the served folders
 * @param {string} file name below /data/
 * @returns {Promise<{ filterMs: number, searchMs: number, sortMs: number, frameMs: number, frames: number }>}
 */
export async function measureFinding(browser, url, file) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.addInitScript(noteFrames)
  await page.goto(`${url}/site/`)
  await page.waitForFunction(() => window.emberscope)
  await page.evaluate(openFile, [`/data/${file}`, file])
  const questions = await page.evaluate(askAndWait)
  const { x, y, width } = await page.locator('.flame-canvas').boundingBox()
  const frames = await gestureFrames(page, { x: x + width * 0.4, y: y + 160 })
  await page.close()
  return { ...questions, ...frames }
}

/** To be run in a page before its own code: notes how long that works in each animation frame. */
export function noteFrames() {
  const ask = window.requestAnimationFrame.bind(window)
  window.frameTimes = []
  window.requestAnimationFrame = (work) =>
    ask((now) => {
      const started = performance.now()
      work(now)
      window.frameTimes.push(performance.now() - started)
    })
}

/** The same gesture in any page: closer and away again at a place, and along. Gives what scripts took in the frames that drew. */
export async function gestureFrames(page, { x, y }) {
  await page.mouse.move(x, y)
  await page.evaluate(() => (window.frameTimes.length = 0))
  const turn = async (deltaX, deltaY) => {
    await page.mouse.wheel(deltaX, deltaY)
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  }
  await page.keyboard.down('Control')
  for (let step = 0; step < 40; step++) await turn(0, -60)
  await page.keyboard.up('Control')
  for (let step = 0; step < 40; step++) await turn(40, 0)
  for (let step = 0; step < 20; step++) await turn(0, 40)
  await page.keyboard.down('Control')
  for (let step = 0; step < 40; step++) await turn(0, 60)
  await page.keyboard.up('Control')
  // The gesture's own waiting takes next to nothing.
  const drawn = (await page.evaluate(() => window.frameTimes)).filter((ms) => ms > 0.1).toSorted((one, other) => one - other)
  return { frameMs: drawn[Math.floor(drawn.length * 0.95)], frames: drawn.length }
}

/** Runs in the page. */
async function openFile([path, name]) {
  await window.emberscope.ready
  const bytes = await (await fetch(path)).blob()
  await new Promise((resolve) => setTimeout(resolve, 1000))
  await window.emberscope.open(new File([bytes], name))
}

/** Runs in the page. Each is asked several times with other words, so that no answer is a remembered one; the least counts. */
async function askAndWait() {
  const { rows } = await window.emberscope.top({ by: 'cum', limit: 40 })
  const names = rows.map(({ name }) => name.replaceAll(/[.*+?()|[\]{}^$\\]/g, '\\$&'))
  const least = async (work) => {
    const times = []
    for (let round = 0; round < 5; round++) {
      const started = performance.now()
      await work(round)
      times.push(performance.now() - started)
    }
    return Math.min(...times)
  }
  const filterMs = await least((round) => window.emberscope.setView({ ignore: names[20 + round] }))
  await window.emberscope.setView({ ignore: '' })
  const searchMs = await least((round) => window.emberscope.setView({ search: `/${names[10 + round]}/` }))
  await window.emberscope.setView({ search: '', view: 'top' })
  await until(() => document.querySelector('[role="grid"] [role="row"][aria-rowindex="2"]'))
  const titles = () => [...document.querySelectorAll('[role="columnheader"] button')]
  const firstRow = () => document.querySelector('[role="grid"] [role="row"][aria-rowindex="2"]')?.textContent
  const sortMs = await least(async (round) => {
    const before = firstRow()
    // It starts with the first title's order, self; the second is total.
    titles()[round % 2 === 0 ? 1 : 0].click()
    await until(() => firstRow() !== before)
    await new Promise((resolve) => requestAnimationFrame(resolve))
  })
  await window.emberscope.setView({ view: 'flame' })
  await new Promise((resolve) => setTimeout(resolve, 300))
  return { filterMs, searchMs, sortMs }

  async function until(found) {
    for (;;) {
      const result = found()
      if (result) return result
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
  }
}
