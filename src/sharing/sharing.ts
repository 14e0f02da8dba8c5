import { copyText, type Copier } from './copyText.ts';

/** A page that is passed on. */
export interface Shared {
  /** its whole address */
  readonly address: string;
  readonly title: string;
}

/** What of a browser’s navigator is asked. */
export interface Device extends Copier {
  readonly share?: (data: { url: string; title: string }) => Promise<void>;
  readonly canShare?: (data: { url: string; title: string }) => boolean;
}

/** The ways in which a device can pass a page on. */
export interface Sharing {
  /** absent where the device has no sheet of its own, or refuses such an address */
  readonly openSheet: (() => Promise<void>) | undefined;
  /** false where the browser did not let it be copied */
  readonly copy: () => Promise<boolean>;
}

/** The ways to pass a page on that a device offers; nothing is sent anywhere before one is chosen. */
export function sharingOf(device: Device, { address, title }: Shared): Sharing {
  const data = { url: address, title };
  const hasSheet = device.share !== undefined && (device.canShare?.(data) ?? true);
  return {
    openSheet: hasSheet ? () => openSheet(device, data) : undefined,
    copy: () => copyText(address, device),
  };
}

async function openSheet(device: Device, data: { url: string; title: string }): Promise<void> {
  try {
    await device.share?.(data);
  } catch (error) {
    // The reader closed the sheet, or the device opened none a second time while the first stands.
    const names = ['AbortError', 'InvalidStateError', 'NotAllowedError'];
    if (!(error instanceof Error && names.includes(error.name))) throw error;
  }
}
