declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'sfnt' | 'woff' | 'woff2';
    readonly variationAxes?: Readonly<Record<string, number | { min: number; max: number; default: number }>>;
  }
  /** Returns the font with only the glyphs the text needs. */
  export default function subset(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
