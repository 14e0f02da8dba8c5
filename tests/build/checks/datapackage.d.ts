/** The part of Frictionless’ library that the checks use; it brings no types of its own. */
declare module 'datapackage' {
  interface Fault extends Error {
    /** the faults of a row, where one error tells of several */
    readonly errors?: readonly Error[];
  }

  interface Resource {
    readonly name: string;
    /** @throws {Fault} at the first row that the schema does not allow, or that names no row elsewhere */
    read(options: { readonly relations: boolean }): Promise<readonly unknown[]>;
  }

  export class Package {
    /** @param descriptor the path of a `datapackage.json` */
    static load(descriptor: string): Promise<Package>;
    readonly errors: readonly Fault[];
    readonly resources: readonly Resource[];
  }
}
