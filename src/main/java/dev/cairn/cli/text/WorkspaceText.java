package dev.cairn.cli.text;

import dev.cairn.cli.text.Table.Cell;
import dev.cairn.cli.text.Table.Column;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lists of a workspace as a terminal shows them. */
public final class WorkspaceText {
  private static final int WIDTH = 110;

  private final Ink ink;

  public WorkspaceText(Ink ink) {
    this.ink = ink;
  }

  /** A table under its headings; empty without rows. */
  public String table(List<String> headings, List<List<String>> rows) {
    Table table = new Table(Collections.nCopies(headings.size(), Column.WORDS));
    table.add(headings.stream().map(text -> new Cell(text, ink::faint)).toList());
    for (List<String> row : rows) {
      List<Cell> cells = new ArrayList<>();
      row.forEach(text -> cells.add(Cell.plain(text)));
      table.add(cells);
    }
    return table.text(WIDTH);
  }
}
