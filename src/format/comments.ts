import { visit, type Node, type YAMLMap, type YAMLSeq } from "yaml";

export type Collection = YAMLMap | YAMLSeq;

/** Comments one below the other; null for none. */
export function joinComments(comments: readonly (string | null | undefined)[]): string | null {
  const lines = comments.filter((one) => typeof one === "string" && one !== "");
  return lines.length === 0 ? null : lines.join("\n");
}

export function putAbove(node: Node, comment: string): void {
  node.commentBefore = joinComments([node.commentBefore, comment]);
}

/** Above, where one stands beside it already. */
export function putBeside(node: Node, comment: string): void {
  if ((node.comment ?? "") === "" && !comment.includes("\n")) node.comment = comment;
  else putAbove(node, comment);
}

/** Whether a comment stands in a collection, not above or behind it. */
export function hasCommentsInside(collection: Collection): boolean {
  let isFound = false;
  visit(collection, {
    Node(_, node) {
      if (node !== collection && joinComments([node.commentBefore, node.comment]) !== null) isFound = true;
    },
  });
  return isFound;
}
