package dev.cairn.ui.audit;

import dev.cairn.ui.office.LedgerEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import javafx.collections.ObservableListBase;

/**
 * The entries that are listed, however many: only pages that somebody looks at are read, and only
 * the last ones are kept.
 */
final class LedgerRows extends ObservableListBase<LedgerRow> {
  static final int PAGE = 48;
  private static final int KEPT = 24;

  private final long[] numbers;
  private final LongConsumer wanted;
  private final Map<Integer, List<LedgerRow>> pages = new LinkedHashMap<>();

  /**
   * @param wanted is told of a page that somebody looks at and that was not read yet
   */
  LedgerRows(long[] numbers, LongConsumer wanted) {
    this.numbers = numbers.clone();
    this.wanted = wanted;
  }

  @Override
  public int size() {
    return numbers.length;
  }

  @Override
  public LedgerRow get(int index) {
    int page = index / PAGE;
    if (!pages.containsKey(page)) {
      wanted.accept(page);
    }
    List<LedgerRow> known = pages.get(page);
    int at = index % PAGE;
    return known != null && at < known.size() ? known.get(at) : new LedgerRow(numbers[index], null);
  }

  /** The numbers of the entries of a page. */
  List<Long> numbers(int page) {
    int from = page * PAGE;
    return LongStream.of(numbers).skip(from).limit(PAGE).boxed().toList();
  }

  /** A page was read. */
  void put(int page, List<LedgerEntry> entries) {
    Map<Long, LedgerEntry> byNumber = new LinkedHashMap<>();
    entries.forEach(entry -> byNumber.put(entry.sequence(), entry));
    List<LedgerRow> rows = new ArrayList<>();
    numbers(page).forEach(number -> rows.add(new LedgerRow(number, byNumber.get(number))));
    pages.remove(page);
    pages.put(page, rows);
    if (pages.size() > KEPT) {
      pages.remove(pages.keySet().iterator().next());
    }
  }

  /** Where an entry stands; -1 where it is not listed. Numbers fall from the first to the last. */
  int indexOf(long number) {
    int low = 0;
    int high = numbers.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (numbers[middle] == number) {
        return middle;
      }
      if (numbers[middle] > number) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  long number(int index) {
    return numbers[index];
  }
}
