/** webpack gives a .tsv file's text. */
declare module "*.tsv" {
  const text: string;
  // eslint-disable-next-line no-restricted-exports -- that is how webpack gives a file
  export default text;
}
