/** Files written piece by piece: no text of the whole file is ever held. */

const PIECE = 64 * 1024;

/** The texts as bytes, in pieces of about 64 kB. */
export function* piecesOf(texts: Iterable<string>): Generator<Uint8Array<ArrayBuffer>, undefined> {
  const encoder = new TextEncoder();
  let waiting = '';
  for (const text of texts) {
    waiting += text;
    if (waiting.length < PIECE) continue;
    yield encoder.encode(waiting);
    waiting = '';
  }
  if (waiting !== '') yield encoder.encode(waiting);
  return undefined;
}

/** A response that writes the texts as they come. */
export function streamed(texts: Iterable<string>, type: string): Response {
  const pieces = piecesOf(texts);
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) => {
      const next = pieces.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
  });
  return new Response(body, { headers: { 'content-type': type } });
}
