/** Whether the interactive map can be drawn; asked before anything heavy is loaded. */
export function hasWebGl(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null;
}
