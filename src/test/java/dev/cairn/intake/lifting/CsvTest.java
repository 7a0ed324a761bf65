package dev.cairn.intake.lifting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.intake.lifting.CsvRow.Cell;
import dev.cairn.json.Place;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Rows and cells where they stand, quotes as people and programs really leave them. */
class CsvTest {
  @Test
  void cellsAndTheirPlaces() {
    List<CsvRow> rows = rows("a,\"b, c\",\"say \"\"hi\"\"\"\r\n1,\"x\r\ny\",3\r\n\r\n,,\n", 3);
    assertThat(texts(rows))
        .containsExactly(
            List.of("a", "b, c", "say \"hi\""),
            List.of("1", "x\r\ny", "3"),
            List.of(""),
            List.of("", "", ""));
    assertThat(rows.get(1).cells().getLast().place()).isEqualTo(new Place(3, 4));
    assertThat(rows.get(2).place()).isEqualTo(new Place(4, 1));
    assertThat(rows.get(3).place()).isEqualTo(new Place(5, 1));
  }

  @Test
  void linesMayEndAsOnOldMacsAndTheLastNotAtAll() {
    assertThat(texts(rows("a,b\rc,d", 2))).containsExactly(List.of("a", "b"), List.of("c", "d"));
  }

  @Test
  void quotesInsideThatNobodyDoubledAreLetters() {
    assertThat(texts(rows("1,\"he said \"go\" twice\",3\n", 3)))
        .containsExactly(List.of("1", "he said \"go\" twice", "3"));
  }

  @Test
  void anOpenQuoteCostsItsOwnLineOnly() {
    List<CsvRow> rows = rows("a,b,c\n1,\"open,3\n4,5,6\n7,\"fine\",9\n", 3);
    assertThat(rows.get(1).openQuote()).isEqualTo(new Place(2, 3));
    assertThat(texts(rows.subList(2, 4)))
        .containsExactly(List.of("4", "5", "6"), List.of("7", "fine", "9"));
  }

  @Test
  void anOpenQuoteBeforeALineThatHasQuotesCostsItsOwnLineOnly() {
    List<CsvRow> rows = rows("a,b,c\n1,2,\"open\n\"4\",\"5\",\"6\"\n7,8,\"\"\n", 3);
    assertThat(rows.get(1).openQuote()).isEqualTo(new Place(2, 5));
    assertThat(texts(rows.subList(2, 4)))
        .containsExactly(List.of("4", "5", "6"), List.of("7", "8", ""));
  }

  @Test
  void anOpenQuoteWithoutAnyBehindItCostsItsOwnLineToo() {
    List<CsvRow> rows = rows("a,b,c\n1,\"open,3\n4,5,6\n", 3);
    assertThat(rows.get(1).openQuote()).isEqualTo(new Place(2, 3));
    assertThat(texts(rows.subList(2, 3))).containsExactly(List.of("4", "5", "6"));
  }

  @Test
  void aLongNoteWithCommasInItsLinesIsOneCell() {
    String note = "one, two, three\n3,3,3,3\nfour, five, six\n";
    assertThat(texts(rows("1,\"" + note + "\",3\n", 3)))
        .containsExactly(List.of("1", note.strip(), "3"));
  }

  @Test
  void manyOpenQuotesTakeNoTimeThatGrowsWithTheirSquare() {
    String worst = "1,\"a,3\n".repeat(400_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertThat(rows(worst, 3)).hasSize(400_000));
  }

  @Test
  void doubledQuotesWithoutEndTakeNoTimeThatGrowsWithTheirSquare() {
    String worst = "\"\"\"\n".repeat(400_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertThat(rows(worst, 3)).isNotEmpty());
  }

  private static List<CsvRow> rows(String text, int columns) {
    Csv csv = new Csv(text, ',');
    csv.columns(columns);
    List<CsvRow> rows = new ArrayList<>();
    for (CsvRow row = csv.next(); row != null; row = csv.next()) {
      rows.add(row);
    }
    return rows;
  }

  private static List<List<String>> texts(List<CsvRow> rows) {
    return rows.stream().map(row -> row.cells().stream().map(Cell::text).toList()).toList();
  }
}
