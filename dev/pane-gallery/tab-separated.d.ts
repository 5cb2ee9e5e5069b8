/** webpack gives a .tsv file's text. */
declare module "*.tsv" {
  const text: string;
  export default text;
}
