/**
 * The answer of a page, whose body is a text. A plain Response makes of it a stream of bytes: encoded, copied, read and decoded by
 * promises, thousands of times a build. This one gives its text back as it is.
 */
export class ReponseTexte extends Response {
  readonly #texte: string;

  constructor(texte: string, init: Pick<ResponseInit, 'status' | 'headers'>) {
    super(null, init);
    this.#texte = texte;
  }

  override text(): Promise<string> {
    return Promise.resolve(this.#texte);
  }

  // Who asks for anything else, the server of « npm run dev » first, is answered as by a plain Response.
  override get body(): Response['body'] {
    return this.#plain().body;
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return this.#plain().arrayBuffer();
  }

  override bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return this.#plain().bytes();
  }

  override blob(): Promise<Blob> {
    return this.#plain().blob();
  }

  override clone(): Response {
    return new ReponseTexte(this.#texte, this);
  }

  #plain(): Response {
    return new Response(this.#texte, this);
  }
}
