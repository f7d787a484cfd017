// Emberscope and the floor in one page: what the browser's own inflate takes for the same bytes, and what opening takes.

/**
 * @param {import('playwright').Browser} browser
 * @param {string} url of the served folders
 * @param {string} file name below /data/
 * @returns {Promise<{ floorMs: number, openMs: number, decodeMs: number, resolveMs: number, pictureMs: number, switchMs: number[], longestTaskMs: number, memoryBytes: number, rawBytes: number, samples: number, stacks: number }>}
 */
export async function measureEmberscope(browser, url, file) {
  const page = await browser.newPage()
  await page.goto(`${url}/site/`)
  await page.waitForFunction(() => window.emberscope)
  const outcome = await page.evaluate(openBesideFloor, [`/data/${file}`, file])
  const phases = {}
  for (const worker of page.workers()) {
    const entries = await worker.evaluate(() => performance.getEntriesByType('measure').map(({ name, duration }) => [name, duration]))
    // The first of each: opening. Later pictures are those of the switches.
    for (const [name, duration] of entries) phases[`${name}Ms`] ??= duration
  }
  await page.close()
  return { ...outcome, ...phases }
}

/**
 * Decode, merge and tree of a profile that is not packed, without the page around it.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} url of the served folders
 * @param {string} file name below /data/
 * @returns {Promise<number>} milliseconds in the engine's thread
 */
export async function measureUnpacked(browser, url, file) {
  const page = await browser.newPage()
  await page.goto(`${url}/site/`)
  await page.waitForFunction(() => window.emberscope)
  await page.evaluate(
    async ([path, name]) => {
      await window.emberscope.ready
      const bytes = await (await fetch(path)).blob()
      // As long as a person takes to choose a file: the engine uses that time.
      await new Promise((resolve) => setTimeout(resolve, 1000))
      await window.emberscope.open(new File([bytes], name))
    },
    [`/data/${file}`, file],
  )
  const measures = await Promise.all(
    page.workers().map((worker) => worker.evaluate(() => performance.getEntriesByType('measure').map(({ duration }) => duration))),
  )
  await page.close()
  return measures.flat().reduce((sum, ms) => sum + ms, 0)
}

/** Runs in the page. */
async function openBesideFloor([path, name]) {
  await window.emberscope.ready
  const file = new File([await (await fetch(path)).blob()], name)
  const floor = async () => {
    const started = performance.now()
    const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader()
    while (!(await reader.read()).done);
    return performance.now() - started
  }
  const floorMs = await floor()
  let longestTaskMs = 0
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTaskMs = Math.max(longestTaskMs, duration)
  })
  observer.observe({ entryTypes: ['longtask'] })
  const started = performance.now()
  const session = await window.emberscope.open(file)
  const openMs = performance.now() - started
  const switchMs = []
  for (let round = 0; round < 8; round++) {
    const clicked = performance.now()
    await window.emberscope.setView({ sampleType: round % session.sampleTypes.length })
    switchMs.push(performance.now() - clicked)
  }
  await new Promise((resolve) => setTimeout(resolve, 100))
  const [{ rawBytes, samples, stacks }] = session.profiles
  return { floorMs, openMs, switchMs, longestTaskMs, memoryBytes: await window.emberscope.memoryBytes(), rawBytes, samples, stacks }
}
