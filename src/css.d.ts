/** Style sheets are bundled as text, for shadow roots. */
declare module '*.css' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: esbuild gives a file's text so
  export default text;
}
