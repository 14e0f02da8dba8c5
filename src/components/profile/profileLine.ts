import type { CompanyId, Stage } from '../../atlas/model.ts';
import type { TableName } from '../../data/tables.ts';

/** A row of a table as a reader sees it on the page of a country or a company. */
export interface ProfileLine {
  readonly table: TableName;
  readonly id: string;
  readonly title: string;
  /** what stands in the margin: mostly when */
  readonly when?: string | undefined;
  /** the mark that stands for it on maps */
  readonly mark?: { readonly tone: CompanyId; readonly stage: Stage } | undefined;
  /** a figure, with its unit */
  readonly value?: string | undefined;
  /** what it is, whose, where and how large, in a few words each */
  readonly about: readonly string[];
  readonly text?: string | undefined;
  readonly note?: string | undefined;
  readonly sources: readonly string[];
}

/** Lines under one heading of a section; a group without a title is the section's only one. */
export interface ProfileGroup {
  readonly title?: string;
  /** folded up as a whole: of less weight */
  readonly isFolded?: boolean;
  readonly lines: readonly ProfileLine[];
}

/** A part of a profile: all rows of one table. */
export interface ProfileSection {
  /** the name of its table, by which its words are found; also its address on the page */
  readonly id: string;
  readonly groups: readonly ProfileGroup[];
}

/** How many lines a section holds. */
export function lineCount({ groups }: ProfileSection): number {
  return groups.reduce((count, { lines }) => count + lines.length, 0);
}

/** Groups without those that hold nothing. */
export function filled(groups: readonly ProfileGroup[]): ProfileGroup[] {
  return groups.filter(({ lines }) => lines.length > 0);
}

/** A line's few words, without those that are not told. */
export function told(...parts: readonly (string | undefined)[]): string[] {
  return parts.filter((part) => part !== undefined && part !== '').map(String);
}
