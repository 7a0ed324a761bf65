package dev.cairn.action.kept;

import java.util.List;

/** Finds entries by what stands outside of their payloads, so that none of these is read. */
public interface EntryIndex {
  /** The numbers of the entries that are wanted, the newest first. */
  long[] find(EntryQuery query);

  /** The entries with these numbers, in this order; what is not there is left out. */
  List<EntryLine> lines(List<Long> sequences);

  /** The kinds that occur, by name. */
  List<String> kinds();

  /** Whoever acted, as entries write it. */
  List<String> actors();
}
