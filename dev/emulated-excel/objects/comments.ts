import { invalidArgument, itemNotFound } from "../protocol/host-error";
import { defineType, type AnyDeclaredType, type Argument } from "../protocol/object-model";
import { boxOf } from "../workbook/box";
import type { CommentState } from "../workbook/sheet-parts";
import { assertWritable, rangeArgument, textArgument, type HostContext } from "./host-context";
import { sheetOf } from "./sheet-settings";
import { partObject, rangeObject, type PartTarget, type ScopeTarget } from "./targets";

const commentState = ({ sheet, id }: PartTarget): CommentState => {
  const comment = sheet.state.comments.find((each) => each.id === id);
  if (!comment) throw itemNotFound("Comment");
  return comment;
};

/** Excel.CommentCollection and Comment. The older notes are not among them; this client knows none. */
export function commentTypes(context: HostContext): readonly AnyDeclaredType[] {
  const all = (scope: ScopeTarget) => sheetOf(scope).state.comments.filter(({ kind }) => kind === "comment");
  const object = (scope: ScopeTarget, { id }: CommentState) => partObject("Comment", sheetOf(scope), id);
  const item = (scope: ScopeTarget, key: Argument) => {
    const found = all(scope).find(({ id }) => id === key);
    if (!found) throw itemNotFound("CommentCollection.getItem");
    return object(scope, found);
  };
  return [
    defineType<ScopeTarget>({
      name: "CommentCollection",
      items: (scope) => all(scope).map((each) => object(scope, each)),
      item,
      methods: {
        GetItem: item,
        GetCount: (scope) => all(scope).length,
        Add: (scope, address, content) => {
          const location = "CommentCollection.add";
          const { sheet, box } = rangeArgument(context, address, scope.sheet, location);
          assertWritable(context, sheet, box, location);
          if (box.top !== box.bottom || box.left !== box.right) throw invalidArgument(location);
          const id = context.workbook.freshId();
          const text = textArgument(content, location);
          const comment = { id, kind: "comment", row: box.top, column: box.left, text } as const;
          sheet.change({ comments: [...sheet.state.comments, comment] });
          return partObject("Comment", sheet, id);
        },
      },
    }),
    defineType<PartTarget>({
      name: "Comment",
      id: ({ id }) => id,
      isGone: ({ sheet, id }) => !sheet.state.comments.some((each) => each.id === id),
      scalars: {
        Id: { get: ({ id }) => id },
        Content: { get: (target) => commentState(target).text },
      },
      methods: {
        GetLocation: (target) => {
          const { row, column } = commentState(target);
          return rangeObject(target.sheet, boxOf(row, column));
        },
      },
    }),
  ];
}
