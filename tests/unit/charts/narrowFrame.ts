import { initialState } from '../../../src/charts/state.ts';
import { formatter } from '../../../src/i18n/format.ts';

/** What a chart is drawn in on a phone, in English, as it first stands and without words. */
export const narrowFrame = {
  width: 340,
  narrow: true,
  labels: {},
  format: formatter('en'),
  state: initialState,
};
