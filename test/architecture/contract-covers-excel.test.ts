import { filesIn, officeMembers } from "./office-members";

/** Members without a case of their own: how Microsoft's client itself works, in every class. No belief about Excel. */
const OF_THE_CLIENT = /\.(load|items|context|isNullObject|remove)$/;

const used = officeMembers(filesIn("src/excel", /\.ts$/));
const tried = officeMembers(filesIn("dev/excel-contract", /-cases\.ts$/));

it("finds what the Excel side uses", () => {
  expect(used.size).toBeGreaterThan(200);
  expect(used.get("Range.hasSpill")).toBe("cell-guard.ts");
});

it("has a case in the contract for every member of office.js that the Excel side uses", () => {
  const untried = [...used]
    .filter(([member]) => !tried.has(member) && !OF_THE_CLIENT.test(member))
    .map(([member, file]) => `${member} in ${file}`);
  expect(untried).toEqual([]);
});
