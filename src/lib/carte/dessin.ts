/** A drawing without the <svg> around it: what shows it decides how large. */
export interface DessinSvg {
  /** Units of the view box, or pixels. */
  width: number;
  height: number;
  /** The elements inside <svg>. */
  body: string;
}
