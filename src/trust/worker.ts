import { policyFactory, workerPolicy } from './policies.ts';

/**
 * Lets code that is not ours start a worker from this address, and from no other: it gives the address as text,
 * for which browsers with Trusted Types ask the policy of that name.
 */
export function trustWorker(address: string): void {
  const factory = policyFactory();
  if (factory?.defaultPolicy !== null) return;
  const allowed = new URL(address, location.href).href;
  factory.createPolicy(workerPolicy, {
    createScriptURL: (asked) => (new URL(asked, location.href).href === allowed ? asked : null),
  });
}
