import type {Fact} from './style-file.ts'

const STANDING = {
  own: 'the house’s own words',
  copy: 'a copy of the house’s page',
  reported: 'as others report it',
}

/** How well a fact is attested, in words. */
export const standingOf = ({standing}: Pick<Fact, 'standing'>): string => STANDING[standing]
