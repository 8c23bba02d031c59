import { readFileSync, writeFileSync } from "node:fs";
import { bytes } from "./bytes.js";
import { installCost } from "./install-cost.js";
import { ours } from "./libraries.js";
import type { Cell, Table } from "./tables.js";
import { typeCost } from "./type-cost.js";

const FILE = new URL("budgets.json", import.meta.url);

/** Figures, each under a name that tells where in the tables it stands. */
export type Figures = Readonly<Record<string, number>>;

/** What each exact figure of the library itself may come to at most. */
export const budgets: Figures = JSON.parse(readFileSync(FILE, "utf8"));

/** The tables of what there are budgets for. */
export async function ownTables(project: string): Promise<Table[]> {
  return [
    ...(await bytes(project, ours)),
    ...(await typeCost(project, ours, 1)),
    ...(await installCost(project, ours)),
  ];
}

/** Makes the exact figures in the tables the budgets. */
export function writeBudgets(tables: readonly Table[]): void {
  const figures = Object.assign({}, ...tables.map((table) => round(table.exact, figuresOf([table]))));
  writeFileSync(FILE, `${JSON.stringify(figures, null, 2)}\n`);
}

/** The figures in those tables that are the same in every run; what is measured in time is none of them. */
export function figuresOf(tables: readonly Table[]): Figures {
  return Object.fromEntries(
    tables
      .filter(({ exact }) => exact !== undefined)
      .flatMap(({ title, columns, rows }) =>
        rows.flatMap(([row, ...cells]) =>
          cells.flatMap((cell, index) =>
            figuresIn(cell).map(([name, figure]) => [[title, row, columns[index + 1], ...name].join(" › "), figure]),
          ),
        ),
      ),
  );
}

function figuresIn(cell: Cell): readonly (readonly [name: readonly string[], figure: number])[] {
  if (typeof cell === "number") {
    return [[[], cell]];
  }
  return typeof cell === "object" && cell !== null && !("median" in cell)
    ? Object.entries(cell).map(([name, figure]) => [[name], figure])
    : [];
}

const ROOM = 10_000;

/** Sizes on disk change with every sentence of documentation: their budgets are rounded up, to leave some room for it. */
function round(exact: Table["exact"], figures: Figures): Figures {
  return exact === "to ten kilobytes"
    ? Object.fromEntries(
        Object.entries(figures).map(([name, figure]) => [
          name,
          figure < ROOM ? figure : Math.ceil(figure / ROOM) * ROOM,
        ]),
      )
    : figures;
}
