import { useEffect, useState } from 'react'
import type { Example } from '#model/example.ts'
import { StoryPanel } from '#views/story/StoryPanel.tsx'
import { useViewer } from '#views/viewer-context.tsx'
import { fetchExamples } from './fetch-examples.ts'

/** The story of what is open, if that is an example of this site. */
export function ExampleStory() {
  const source = useViewer((viewer) => viewer.source)
  const [examples, setExamples] = useState<readonly Example[]>([])
  const [closed, setClosed] = useState<string | null>(null)
  useEffect(() => {
    // Without its story an example is a profile like any other.
    fetchExamples().then(setExamples, () => {})
  }, [])
  const example = examples.find((one) => new URL(`examples/${one.file}`, document.baseURI).href === source)
  if (!example || closed === source) return null
  return <StoryPanel key={example.id} example={example} onClose={() => setClosed(source)} />
}
