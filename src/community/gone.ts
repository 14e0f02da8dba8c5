/** The forum says that there is no such thread, or none that may be read without an account. */
export class GoneError extends Error {
  override readonly name = 'GoneError';
}
