/** Ids in `hubs` of the five hubs that Cainiao named on 31 May 2018, and of Hong Kong a few days later. */
export const sixHubs = [
  'cainiao-klia-aeropolis-ewtp',
  'cainiao-liege-ehub',
  'cainiao-hong-kong-smart-gateway',
  'cainiao-hangzhou-ehub',
  'cainiao-dubai-ehub',
  'cainiao-moscow-ehub',
] as const;
