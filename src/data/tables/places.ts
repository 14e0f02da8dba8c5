import { z } from 'zod';
import { country, latitude, longitude, text } from '../cells.ts';

export const places = z.strictObject({
  name: text,
  country,
  lat: latitude,
  lon: longitude,
});
