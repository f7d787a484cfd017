import { type Explain, FRAME, inLanguage } from './words.ts'

const THROWN = `${FRAME} the number of exceptions thrown in it, or in what it calls, whether they are caught or not.`

/**
 * Sources: .NET, ICorProfilerCallback::ExceptionThrown and pyroscope-dotnet ExceptionsProvider.cpp (a sample of each class); Python,
 * ddtrace _exception.pyx (where it is raised, StopIteration and the like are skipped, sampled); PHP, dd-trace-php exception.rs (one in
 * about a hundred).
 */
export const exceptions: Explain = ({ language }) => ({
  when: 'Look here when exceptions are thrown very often, or in code that runs all the time.',
  wide: inLanguage(
    language,
    {
      dotnet: `${THROWN} The innermost frame may name their class (cls:).`,
      python:
        `${FRAME} the number of exceptions raised in it, or in what it calls, whether they are caught or not. Passing one on does not ` +
        'count again.',
    },
    THROWN,
  ),
  not: inLanguage(
    language,
    {
      php:
        'It does not say whether anything went wrong: one that is caught as planned counts as well. By default about one in a hundred ' +
        'is sampled, so rare ones are missing.',
      python:
        'It does not say whether anything went wrong: one that is caught as planned counts as well. StopIteration and the like are left ' +
        'out, and the rest is sampled.',
    },
    'It does not say whether anything went wrong: one that is caught as planned counts as well. If there are very many, only a sample ' +
      'is recorded.',
  ),
  next: [
    ['cpu', 'it shows what throwing and catching costs.'],
    ['alloc_space', 'it shows the memory that they, and their stack traces, take.'],
  ],
})
