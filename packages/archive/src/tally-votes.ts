import type {Candidate} from './find-sources.ts'

/** Counts how many answers name each text; those that most name come first. */
export const tallyVotes = (answers: readonly (readonly number[])[], limit: number): readonly Candidate[] => {
  const votes = new Map<number, number>()
  for (const id of answers.flat()) votes.set(id, (votes.get(id) ?? 0) + 1)
  return [...votes]
    .map(([id, count]) => ({id, votes: count}))
    .sort((a, b) => b.votes - a.votes || a.id - b.id)
    .slice(0, limit)
}
