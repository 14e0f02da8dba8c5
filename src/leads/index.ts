import type { Lead } from './define.ts';
import eastAmazonsRoad from './east-amazons-road.ts';
import keptAndBroken from './kept-and-broken.ts';
import theBill from './the-bill.ts';
import theSecondNetwork from './the-second-network.ts';
import theDoorCloses from './the-door-closes.ts';
import westAlibabasRoad from './west-alibabas-road.ts';

/** The lead graphics of the chapters that have no map, in the order of the chapters. */
export const leads: readonly Lead[] = [
  westAlibabasRoad,
  eastAmazonsRoad,
  theBill,
  theSecondNetwork,
  theDoorCloses,
  keptAndBroken,
];

/** The lead graphic of that id. Throws, naming those there are, where there is none. */
export function getLead(id: string): Lead {
  const lead = leads.find((each) => each.id === id);
  if (lead === undefined)
    throw new Error(`leads: must be one of ${leads.map((each) => each.id).join(', ')}: ${id}`);
  return lead;
}
