declare namespace App {
  interface Locals {
    /** Acronyms already expanded on the page. */
    siglesSeen?: Set<string>;
  }
}

/** The package has no types of its own: what src/tools/build/light-fonts.ts asks of it. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2'; keepFeatures: string[]; dropTables: string[] },
  ): Promise<Buffer>;
}

/** What TypeScript does not describe yet: hears the gesture « Back » of a phone, and Escape, before the page is left. */
declare class CloseWatcher extends EventTarget {
  onclose: (() => void) | null;
  requestClose(): void;
  destroy(): void;
}
