/** The packages of open data that come without types: what the tests use of them. */
declare module 'datapackage' {
  export class Package {
    static load(descriptor: unknown, options: { basePath: string }): Promise<Package>;
    readonly errors: readonly Error[];
    readonly resources: readonly {
      name: string;
      read: (options: { relations: boolean }) => Promise<unknown>;
    }[];
  }
}

declare module 'jsonld' {
  const jsonld: { flatten: (document: object) => Promise<unknown> };
  export default jsonld;
}
