declare namespace App {
  interface Locals {
    /** Acronyms already expanded on the page. */
    siglesSeen?: Set<string>;
  }
}
