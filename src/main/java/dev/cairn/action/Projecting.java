package dev.cairn.action;

import dev.cairn.ledger.Entry;
import dev.cairn.work.Cancel;
import dev.cairn.work.OrderedWork;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts the entries of a step into the tables, in their order. The plans of a cohort are read on
 * several threads a little ahead; the tables are written by the one that asked.
 */
final class Projecting {
  /** Below this, threads cost more than they bring. */
  private static final int MANY = 8;

  private final Projection projection;

  Projecting(Projection projection) {
    this.projection = projection;
  }

  private record Read(Entry entry, Change change, @Nullable PlanRows plan) {
    static Read of(Entry entry, Change change) {
      byte[] line = change.plan();
      PlanRows plan = line == null ? null : PlanRows.read(change.subject(), line);
      return new Read(entry, change, plan);
    }
  }

  void apply(List<Entry> entries, List<Change> changes) {
    if (changes.size() < MANY) {
      for (int i = 0; i < changes.size(); i++) {
        put(Read.of(entries.get(i), changes.get(i)));
      }
      return;
    }
    PrimitiveIterator.OfInt numbers = IntStream.range(0, changes.size()).iterator();
    OrderedWork<Integer, Read> work =
        new OrderedWork<>(
            Runtime.getRuntime().availableProcessors(),
            () -> number -> Read.of(entries.get(number), changes.get(number)),
            new Cancel());
    try {
      OrderedWork.End end =
          work.run(
              () -> numbers.hasNext() ? numbers.next() : null,
              read -> {
                put(read);
                return true;
              });
      if (end != OrderedWork.End.ALL_DONE) {
        throw new Refused("Stopped before everything was in the tables, so nothing was done.");
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void put(Read read) {
    projection.applyRead(read.entry(), read.change(), read.plan());
  }
}
