import { describe, expect, test } from 'vitest';
import { compareTables } from '../../../src/corrections/compareTables.ts';

const hubs = 'id,name,jobs\na,A,1\nb,B,\nc,"C\nD",3\n';

function changes(then: string, now: string, table = 'hubs') {
  return compareTables(new Map([[table, then]]), new Map([[table, now]]));
}

describe('compareTables(before, now)', () => {
  test('finds nothing in the same tables, in new rows, new columns or another order', () => {
    expect(changes(hubs, hubs)).toEqual([]);
    expect(changes(hubs, `${hubs}d,D,4\n`)).toEqual([]);
    expect(changes(hubs, 'jobs,note,id,name\n3,,c,"C\nD"\n1,new,a,A\n,,b,B\n')).toEqual([]);
  });

  test('names every cell that was changed, filled or emptied', () => {
    expect(changes(hubs, 'id,name,jobs\na,A,2\nb,B,5\nc,C,\n')).toEqual([
      { table: 'hubs', row: 'a', field: 'jobs', before: '1', after: '2' },
      { table: 'hubs', row: 'b', field: 'jobs', after: '5' },
      { table: 'hubs', row: 'c', field: 'name', before: 'C\nD', after: 'C' },
      { table: 'hubs', row: 'c', field: 'jobs', before: '3' },
    ]);
  });

  test('tells a removed row with its cells', () => {
    expect(changes(hubs, 'id,name,jobs\na,A,1\nc,"C\nD",3\n')).toEqual([
      { table: 'hubs', row: 'b', before: '{"id":"b","name":"B"}' },
    ]);
  });

  test('follows a column that got a new name, and still sees a cell that was changed', () => {
    const then = 'id,jobs,closed\na,1,\nb,2,\nc,3,\n';
    expect(changes(then, 'id,staff,closed\na,1,\nb,2,\nc,3,\n')).toEqual([]);
    expect(changes(then, 'id,staff,closed\na,1,\nb,9,\nc,3,\n')).toEqual([
      { table: 'hubs', row: 'b', field: 'staff', before: '2', after: '9' },
    ]);
  });

  test('tells a removed column once, and a removed table', () => {
    expect(changes(hubs, 'id,name\na,A\nb,B\nc,"C\nD"\n')).toEqual([
      { table: 'hubs', field: 'jobs' },
    ]);
    expect(compareTables(new Map([['ships', hubs]]), new Map())).toEqual([{ table: 'ships' }]);
  });

  test('knows the keys of countries and places', () => {
    expect(changes('code,name_en\nBE,Belgium\n', 'code,name_en\nBE,Belgio\n', 'countries')).toEqual(
      [{ table: 'countries', row: 'BE', field: 'name_en', before: 'Belgium', after: 'Belgio' }],
    );
  });

  test('passes over the tables of talk', () => {
    expect(changes('id,name\na,A\n', 'id,name\na,B\n', 'forums')).toEqual([]);
  });
});
