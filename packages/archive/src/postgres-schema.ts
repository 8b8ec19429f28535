/**
 * The tables of an archive in PostgreSQL. A text's words are lexemes of our own folding, so that both stores agree; the
 * vocabulary lets pg_trgm find words that a source spells another way.
 */
export const schema = `
create extension if not exists pg_trgm;
create table if not exists copydesk_texts (
  id bigint generated always as identity primary key, hash text not null unique, format text not null,
  text text not null, original text, words tsvector not null
);
create table if not exists copydesk_places (
  path text collate "C" primary key, text_id bigint not null references copydesk_texts (id)
);
create table if not exists copydesk_words (word text primary key);
create index if not exists copydesk_places_by_text on copydesk_places (text_id);
create index if not exists copydesk_texts_by_words on copydesk_texts using gin (words) with (fastupdate = off);
create index if not exists copydesk_words_by_trigram on copydesk_words using gin (word gin_trgm_ops);
`
