package dev.cairn.cli.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.cli.text.Table.Cell;
import dev.cairn.cli.text.Table.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  private final Table table =
      new Table(List.of(Column.FIGURES, Column.WORDS, Column.FIGURES_OF_WORDS, Column.WORDS));

  @Test
  void setsFiguresUnderEachOther() {
    add("1", "easy", "9.5", "base");
    add("12", "long", "13.0", "build");

    assertThat(table.text(120)).isEqualTo(" 1  easy  9.5  base\n12  long 13.0  build\n");
  }

  @Test
  void aColumnOfNothingTakesNoRoomAndNoLineEndsInSpaces() {
    add("1", "·", "", "base");
    add("2", "cross", "", "");

    assertThat(table.text(120)).isEqualTo("1  ·      base\n2  cross\n");
  }

  @Test
  void movesTogetherOnANarrowPageRatherThanCutting() {
    add("1", "easy", "9.5", "base");

    assertThat(table.text(10)).isEqualTo("1 easy 9.5 base\n");
  }

  @Test
  void refusesARowThatDoesNotFit() {
    assertThatThrownBy(() -> add("1", "easy"))
        .hasMessage("A row of 2 cells does not fit 4 columns");
  }

  private void add(String... cells) {
    table.add(List.of(cells).stream().map(Cell::plain).toList());
  }
}
