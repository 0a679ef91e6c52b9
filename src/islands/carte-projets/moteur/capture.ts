import type { Map as MapLibre } from 'maplibre-gl';

/** The map as it is now, as a picture. The drawing buffer is only there while a frame is made. */
export async function captureMap(map: MapLibre): Promise<HTMLCanvasElement> {
  const copy = document.createElement('canvas');
  await new Promise<void>((resolve) => {
    map.once('render', () => {
      const canvas = map.getCanvas();
      [copy.width, copy.height] = [canvas.width, canvas.height];
      copy.getContext('2d')?.drawImage(canvas, 0, 0);
      resolve();
    });
    map.triggerRepaint();
  });
  return copy;
}
