import type { CountryLead, CountryLeadFacts, LeadRoutes } from '../countryLead.ts';
import type { Format } from '../format.ts';
import { englishClouds } from './englishClouds.ts';
import { englishShops } from './englishShops.ts';
import { englishSites } from './englishSites.ts';

/** So many sentences are read at a glance. */
const most = 3;

/** A country in up to three English sentences. */
export const englishCountryLead: CountryLead = (facts, format) => {
  const sentences = [
    englishShops(facts.shops, format),
    englishSites(facts.sites, format),
    englishClouds(facts.clouds, format),
    routeSentence(facts.routes, format),
    leaderSentence(facts.leader),
  ].filter((sentence) => sentence !== undefined);
  const told = sentences.length > 0 ? sentences : [actSentence(facts.act, format)];
  return told.slice(0, most).filter((sentence) => sentence !== undefined);
};

function routeSentence(routes: LeadRoutes, format: Format): string | undefined {
  const { flights, trains, ships, passing } = routes;
  const kinds = [
    counted(flights, 'cargo flight', 'cargo flights', format),
    counted(trains, 'freight train', 'freight trains', format),
    counted(ships, 'ship', 'ships', format),
  ].filter((kind) => kind !== undefined);
  const one = flights + trains + ships === 1;
  if (kinds.length > 0)
    return `${upper(format.list(kinds))} ${one ? 'begins or ends' : 'begin or end'} here.`;
  if (passing === 0) return undefined;
  return passing === 1
    ? 'A freight train passes through.'
    : `Freight trains pass through on ${format.words(passing)} routes in the data.`;
}

function counted(count: number, one: string, many: string, format: Format): string | undefined {
  return count === 0 ? undefined : `${format.words(count)} ${count === 1 ? one : many}`;
}

function leaderSentence(leader: CountryLeadFacts['leader']): string | undefined {
  if (leader === undefined) return undefined;
  const { marketplace, measure, year } = leader;
  return `${marketplace} led by the newest measure in the data: ${measure}, ${year ?? 'undated'}.`;
}

function actSentence(act: CountryLeadFacts['act'], format: Format): string | undefined {
  if (act === undefined) return undefined;
  return act.date === undefined ? `${act.text}.` : `${act.text} (${format.date(act.date)}).`;
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
