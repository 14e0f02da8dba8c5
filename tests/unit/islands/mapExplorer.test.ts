import { describe, expect, it } from 'vitest';
import { atlasData } from '../../../src/atlas/build.ts';
import { initialState } from '../../../src/atlas/initialState.ts';
import { listGroups } from '../../../src/atlas/list.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { formatter } from '../../../src/i18n/format.ts';
import { loadMapWords, loadPanelWords } from '../../../src/i18n/mapWords.ts';
import { atlasDetails } from '../../../src/atlas/details.ts';
import { tickedOf, toggleBox, toggleIn } from '../../../src/islands/map/explorerChoices.ts';
import { operatingOf } from '../../../src/islands/map/explorerCounts.ts';
import { entryFacts, moreFacts } from '../../../src/islands/map/explorerFacts.ts';
import { paces, YearPlayer } from '../../../src/islands/map/explorerPlay.ts';
import { firstRows } from '../../../src/islands/map/explorerRows.ts';
import {
  countryNamesOf,
  datesText,
  marksText,
  operatorText,
  rowText,
  stateText,
} from '../../../src/islands/map/explorerText.ts';

const data = atlasData(loadDataset(), 'en');
const words = await loadMapWords.en();
const panel = await loadPanelWords.en();
const reading = { words, panel, format: formatter('en'), countryNames: countryNamesOf(data) };

function entry(id: string) {
  const found = data.entries.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no such entry: ${id}`);
  return found;
}

describe('toggleBox(offered, chosen, id)', () => {
  const offered = ['a', 'b', 'c'] as const;

  it('takes no choice as all boxes ticked', () => {
    expect(tickedOf(offered, [])).toEqual(['a', 'b', 'c']);
    expect(toggleBox(offered, [], 'b')).toEqual(['a', 'c']);
  });

  it('is no choice again once all are ticked', () => {
    expect(toggleBox(offered, ['a', 'c'], 'b')).toEqual([]);
  });

  it('keeps the last box ticked', () => {
    expect(toggleBox(offered, ['a'], 'a')).toEqual(['a']);
  });
});

describe('toggleIn(all, list, id)', () => {
  it('puts in and takes out, in the order of all', () => {
    expect(toggleIn(['a', 'b', 'c'], ['c'], 'a')).toEqual(['a', 'c']);
    expect(toggleIn(['a', 'b', 'c'], ['a', 'c'], 'a')).toEqual(['c']);
  });
});

describe('YearPlayer', () => {
  function player(start: number) {
    const shown: number[] = [];
    const waits: number[] = [];
    let year = start;
    let stops = 0;
    let next: (() => void) | undefined;
    const made = new YearPlayer(
      {
        year: () => year,
        years: () => [1995, 1998],
        pace: () => 'fast',
        show: (value) => shown.push((year = value)),
        stopped: () => (stops += 1),
      },
      {
        after: (milliseconds, run) => {
          waits.push(milliseconds);
          next = run;
          return 1;
        },
        cancel: () => (next = undefined),
      },
    );
    return { made, shown, waits, tick: () => next?.(), stops: () => stops };
  }

  it('goes from the last year back to the first, and stops at the last', () => {
    const { made, shown, waits, tick, stops } = player(1998);
    made.start();
    for (let turn = 0; turn < 6; turn += 1) tick();
    expect(shown).toEqual([1995, 1996, 1997, 1998]);
    expect(waits).toEqual([paces.fast, paces.fast, paces.fast]);
    expect(stops()).toBe(1);
  });

  it('goes on from where it was stopped', () => {
    const { made, shown, tick, stops } = player(1996);
    made.start();
    made.stop();
    tick();
    expect([shown, stops()]).toEqual([[], 1]);
    made.start();
    tick();
    expect(shown).toEqual([1997]);
  });
});

describe('operatingOf(shown, state, data)', () => {
  it('counts the first layer that has states, by company', () => {
    const state = initialState(data);
    const counts = operatingOf(data.entries, state, data);
    expect(counts?.layer).toBe('hubs');
    expect(counts?.companies.map(({ company }) => company)).toEqual([
      'alibaba',
      'amazon',
      'jd',
      'rival',
    ]);
    expect(operatingOf(data.entries, { ...state, layers: ['leaders'] }, data)).toBeUndefined();
  });
});

describe('firstRows(groups, limit)', () => {
  const groups = listGroups(data.entries, data);

  it('prints every entry once where there is no limit', () => {
    const rows = firstRows(groups, Infinity).flatMap((group) => group.rows);
    expect(rows.length).toBe(data.entries.length);
    expect(new Set(rows).size).toBe(data.entries.length);
  });

  it('cuts within a group, whose heading still counts all', () => {
    const cut = firstRows(groups, 3);
    expect(cut.flatMap((group) => group.rows).length).toBe(3);
    expect(cut.every((group) => group.rows.length > 0)).toBe(true);
    expect(cut.at(-1)?.entries).toEqual(groups[cut.length - 1]?.entries);
  });
});

describe('words of entries', () => {
  it('can be found for every entry of the data', () => {
    const details = atlasDetails(loadDataset());
    for (const one of data.entries) {
      const found = details[one.id];
      if (found === undefined) throw new Error(`no details: ${one.id}`);
      const facts = [...entryFacts(reading, one), ...moreFacts(reading, one, found)];
      expect(new Set(facts.map(({ name }) => name)).size).toBe(facts.length);
      const texts = [rowText(reading, one), stateText(words, one), datesText(reading, one)];
      for (const text of [...texts, ...facts.map(({ value }) => value ?? '-')])
        expect(text).toMatch(/^(?!.*(undefined|NaN|null))\S/);
    }
  });

  it('name every firm, and every measure of leadership', () => {
    for (const one of data.entries) {
      if (one.operator !== '') expect(operatorText(words, one)).toMatch(/\p{Lu}|^11st$/u);
      if (one.layer === 'leaders') expect(words.measures).toHaveProperty([one.measure]);
    }
  });

  it('say dates as exactly as their source, and what is not known', () => {
    const facts = entryFacts(reading, entry('hubs/cainiao-liege-extension'));
    const value = (name: string) => facts.find((fact) => fact.name === name)?.value;
    expect(value(panel.announced)).toBe('March 2022 (month only)');
    expect(value(panel.area)).toBe('44,000\u00a0m²');
    expect(value(panel.jobs)).toBeUndefined();
  });

  it('say what was struck to be out of service, by whose last word, and what it was before', () => {
    const struck = entry('cloud-regions/aws-me-south-1');
    const facts = entryFacts(reading, struck).map(({ name, value }) => `${name}: ${value}`);
    expect(facts).toContain('State: out of service');
    expect(facts).toContain('Out of service: by the last word, of 30 April 2026');
    expect(marksText(reading, [struck])).toMatch(/, out of service$/);
    expect(marksText(reading, [struck], () => 'operating')).toMatch(/, operating$/);
  });

  it('name some of a group and count all', () => {
    expect(marksText(reading, [])).toBe('');
    expect(marksText(reading, [entry('hubs/cainiao-liege-ehub')])).toBe(
      'Cainiao eHub, Liège Airport (first hall): eHub, Liège, Cainiao, operating',
    );
    const group = data.entries.slice(0, 5);
    expect(marksText(reading, group)).toContain('5 entries');
    expect(marksText(reading, group)).not.toContain(group[3]?.name ?? '');
  });
});
