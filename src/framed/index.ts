import { startCharts } from '../reader/charts.ts';
import { tellHeight } from './height.ts';
import { freeLinks } from './links.ts';
import { showRefused } from './notice.ts';
import type { Refused } from './query.ts';

const { dataset } = document.documentElement;
const content = document.querySelector('main');
const notice = document.querySelector<HTMLElement>('.embed-notice');
if (content) tellHeight(content, dataset['embed'] ?? '');
if (notice && dataset['refused'] !== undefined)
  showRefused(notice, JSON.parse(dataset['refused']) as Refused[]);
freeLinks();
startCharts();
