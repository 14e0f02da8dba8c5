import { markMarkup } from '../islands/map/markMarkup.ts';
import type { HubMapModel } from './hubMapModel.ts';

/** The marks of a country's small map, as large as it says. */
export function hubMapMarks({
  marks,
  markScale,
}: Pick<HubMapModel, 'marks' | 'markScale'>): string {
  const enlarged = (place: string) => `${place} scale(${String(markScale)})`;
  return marks.map((mark) => markMarkup(mark).replace(/translate\([^)]*\)/, enlarged)).join('');
}
