import { startCharts } from './charts.ts';
import { startFacts } from './facts.ts';

startCharts();
startFacts();
