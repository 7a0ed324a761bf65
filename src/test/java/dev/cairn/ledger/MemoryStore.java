package dev.cairn.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A store that forgets; its rows can be damaged on purpose. */
public final class MemoryStore implements LedgerStore {
  public final List<StoredEntry> rows = new ArrayList<>();
  private final Map<OpaqueId, List<Integer>> requests = new HashMap<>();
  private Head head = Head.EMPTY;

  @Override
  public Head head() {
    return head;
  }

  @Override
  public List<StoredEntry> ofRequest(OpaqueId request) {
    return requests.getOrDefault(request, List.of()).stream().map(rows::get).toList();
  }

  @Override
  public List<StoredEntry> ofSubject(Subject subject) {
    return rows.stream().filter(row -> entry(row).subject().equals(subject)).toList();
  }

  @Override
  public Optional<StoredEntry> at(long sequence) {
    boolean known = sequence >= 1 && sequence <= rows.size();
    return known ? Optional.of(rows.get((int) sequence - 1)) : Optional.empty();
  }

  @Override
  public void append(Entry entry, StoredEntry stored) {
    if (entry.sequence() != rows.size() + 1) {
      throw new IllegalStateException("Entry " + entry.sequence() + " out of its place");
    }
    requests.computeIfAbsent(entry.request(), request -> new ArrayList<>()).add(rows.size());
    rows.add(stored);
  }

  @Override
  public void moveHead(Head moved) {
    head = moved;
  }

  @Override
  public long erase(Subject subject, long before) {
    long erased = 0;
    for (int i = 0; i < before - 1; i++) {
      StoredEntry row = rows.get(i);
      if (entry(row).subject().equals(subject) && row.payload() != null) {
        rows.set(i, new StoredEntry(row.bytes(), row.hash(), null, null));
        erased++;
      }
    }
    return erased;
  }

  /** What a transaction that fails must bring back. */
  public Runnable remembered() {
    List<StoredEntry> before = List.copyOf(rows);
    Head headBefore = head;
    return () -> {
      rows.clear();
      rows.addAll(before);
      requests.values().forEach(places -> places.removeIf(place -> place >= before.size()));
      requests.values().removeIf(List::isEmpty);
      head = headBefore;
    };
  }

  @Override
  public long size() {
    return rows.size();
  }

  @Override
  public EntryCursor from(long sequence) {
    return new EntryCursor() {
      private int next = (int) sequence - 1;

      @Override
      public @Nullable StoredEntry next() {
        return next < rows.size() ? rows.get(next++) : null;
      }

      @Override
      public void close() {}
    };
  }

  private static Entry entry(StoredEntry row) {
    try {
      return row.entry();
    } catch (Damage e) {
      throw new AssertionError(e);
    }
  }
}
