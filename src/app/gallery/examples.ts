// What the examples need, loaded together and apart from the rest.
export { ExampleStory } from './ExampleStory.tsx'
export { Gallery } from './Gallery.tsx'
