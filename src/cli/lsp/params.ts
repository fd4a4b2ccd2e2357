import { Refusal } from './rpc.ts';

type Fields = { readonly [name: string]: unknown };

/** What the peer sends is whatever it sends. These give what a method needs of it, or refuse. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

export function textOf(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new Refusal('InvalidParams', name);
  return value;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Counted from 0. Too large a number means the end, and is cut where it is used. */
export function countOf(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    throw new Refusal('InvalidParams', name);
  return value;
}

export function uriOf(params: unknown): string {
  return textOf(fieldsOf(fieldsOf(params).textDocument).uri, 'uri');
}

export interface At {
  readonly line: number;
  readonly character: number;
}

export function positionOf(value: unknown): At {
  const { line, character } = fieldsOf(value);
  return { line: countOf(line, 'line'), character: countOf(character, 'character') };
}

export function rangeOf(value: unknown): { readonly start: At; readonly end: At } {
  const { start, end } = fieldsOf(value);
  return { start: positionOf(start), end: positionOf(end) };
}
