// pprof-format with the plainest tree there is: what a page does that decodes in JavaScript. Unpacking is not counted.

/**
 * @param {import('playwright').Browser} browser
 * @param {string} url of the served folders
 * @param {string} file name below /data/
 * @returns {Promise<number>} milliseconds from the unpacked bytes to the tree
 */
export async function measurePprofFormat(browser, url, file) {
  const page = await browser.newPage()
  await page.goto(`${url}/site/icon.svg`)
  const ms = await page.evaluate(decodeAndBuild, [`${url}/modules/pprof-format/dist/esm/index.js`, `/data/${file}`])
  await page.close()
  return ms
}

/** Runs in the page. */
async function decodeAndBuild([module, path]) {
  const { Profile } = await import(module)
  const bytes = new Uint8Array(await (await fetch(path)).arrayBuffer())
  const started = performance.now()
  const profile = Profile.decode(bytes)
  const functions = new Map(profile.function.map((one) => [one.id, profile.stringTable.strings[Number(one.name)]]))
  const frames = new Map(profile.location.map((one) => [one.id, one.line.map((line) => functions.get(line.functionId))]))
  const root = { total: 0, children: new Map() }
  for (const sample of profile.sample) {
    const value = Number(sample.value.at(-1))
    let node = root
    node.total += value
    for (const id of sample.locationId.toReversed()) {
      for (const name of frames.get(id).toReversed()) {
        let child = node.children.get(name)
        if (!child) node.children.set(name, (child = { total: 0, children: new Map() }))
        child.total += value
        node = child
      }
    }
  }
  return performance.now() - started
}
