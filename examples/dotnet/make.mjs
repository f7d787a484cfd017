/**
 * Makes profiles of a service that does not exist, in the form in which Pyroscope's profiler for .NET sends them: a file for each
 * family of sample types, one sample for each event, with the assembly as a function's file, and without lines.
 *
 *     node make.mjs FOLDER
 *
 * What the service does is in `stories/`, an outline a family (see story.mjs). The same outlines always make the same files.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ProfileWriter } from './profile-writer.mjs'
import { randomOf } from './random.mjs'
import { Requests } from './requests.mjs'
import { readStory } from './story.mjs'

const MILLISECOND = 1e6

const cpu = { type: 'cpu', unit: 'nanoseconds' }
const space = { type: 'space', unit: 'bytes' }

/**
 * The files. `events` is how many samples are drawn from the story, each with the values that `valuesOf` makes up: `size` is the
 * number behind the frame in the story, `vary` spreads a number around itself.
 */
const FAMILIES = [
  {
    name: 'cpu',
    sampleTypes: [{ type: 'cpu', unit: 'nanoseconds' }],
    periodType: cpu,
    events: 1200,
    valuesOf: (_, vary) => [vary(10 * MILLISECOND, 0.1)],
  },
  {
    name: 'wall',
    sampleTypes: [{ type: 'wall', unit: 'nanoseconds' }],
    periodType: cpu,
    events: 1600,
    valuesOf: (_, vary) => [vary(200 * MILLISECOND, 0.1)],
  },
  {
    name: 'alloc',
    sampleTypes: [
      { type: 'alloc_samples', unit: 'count' },
      { type: 'alloc_size', unit: 'bytes' },
    ],
    periodType: space,
    events: 900,
    valuesOf: (size, vary) => [1, bytes(vary(size, 0.4))],
  },
  {
    name: 'inuse',
    sampleTypes: [
      { type: 'inuse_objects', unit: 'count' },
      { type: 'inuse_space', unit: 'bytes' },
    ],
    periodType: space,
    events: 800,
    // What is smaller than the distance between two samples stands for all of its kind that were not sampled.
    valuesOf(size, vary) {
      const one = bytes(vary(size, 0.4))
      const all = Math.max(1, Math.round(SAMPLED_EVERY / one))
      return [all, all * one]
    },
  },
  {
    name: 'lock',
    sampleTypes: [
      { type: 'lock_count', unit: 'count' },
      { type: 'lock_time', unit: 'nanoseconds' },
    ],
    periodType: cpu,
    events: 700,
    valuesOf: (milliseconds, vary) => [1, vary(milliseconds * MILLISECOND, 0.8)],
  },
  {
    name: 'mutex',
    // The same events, under the names that the client's own configuration gives to lock_count and lock_time.
    sampleTypes: [
      { type: 'mutex_count', unit: 'count' },
      { type: 'mutex_duration', unit: 'nanoseconds' },
    ],
    periodType: cpu,
    events: 700,
    valuesOf: (milliseconds, vary) => [1, vary(milliseconds * MILLISECOND, 0.8)],
  },
  {
    name: 'exception',
    sampleTypes: [{ type: 'exception', unit: 'count' }],
    periodType: cpu,
    events: 500,
    valuesOf: () => [1],
  },
]

/** Bytes between two sampled allocations, on average. */
const SAMPLED_EVERY = 100 * 1024

/** Objects lie at multiples of eight. */
const bytes = (size) => Math.max(24, Math.round(size / 8) * 8)

function profileOf({ name, sampleTypes, periodType, events, valuesOf }) {
  const random = randomOf(name)
  const vary = (mean, share) => Math.round(mean * (1 + share * (2 * random() - 1)))
  const requests = new Requests(random)
  const profile = new ProfileWriter(sampleTypes, periodType)
  const draw = readStory(readFileSync(new URL(`stories/${name}.txt`, import.meta.url), 'utf8'))
  for (let event = 0; event < events; event++) {
    const { frames, size, route } = draw(random())
    profile.add(frames, valuesOf(size, vary), requests.labelsOf(route))
  }
  return profile.encode()
}

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('usage: node make.mjs FOLDER')
for (const family of FAMILIES) writeFileSync(join(folder, `dotnet-${family.name}.pb.gz`), gzipSync(profileOf(family), { level: 9 }))
