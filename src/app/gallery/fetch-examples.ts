import type { Example } from '#model/example.ts'

/** The examples of this site, wherever it lies. Fails where they cannot be had. */
export async function fetchExamples(): Promise<readonly Example[]> {
  const response = await fetch(new URL('examples/manifest.json', document.baseURI))
  if (!response.ok) throw new Error(`the examples: ${response.status}`)
  return (await response.json()) as readonly Example[]
}
