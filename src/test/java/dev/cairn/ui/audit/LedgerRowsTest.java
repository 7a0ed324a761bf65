package dev.cairn.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LedgerRowsTest {
  private final TreeSet<Long> wanted = new TreeSet<>();

  private LedgerRows rows(long from, long to) {
    long[] numbers = LongStream.rangeClosed(from, to).map(one -> to + from - one).toArray();
    return new LedgerRows(numbers, wanted::add);
  }

  @Test
  void onlyPagesThatSomebodyLooksAtAreAskedFor() {
    LedgerRows rows = rows(1, 50_000);
    assertThat(rows).hasSize(50_000);
    wanted.clear();
    assertThat(rows.get(0)).isEqualTo(new LedgerRow(50_000, null));
    assertThat(rows.get(49_999).number()).isEqualTo(1);
    assertThat(wanted).containsExactly(0L, 49_999L / LedgerRows.PAGE);
  }

  @Test
  void aPageThatWasReadIsNotAskedForAgain() {
    LedgerRows rows = rows(1, 200);
    rows.put(1, List.of());
    rows.get(LedgerRows.PAGE);
    assertThat(wanted).isEmpty();
    assertThat(rows.numbers(1)).hasSize(LedgerRows.PAGE).startsWith(200L - LedgerRows.PAGE);
  }

  @Test
  void onlyTheLastPagesAreKept() {
    LedgerRows rows = rows(1, 50_000);
    for (int page = 0; page < 200; page++) {
      rows.put(page, List.of());
    }
    rows.get(0);
    rows.get(199 * LedgerRows.PAGE);
    assertThat(wanted).containsExactly(0L);
  }

  @Test
  void anEntryIsFoundWhereItStands() {
    LedgerRows rows = rows(11, 99);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(rows.indexOf(rows.number(i))).isEqualTo(i);
    }
    assertThat(rows.indexOf(10)).isEqualTo(-1);
    assertThat(rows.indexOf(100)).isEqualTo(-1);
  }
}
