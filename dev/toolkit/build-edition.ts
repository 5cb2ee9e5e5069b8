import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createEdition } from "./create-edition";
import { readEditionSources } from "./read-edition-sources";

const EDITION = process.argv[2] ?? "nps-2022";
const folder = join(__dirname, "../../src/domain/toolkit/editions");

const { text, outline, annotations } = readEditionSources(EDITION);
const edition = createEdition(text, outline, annotations);
writeFileSync(join(folder, `${EDITION}.json`), `${JSON.stringify(edition, null, 2)}\n`);

const kpis = edition.themes.flatMap((theme) => theme.keyAreas).flatMap((area) => area.kpis);
console.log(`${EDITION}: ${kpis.length} KPIs, ${edition.annotations.length} annotations`);
