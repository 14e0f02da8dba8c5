import { readQuery, type Offer } from './query.ts';

// Runs before anything is drawn. It must not touch storage, which throws where a sandbox took the origin.
const { dataset, style } = document.documentElement;
const offer = JSON.parse(dataset['offer'] ?? '{}') as Offer;
const { theme, width, view, refused } = readQuery(location.search, offer);
if (theme) dataset['scheme'] = theme;
if (width) style.setProperty('--frame', `${String(width)}px`);
if (view) dataset['asked'] = view;
if (refused.length > 0) dataset['refused'] = JSON.stringify(refused);
